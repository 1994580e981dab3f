import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LearnedData, LearnedOfLanguage } from '../../guide/learned.js';

/** What `npm run learn` wrote. */
export interface LearnedFiles {
  /** For every language: inside the script. */
  readonly script: LearnedData;
  /** The words of one language, with its texts. */
  readonly languages: ReadonlyMap<string, LearnedOfLanguage>;
  /** What it was learned from; undefined when nothing was. */
  readonly fingerprint: string | undefined;
}

/** The file, in the content folder: nobody writes it by hand. */
export const LEARNED_FILE = 'learned.json';

/** Reads what was learned; empty where nothing was, as in the folders of tests. */
export function readLearned(folder: string): LearnedFiles {
  const path = join(folder, LEARNED_FILE);
  const nothing = { topics: {}, danger: {}, languages: {} };
  if (!existsSync(path)) return { script: nothing, languages: new Map(), fingerprint: undefined };
  // The cast: `npm run learn` wrote it; the check tells when it is another's work.
  const { fingerprint, script, languages } = JSON.parse(readFileSync(path, 'utf8')) as {
    fingerprint: string;
    script: LearnedData;
    languages: Record<string, LearnedOfLanguage>;
  };
  return { script, languages: new Map(Object.entries(languages)), fingerprint };
}
