import { readdirSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../tools/root.js';

/** How `npm run build` starts rollup, as words for Node. */
export const BUILD = ['--import', 'tsx', 'node_modules/rollup/dist/bin/rollup', '--config'];

/**
 * The project as it is on a clean clone, in another folder.
 *
 * @returns the folder, which the caller deletes
 */
export async function copyOfProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'elsewhere-'));
  const kept = readdirSync(root).filter((name) => !/^(dist.*|node_modules|\.git)$/.test(name));
  for (const name of kept) await cp(join(root, name), join(folder, name), { recursive: true });
  await rm(join(folder, 'src/generated'), { recursive: true, force: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
