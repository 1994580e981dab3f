import { join } from 'node:path';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import type { BuildOptions } from './rollup/flags.js';
import { root } from './root.js';

export type { BuildOptions } from './rollup/flags.js';

/**
 * Runs the same build as `npm run build`, for tests and other tools, with `rollup.config.js`. When it
 * fails, the last good build stays.
 *
 * @throws Error when the content has problems, with one line for each, or when the bundler warns
 */
export async function build(options: BuildOptions = {}): Promise<void> {
  const config = join(root, 'rollup.config.js');
  // A copy, because the configuration removes its flags from the object.
  const { options: bundles } = await loadConfigFile(config, { ...options });
  for (const { output, ...input } of bundles) {
    const bundle = await rollup(input);
    try {
      for (const each of output) await bundle.write(each);
    } finally {
      await bundle.close();
    }
  }
}
