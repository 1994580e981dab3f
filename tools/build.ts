import { join } from 'node:path';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import type { BuildOptions } from './rollup/flags.js';
import { root } from './root.js';

export type { BuildOptions } from './rollup/flags.js';

/**
 * Builds as `npm run build` does, for tests and other tools: `rollup.config.js` says how. When
 * something is wrong, the last good build stays.
 *
 * @throws Error when the content is wrong, with every problem of it, one a line; or when the bundler
 *   warns
 */
export async function build(options: BuildOptions = {}): Promise<void> {
  const config = join(root, 'rollup.config.js');
  // A copy: the configuration takes its flags out of what it is given.
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
