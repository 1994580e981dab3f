import { join } from 'node:path';
import { LEARNED_FILE } from '../../src/compiler/read/read-learned.js';
import { readContent } from '../../src/compiler/read/read.js';
import { examplesOf } from '../learn/examples.js';
import { fingerprintOf } from '../learn/learn.js';
import { root } from '../root.js';
import type { Check } from './check.js';

/** What the search learned is what the questions of today teach. */
export const learned: Check = {
  name: 'learned words',
  run: () => Promise.resolve(staleness(join(root, 'content'))),
};

/** @param folder the content */
export function staleness(folder: string): readonly string[] {
  const { content } = readContent(folder);
  if (content.learned.fingerprint === fingerprintOf(examplesOf(content))) return [];
  return [
    `content/${LEARNED_FILE}: The search has not learned from the questions as they are now. Run npm run learn, and commit what it writes.`,
  ];
}
