import { build } from 'esbuild';
import { join } from 'node:path';
import { root } from '../../tools/root.js';

/**
 * One classic script out of a module and what it imports, to be served to a page: what runs there
 * may be as long as it must, which a function sent by a driver may not.
 *
 * @param entry path of the module from the project's folder; its exports become `window.<name>`
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
