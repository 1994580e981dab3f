import { build, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from '../../../tools/root.js';
import type { EngineName } from '../engines/index.js';

/** An engine as a site would ship it. */
export interface Bundle {
  readonly file: string;
  /** Bytes. */
  readonly gzip: number;
  readonly brotli: number;
}

/** Puts an adapter and all it needs into one minified module, the same way for every engine. */
export async function bundleEngine(name: EngineName, folder: string): Promise<Bundle> {
  const file = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(root, `test/bench/engines/${name}.ts`)],
    outfile: file,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2021',
    legalComments: 'none',
    plugins: [emptyTypes],
  });
  const code = await readFile(file);
  return {
    file,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  };
}

/**
 * FlexSearch's language packs import a module of types, which brings the whole library in a second
 * time: a site would not ship that.
 */
const emptyTypes: Plugin = {
  name: 'empty-types',
  setup: ({ onLoad }) => {
    onLoad({ filter: /flexsearch\/dist\/module\/type\.js$/ }, () => ({ contents: '' }));
  },
};
