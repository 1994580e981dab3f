import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { BUDGETS } from '../../tools/checks/budgets.js';
import { freshBuild } from '../../tools/checks/fresh-build.js';
import { budget, bytes, type Row } from './table.js';

/** Sizes of what a reader downloads. */
export async function sizes(): Promise<readonly Row[]> {
  const script = async (inline: readonly string[]) =>
    brotliCompressSync(await readFile(join(await freshBuild(inline), 'rights-guide.js'))).length;
  const both = await script(['fr', 'en']);
  const one = await script(['fr']);
  const packs = join(await freshBuild(['fr']), 'packs');
  // The words of the webmaster's check lie beside it.
  const pack = (await readdir(packs)).find((name) => name.startsWith('en.'));
  if (!pack) throw new Error('bench: the script with French alone has no English pack beside it.');
  const packSize = brotliCompressSync(await readFile(join(packs, pack))).length;
  return [
    ['the script, French and English inside, brotli', bytes(both), budget(both, BUDGETS.script)],
    ['the script, French alone inside, brotli', bytes(one), budget(one, BUDGETS.oneLanguage)],
    ['one language pack (English), brotli', bytes(packSize), budget(packSize, BUDGETS.pack)],
  ];
}
