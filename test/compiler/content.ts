import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  compile,
  formatProblem,
  type CompileOptions,
  type CompileResult,
} from '../../src/compiler/index.js';

/** A small content without a mistake: two topics in French and English. */
export const FIXTURE = fileURLToPath(new URL('../fixtures/compiler/content', import.meta.url));

/** The day of all tests. */
export const TODAY = '2026-11-25';

/** Files to change: path → new bytes, a change of the text, or null to take the file away. */
export type Changes = Readonly<Record<string, string | Uint8Array | Edit | null>>;
export type Edit = (text: string) => string;

/** Replaces words that must be there, once. */
export function replace(found: string, by: string): Edit {
  return (text) => {
    if (text.split(found).length !== 2) throw new Error(`The fixture has not once: ${found}`);
    return text.replace(found, () => by);
  };
}

/** Runs several edits one after the other. */
export function all(...edits: readonly Edit[]): Edit {
  return (text) => edits.reduce((changed, edit) => edit(changed), text);
}

const STRINGS: Omit<CompileOptions, 'content'> = {
  strings: new Map([['fr', { s1: 'Chercher', s2: ['Trouvé : ', 0, ''], s3: 'Partir' }]]),
  sourceStrings: new Map([
    ['s1', { contents: 'Search', text: 'Search' }],
    ['s2', { contents: ['Found: ', 0, ''], text: 'Found: ${count}' }],
    ['s3', { contents: 'Leave', text: 'Leave' }],
  ]),
  panelStrings: new Set(['s3']),
  inline: ['fr', 'en'],
  pseudo: false,
  version: '1.2.3',
  today: TODAY,
};

/** Compiles the fixture with some changes. */
export function compileFixture(
  changes: Changes = {},
  options: Partial<CompileOptions> = {},
): CompileResult {
  const folder = mkdtempSync(join(tmpdir(), 'rights-guide-'));
  try {
    cpSync(FIXTURE, folder, { recursive: true });
    for (const [path, change] of Object.entries(changes)) {
      const file = join(folder, path);
      if (change === null) rmSync(file);
      else {
        mkdirSync(dirname(file), { recursive: true });
        const fresh = typeof change === 'function' ? change(readFileSync(file, 'utf8')) : change;
        writeFileSync(file, fresh);
      }
    }
    return compile({ ...STRINGS, content: folder, ...options });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The problems of the fixture with some changes, as an editor reads them. */
export function problemsOf(changes: Changes, options?: Partial<CompileOptions>): string[] {
  return compileFixture(changes, options).problems.map(formatProblem);
}

/** The warnings of the fixture with some changes, as an editor reads them. */
export function warningsOf(changes: Changes, options?: Partial<CompileOptions>): string[] {
  return compileFixture(changes, options).warnings.map(formatProblem);
}
