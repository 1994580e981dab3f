import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Check } from './check.js';
import { freshBuild } from './fresh-build.js';

/** In bytes, compressed with brotli. The texts are those of the current content. */
export const BUDGETS = {
  /** The script with French and English. */
  script: 104_000,
  /** The script with one language. */
  oneLanguage: 86_000,
  /** The pack of one language. */
  pack: 30_000,
} as const;

/**
 * Budgets that are not met, and the largest allowed excess of each. The excess is printed in each run,
 * and the check fails when it grows. Thirty topics in complete sentences, with the law and the source of
 * each statement, are longer than the budgets assume: accuracy and clarity are more important than
 * size. Remove an entry when its budget is met.
 */
const KNOWN_GAPS: Readonly<Record<number, number>> = {
  [BUDGETS.script]: 48_000,
  [BUDGETS.oneLanguage]: 39_500,
};

/** The check warns when fewer bytes are free: no text and no code should be written to save bytes. */
const ENOUGH_FREE = 3_000;

const SCRIPT = 'rights-guide.js';

const brotli = (bytes: Buffer) => brotliCompressSync(bytes).length;

/** The result for one size. */
export interface Verdict {
  /** The size, and the number of free bytes. */
  readonly line: string;
  readonly warning?: string;
  readonly problem?: string;
}

export const budgets: Check = {
  name: 'budgets',
  async run() {
    const both = await readFile(join(await freshBuild(['fr', 'en']), SCRIPT));
    const folder = await freshBuild(['fr']);
    const one = await readFile(join(folder, SCRIPT));
    // Every language that is not included in the script is a pack.
    const packs = (await readdir(join(folder, 'packs'))).sort();
    if (packs.length === 0) return ['The script with French alone has no pack beside it.'];
    const verdicts = [
      verdict(`${SCRIPT} with French and English`, brotli(both), BUDGETS.script),
      verdict(`${SCRIPT} with French alone`, brotli(one), BUDGETS.oneLanguage),
    ];
    for (const name of packs) {
      const size = brotli(await readFile(join(folder, 'packs', name)));
      verdicts.push(verdict(`packs/${name}`, size, BUDGETS.pack));
    }
    for (const { line, warning } of verdicts) {
      console.log(`  ${line}`);
      if (warning !== undefined) console.warn(`  ${warning}`);
    }
    const problems = verdicts.flatMap(({ problem }) => problem ?? []);
    return [...problems, ...developmentLit(both.toString())];
  },
};

/** Compares a size with its budget, both in bytes. */
export function verdict(what: string, size: number, budget: number): Verdict {
  const bytes = (count: number) => count.toLocaleString('en');
  const free = budget - size;
  const line = `${what}: ${bytes(size)} of ${bytes(budget)} bytes (brotli)`;
  if (free < 0) {
    const over = `${bytes(-free)} over the budget`;
    const gap = KNOWN_GAPS[budget] ?? 0;
    if (-free <= gap) {
      return { line: `NOT MET: ${line}, ${over} (a gap of ${bytes(gap)} is known)` };
    }
    return { line: `${line}, ${over}`, problem: `${line}, ${over}. Take something out of it.` };
  }
  if (free >= ENOUGH_FREE) return { line: `${line}, ${bytes(free)} free` };
  return {
    line: `${line}, ${bytes(free)} free`,
    warning:
      `warning: ${what} has only ${bytes(free)} bytes free, less than ${bytes(ENOUGH_FREE)}. ` +
      'Say so in a note, and make room before more is added.',
  };
}

/** Reports the development build of Lit, which is a third larger and logs warnings on every site. */
export function developmentLit(script: string): string[] {
  return /Lit is in dev mode|litIssuedWarnings/.test(script)
    ? [`${SCRIPT} holds the development build of Lit. See exportConditions in rollup.config.js.`]
    : [];
}
