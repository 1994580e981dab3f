import { execFile } from 'node:child_process';
import { relative } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'rollup';
import { root } from '../root.js';

/** Writes `custom-elements.json`: the elements with their attributes, slots, parts and events. */
export function manifest(): Plugin {
  return {
    name: 'manifest',
    async writeBundle({ dir = root }) {
      const settings = ['--litelement', '--quiet', '--config', 'tools/rollup/manifest.config.mjs'];
      const places = ['--globs', 'src/elements/*/*.ts', '--outdir', relative(root, dir)];
      const analyzer = 'node_modules/.bin/cem';
      await promisify(execFile)(analyzer, ['analyze', ...settings, ...places], { cwd: root });
    },
  };
}
