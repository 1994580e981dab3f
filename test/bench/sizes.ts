import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { BUDGETS } from '../../tools/checks/budgets.js';
import { freshBuild } from '../../tools/checks/fresh-build.js';
import { searchCode } from '../../tools/checks/search-code.js';

type Row = readonly [what: string, figure: string, budget: string];

const bytes = (count: number) => count.toLocaleString('en');

/** Sizes of what a reader downloads. */
export async function sizes(): Promise<readonly Row[]> {
  const script = async (inline: readonly string[]) =>
    brotliCompressSync(await readFile(join(await freshBuild(inline), 'rights-guide.js'))).length;
  const both = await script(['fr', 'en']);
  const one = await script(['fr']);
  const packs = join(await freshBuild(['fr']), 'packs');
  const [pack = ''] = await readdir(packs);
  const packSize = brotliCompressSync(await readFile(join(packs, pack))).length;
  const search = gzipSync(await searchCode(), { level: 9 }).length;
  const met = (size: number, budget: number) =>
    size <= budget ? `≤ ${bytes(budget)}` : `≤ ${bytes(budget)}: **not met**`;
  return [
    ['the script, French and English inside, brotli', bytes(both), met(both, BUDGETS.script)],
    ['the script, French alone inside, brotli', bytes(one), met(one, BUDGETS.oneLanguage)],
    ['one language pack (English), brotli', bytes(packSize), met(packSize, BUDGETS.pack)],
    ['search code, gzip', bytes(search), met(search, BUDGETS.search)],
  ];
}
