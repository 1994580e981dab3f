import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { root } from '../root.js';
import { packagesOf } from './packages.js';

/** Writes `licenses.txt`: our own licences and those of the packages in the script. */
export function licenses(): Plugin {
  return {
    name: 'licenses',
    async generateBundle() {
      const source = await licensesOf(packagesOf(this.getModuleIds()));
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source });
    },
  };
}

/**
 * Returns the full text of the licences, which they require in every copy.
 *
 * @param folders the folders of the packages in the script
 * @throws Error when a package has no licence file and may not be distributed
 */
async function licensesOf(folders: readonly string[]): Promise<string> {
  const own = await licenseIn(root);
  const others = await Promise.all(folders.map(licenseIn));
  const content = await readFile(join(root, 'content/LICENSE.md'), 'utf8');
  return [own, `rights-guide, texts of the guide\n\n${content.trim()}`, ...others]
    .join('\n\n----------------------------------------\n\n')
    .concat('\n');
}

async function licenseIn(folder: string): Promise<string> {
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) {
    throw new Error(`rights-guide: the package in ${folder} has no licence file. Do not ship it.`);
  }
  const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const text = await readFile(join(folder, file), 'utf8');
  return `${name} ${version}\n\n${text.trim()}`;
}
