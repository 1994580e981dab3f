import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { root } from '../../../tools/root.js';

/** The text of a module for the page, with all it imports. */
export function bundleInPage(file: string, globalName?: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'test/pages/hosts/in-page', file)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2021',
    ...(globalName ? { globalName } : {}),
  });
  return outputFiles[0]!.text;
}
