import { join } from 'node:path';
import { build } from '../build.js';
import { root } from '../root.js';

const builds = new Map<string, Promise<string>>();

/**
 * Builds the script as it is delivered, apart from `dist/`, which may be old or missing.
 *
 * @param inline languages inside the script
 * @returns the folder, built once for all checks
 * @throws Error when the content is wrong: the content check tells what
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
