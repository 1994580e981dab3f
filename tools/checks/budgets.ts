import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Check } from './check.js';
import { freshBuild } from './fresh-build.js';

/** Bytes as delivered, compressed with brotli. Texts are measured with the content of the day. */
export const BUDGETS = {
  /** The script with French and English inside. */
  script: 104_000,
  /** The script with one language inside. */
  oneLanguage: 86_000,
  /** The pack of one language. */
  pack: 30_000,
} as const;

/**
 * Budgets that are not met, and the most by which each may be missed. The gap is printed at each run,
 * and the check fails as soon as it grows. Thirty topics in whole sentences, with the law and the page
 * that each statement was read in, are longer than the budgets assume: being true and being understood
 * come before being small. Remove an entry when its budget is met.
 */
const KNOWN_GAPS: Readonly<Record<number, number>> = {
  [BUDGETS.script]: 14_500,
  [BUDGETS.oneLanguage]: 9_000,
};

/** Below this the check warns: no word and no line should ever be chosen for its bytes. */
const ENOUGH_FREE = 3_000;

const SCRIPT = 'rights-guide.js';

const brotli = (bytes: Buffer) => brotliCompressSync(bytes).length;

/** What is said about one size. */
export interface Verdict {
  /** The size, and how much is free. */
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
    // Every language that is not inside is a pack.
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

/** Holds a size against its budget, both in bytes. */
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

/** The development build of Lit is a third larger and warns in the console of every site. */
export function developmentLit(script: string): string[] {
  return /Lit is in dev mode|litIssuedWarnings/.test(script)
    ? [`${SCRIPT} holds the development build of Lit. See exportConditions in rollup.config.js.`]
    : [];
}
