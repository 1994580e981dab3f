import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Check } from './check.js';
import { freshBuild } from './fresh-build.js';
import { searchCode } from './search-code.js';

/** Bytes as delivered. Texts are measured with the content of the day. */
export const BUDGETS = {
  script: 80_000,
  oneLanguage: 56_000,
  pack: 22_000,
  search: 8_000,
} as const;

const brotli = (bytes: Buffer) => brotliCompressSync(bytes).length;

const SCRIPT = 'rights-guide.js';

export const budgets: Check = {
  name: 'budgets',
  async run() {
    const both = await readFile(join(await freshBuild(['fr', 'en']), SCRIPT));
    const folder = await freshBuild(['fr']);
    const one = await readFile(join(folder, SCRIPT));
    // What is not inside is a pack: here English.
    const packs = (await readdir(join(folder, 'packs'))).sort();
    if (packs.length === 0) return ['The script with French alone has no pack beside it.'];
    const sizes = packs.map(async (name) => {
      const size = brotli(await readFile(join(folder, 'packs', name)));
      return over(`packs/${name}`, size, BUDGETS.pack, 'brotli');
    });
    return [
      ...over(`${SCRIPT} with French and English`, brotli(both), BUDGETS.script, 'brotli'),
      ...over(`${SCRIPT} with French alone`, brotli(one), BUDGETS.oneLanguage, 'brotli'),
      ...(await Promise.all(sizes)).flat(),
      ...over(
        'the search code',
        gzipSync(await searchCode(), { level: 9 }).length,
        BUDGETS.search,
        'gzip',
      ),
      ...developmentLit(both.toString()),
    ];
  },
};

function over(what: string, size: number, budget: number, packed: string): string[] {
  const bytes = (count: number) => count.toLocaleString('en');
  console.log(`  ${what}: ${bytes(size)} of ${bytes(budget)} bytes, ${packed}`);
  if (size <= budget) return [];
  return [`${what}: ${bytes(size)} bytes, ${bytes(size - budget)} over the budget (${packed}).`];
}

/** The development build of Lit is a third larger and warns in the console of every site. */
export function developmentLit(script: string): string[] {
  return /Lit is in dev mode|litIssuedWarnings/.test(script)
    ? [`${SCRIPT} holds the development build of Lit. See exportConditions in tools/bundle.ts.`]
    : [];
}
