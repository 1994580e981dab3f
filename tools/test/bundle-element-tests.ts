import { build } from 'esbuild';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.js';

/** Where the bundles are written, from the root. The test runner serves the whole root. */
const FOLDER = 'node_modules/.cache/rights-guide/element-tests';

/**
 * Bundles the element tests once for all engines. Without it, the test runner transforms and sends some
 * 200 modules for each file and engine.
 *
 * @param production whether to use the production build of Lit
 * @returns the bundles, as a pattern from the root
 */
export async function bundleElementTests(
  files: readonly string[],
  production: boolean,
): Promise<string> {
  const folder = join(FOLDER, production ? 'production' : 'development');
  await rm(join(root, folder), { recursive: true, force: true });
  await build({
    entryPoints: files.map((file) => join(root, file)),
    outbase: root,
    outdir: join(root, folder),
    bundle: true,
    // What several files share is written once, so that browsers can cache it.
    splitting: true,
    chunkNames: 'chunks/[hash]',
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    conditions: production ? ['production'] : ['development'],
    // The sources are not in the list of `sideEffects`, which names only what is in dist/.
    ignoreAnnotations: true,
    // The test runner itself serves these.
    external: ['/__web-dev-server__*', '/__web-test-runner__*'],
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'warning',
  });
  return `${folder}/test/**/*.browser.test.js`;
}
