import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'rollup';
import { root } from '../root.js';
import { packagesOf } from './packages.js';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly externalReferences?: unknown;
}

interface Bom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: string[] }[];
}

/** Writes `sbom.cdx.json`, the "software bill of materials" of the script. */
export function sbom(): Plugin {
  return {
    name: 'sbom',
    async generateBundle() {
      const source = await sbomOf(packagesOf(this.getModuleIds()));
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source });
    },
  };
}

/**
 * What the script holds, as a CycloneDX list made by npm. Left out is what differs from one build to
 * the next (a random number, the time, the folder's name) and what only served to build: `npm sbom
 * --omit=dev` would also leave out Lit, which a development tool needs too.
 *
 * @param folders the folders of the packages inside the script
 */
async function sbomOf(folders: readonly string[]): Promise<string> {
  const words = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
  const { stdout } = await promisify(execFile)('npm', words, { cwd: root, maxBuffer: 2 ** 26 });
  // The cast: CycloneDX 1.5, as npm writes it.
  const bom = JSON.parse(stdout) as Bom;
  const shipped = await Promise.all(folders.map(identityOf));
  const components = bom.components
    .filter((component) => shipped.some((each) => isSame(each, component)))
    .map(withoutLinks);
  const missing = shipped.filter((each) => !components.some((found) => isSame(each, found)));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(', ');
    throw new Error(`rights-guide: npm does not list ${names}. Run npm install.`);
  }
  const own = { ...withoutLinks(bom.metadata.component), name: 'rights-guide' };
  const refs = new Set([own, ...components].map((component) => component['bom-ref']));
  const list = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: own },
    components,
    dependencies: bom.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((to) => refs.has(to)) })),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

type Identity = Pick<Component, 'name' | 'version'>;

/** A package by what it says of itself: its folder may lie anywhere, as with linked packages. */
async function identityOf(folder: string): Promise<Identity> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Identity; // every package has both
}

/** The tests have another Lit beside the one that is shipped: a name is not enough. */
const isSame = (one: Identity, other: Identity) =>
  one.name === other.name && one.version === other.version;

/** Without the address it was downloaded from, which is a matter of the machine. */
function withoutLinks({ externalReferences, ...component }: Component): Component {
  return component;
}
