import { rename, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Plugin } from 'rollup';
import { root } from '../root.js';

/**
 * The last plugin of the last bundle: it replaces the previous build with the new one. Rollup calls it
 * only after everything was written, so the last good build stays when a build fails.
 *
 * @param fresh the folder that rollup wrote
 * @param out the folder to replace
 */
export function publish(fresh: string, out: string): Plugin {
  return {
    name: 'publish',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await rm(out, { recursive: true, force: true });
        await rename(fresh, out);
        console.log(`rights-guide: ${relative(root, out)}/ is complete.`);
      },
    },
  };
}
