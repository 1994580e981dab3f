import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { join } from 'node:path';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { SMALLEST } from '../bundle.js';
import { slimMiniSearch } from '../rollup/slim-minisearch.js';
import { root } from '../root.js';

const ENTRY = 'all-of-search';

/** What the other rooms take from the search. */
const USED = { 'search-index.ts': 'SearchIndex', 'marks.ts': 'markMatches' };

/** The room of the search alone, with its engine, minified as in the script. */
export async function searchCode(): Promise<string> {
  const folder = join(root, 'src/search');
  const bundle = await rollup({
    input: ENTRY,
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) =>
          id === ENTRY
            ? Object.entries(USED)
                .map(
                  ([file, name]) =>
                    `export { ${name} } from ${JSON.stringify(join(folder, file))};`,
                )
                .join('\n')
            : null,
      },
      nodeResolve({ exportConditions: ['production', 'default'] }),
      slimMiniSearch(),
      esbuild({ target: 'es2021', tsconfig: join(root, 'tsconfig.json') }),
    ],
  });
  const { output } = await bundle.generate({
    format: 'es',
    plugins: [terser(SMALLEST)],
  });
  await bundle.close();
  return output[0].code;
}
