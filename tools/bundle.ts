import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { join } from 'node:path';
import { rollup, type InputPluginOption } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import literals from 'rollup-plugin-html-literals';
import { dropDescriptions } from './rollup/drop-descriptions.js';
import { generated } from './rollup/generated.js';
import { hardenedIntro, hardenLit } from './rollup/harden-lit.js';
import { hardenMiniSearch } from './rollup/harden-minisearch.js';
import { slimLit } from './rollup/slim-lit.js';
import { slimMiniSearch } from './rollup/slim-minisearch.js';
import { wrapScript } from './rollup/wrap-script.js';
import { root } from './root.js';

/** The oldest browsers whose syntax the script keeps to. */
const TARGET = ['chrome91', 'firefox90', 'safari15'];

/** How the terser makes it small; `npm run check` measures the search with the same. */
export const SMALLEST: Parameters<typeof terser>[0] = {
  ecma: 2020,
  // Found by trying, with brotli's size in view: most of what may be set makes it longer.
  compress: { passes: 4, inline: 1 },
  // The members MiniSearch and Lit keep for themselves: no key of our own may begin so.
  mangle: { properties: { regex: /^_/ } },
  format: { comments: false },
};

export interface ScriptOptions {
  readonly file: string;
  readonly minify: boolean;
}

/**
 * The single script: everything in one classic file, with a Lit that survives hostile pages.
 *
 * @returns the folders of the packages that went into it
 */
export async function bundleScript(
  files: ReadonlyMap<string, string>,
  { file, minify }: ScriptOptions,
): Promise<readonly string[]> {
  const bundle = await rollup({
    input: join(root, 'src/script.ts'),
    onwarn: failOnWarning,
    plugins: [
      generated(files),
      nodeResolve({ exportConditions: ['production', 'default'] }),
      slimLit(),
      hardenLit(),
      slimMiniSearch(),
      hardenMiniSearch(),
      ...source(minify),
      ...(minify ? [dropDescriptions()] : []),
    ],
  });
  await bundle.write({
    file,
    format: 'iife',
    intro: hardenedIntro,
    plugins: [...(minify ? [terser(SMALLEST)] : []), wrapScript()],
  });
  await bundle.close();
  return packagesOf(bundle.watchFiles);
}

function packagesOf(files: readonly string[]): readonly string[] {
  const folders = files.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  return [...new Set(folders)].sort();
}

/** The npm package: one file for each module, Lit left to the site that bundles it. */
export async function bundlePackage(
  files: ReadonlyMap<string, string>,
  folder: string,
): Promise<void> {
  const bundle = await rollup({
    input: ['index', 'define'].map((name) => join(root, 'src', `${name}.ts`)),
    external: /^(lit|@lit|minisearch)/,
    onwarn: failOnWarning,
    plugins: [generated(files), nodeResolve(), ...source(true)],
  });
  await bundle.write({
    dir: folder,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: join(root, 'src'),
  });
  await bundle.close();
}

function source(minify: boolean): InputPluginOption[] {
  const compile = esbuild({
    target: TARGET,
    // All of them have the properties of letters that are asked for; esbuild doubts it for Safari, and
    // would write `new RegExp(…)` in the place of each such pattern, to be made anew at each use.
    supported: { 'regexp-unicode-property-escapes': true },
    tsconfig: join(root, 'tsconfig.json'),
  });
  // The tokens are pieces of rules, which the minifier takes for broken ones.
  const options = { include: ['src/**'], exclude: ['**/tokens.styles.ts'] };
  return minify ? [literals(options), compile] : [compile];
}

function failOnWarning(warning: { message: string; code?: string }): void {
  throw new Error(`rights-guide: the bundler warns: ${warning.message}`);
}
