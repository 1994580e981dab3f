/*
 * The build: how each file of `dist/` is made. `npm run build` runs it, `npm start` and the tests run
 * the same through `tools/build.ts`.
 *
 *   npm run build                       French and English inside the script
 *   npm run build -- --inline fr        French alone; every other language is a pack
 *   npm run build -- --inline all       all languages inside: one file that never fetches
 *   npm run build -- --pseudo           adds the two pseudo-languages of the tests
 *   npm run build -- --no-minify        readable code
 *   npm run build -- --no-package       the script and its packs alone
 *   npm run build -- --out some-folder  instead of `dist`
 *
 * There are two bundles. The first is the npm package, for sites that have a bundler of their own.
 * The second is the single script, for all others. Both are written into one new folder, which takes
 * the place of `dist/` at the very end, so the last good build stays when anything goes wrong.
 * The same source gives the same bytes on every machine.
 */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rmSync } from 'node:fs';
import esbuild from 'rollup-plugin-esbuild';
import { content, packs, readContent } from './tools/rollup/content.ts';
import { readFlags } from './tools/rollup/flags.ts';
import { hardenLit } from './tools/rollup/harden-lit.ts';
import { hardenMiniSearch } from './tools/rollup/harden-minisearch.ts';
import { integrity } from './tools/rollup/integrity.ts';
import { licenses } from './tools/rollup/licenses.ts';
import { manifest } from './tools/rollup/manifest.ts';
import { publish } from './tools/rollup/publish.ts';
import { sbom } from './tools/rollup/sbom.ts';
import { snippets } from './tools/rollup/snippets.ts';
import { types } from './tools/rollup/types.ts';
import { wrapScript } from './tools/rollup/wrap-script.ts';

export default function bundles(flags) {
  const settings = readFlags(flags);

  // Reads content/, checks it and compiles it in memory. A mistake in it ends the build here.
  const guide = readContent(settings);

  const fresh = `${settings.out}.new`;
  rmSync(fresh, { recursive: true, force: true });

  const script = singleScript(guide, settings, fresh);
  return settings.package ? [npmPackage(guide, fresh), script] : [script];
}

/** The npm package: one file for each module. Lit and MiniSearch are left to the site's bundler. */
function npmPackage(guide, fresh) {
  return {
    input: ['src/index.ts', 'src/define.ts'],
    external: /^(lit|@lit|minisearch)/,
    onwarn: failOnWarning,
    plugins: [
      content(guide), //   src/generated/*, from content/
      nodeResolve(),
      typescript(),
      types(guide), //     → types/**/*.d.ts
      manifest(), //       → custom-elements.json
    ],
    output: {
      dir: fresh,
      entryFileNames: 'esm/[name].js', // → esm/**/*.js
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
    },
  };
}

/** The single script: everything in one classic file, which has to survive whatever page it is on. */
function singleScript(guide, settings, fresh) {
  return {
    input: { 'rights-guide': 'src/script.ts' },
    onwarn: failOnWarning,
    plugins: [
      // The code: our own, and the packages it imports.
      content(guide), //     src/generated/*, from content/
      nodeResolve({ exportConditions: ['production', 'default'] }),
      hardenLit(), //        Lit without the globals that a page may have changed
      hardenMiniSearch(), // MiniSearch likewise
      typescript(),

      // The file.
      settings.minify && terser({ ecma: 2020, format: { comments: false } }),
      wrapScript(), //       → rights-guide.js: never throws into the page

      // What lies beside it.
      packs(guide), //       → packs/<language>.<hash>.json
      integrity(), //        → integrity.json
      licenses(), //         → licenses.txt
      settings.package && snippets(guide), // → snippets/<language>.html
      settings.package && sbom(), //          → sbom.cdx.json

      publish(fresh, settings.out), // puts everything in its place
    ],
    output: {
      dir: fresh,
      format: 'iife',
    },
  };
}

/** TypeScript to the syntax of the oldest browsers the guide keeps to. */
function typescript() {
  return esbuild({
    target: ['chrome91', 'firefox90', 'safari15'],
    // These browsers know `\p{L}` in a pattern. esbuild doubts it for Safari, and would have each such
    // pattern made anew at each use.
    supported: { 'regexp-unicode-property-escapes': true },
    tsconfig: 'tsconfig.json',
  });
}

/** A warning of the bundler is an error: a missing export or a circle of modules must not be shipped. */
function failOnWarning({ message }) {
  throw new Error(`rights-guide: the bundler warns: ${message}`);
}
