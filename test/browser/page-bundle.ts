import { build } from 'esbuild';
import { join } from 'node:path';
import { root } from '../../tools/root.js';

/**
 * Bundles a module and its imports into one classic script for a page. Unlike a function that a driver
 * serialises, the script can have imports and any length.
 *
 * @param entry path of the module from the root of the project; its exports become `window.<name>`
 */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    target: 'es2021',
    conditions: ['production'],
    tsconfig: join(root, 'tsconfig.json'),
  });
  return outputFiles[0]!.text;
}
