import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../../tools/root.js';

/** What a file of this folder holds: one object on each line, written by hand, as README.md says. */
export function readLines(file: string): readonly unknown[] {
  const lines = readFileSync(resolve(root, 'test/search', file), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line): unknown => JSON.parse(line));
}
