import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.js';

/** Reads the TypeScript files of `src/` except generated ones: path from the root → text. */
export async function sourceFiles(): Promise<ReadonlyMap<string, string>> {
  const paths = (await readdir(join(root, 'src'), { recursive: true }))
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.startsWith('src/generated/'))
    .sort();
  const texts = paths.map(
    async (path) => [path, await readFile(join(root, path), 'utf8')] as const,
  );
  return new Map(await Promise.all(texts));
}
