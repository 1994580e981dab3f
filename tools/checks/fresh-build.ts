import { join } from 'node:path';
import { build } from '../build.js';
import { root } from '../root.js';

const builds = new Map<string, Promise<string>>();

/**
 * Builds the production script in another folder than `dist/`, which may be outdated or missing.
 *
 * @param inline languages included in the script
 * @returns the folder, which is built once for all checks
 * @throws Error when the content has problems, which the content check reports
 */
export function freshBuild(inline: readonly string[]): Promise<string> {
  const out = `node_modules/.cache/rights-guide/${inline.join('-')}`;
  const fresh = builds.get(out) ?? write(inline, out);
  builds.set(out, fresh);
  return fresh;
}

async function write(inline: readonly string[], out: string): Promise<string> {
  try {
    await build({ inline, out, package: false });
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Error(`There is no build to check. ${first}`, { cause: error });
  }
  return join(root, out);
}
