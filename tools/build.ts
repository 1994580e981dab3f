import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { formatProblem } from '../src/compiler/index.js';
import { bundlePackage, bundleScript } from './bundle.js';
import { compileContent, generate } from './generate.js';
import { licensesOf } from './licenses.js';
import { root } from './root.js';
import { sbomOf } from './sbom.js';
import { snippets } from './snippets.js';

export interface BuildOptions {
  /** Languages inside the script; the others become packs. Default: French and English. */
  readonly inline?: readonly string[] | 'all';
  /** Adds the two pseudo-languages of the tests. Default: no. */
  readonly pseudo?: boolean;
  /** Default: yes. */
  readonly minify?: boolean;
  /** Also the npm package: modules, types, manifest. Default: no. */
  readonly package?: boolean;
  /** Folder written, replaced as a whole. Default: `dist`. */
  readonly out?: string;
}

const run = promisify(execFile);

/**
 * Builds the script and what belongs to it. Everything is made in a folder beside `out` and put in
 * its place at the end: when something is wrong, the last good build stays.
 *
 * @throws Error with every problem of the content, one a line
 */
export async function build(options: BuildOptions = {}): Promise<void> {
  const { inline = ['fr', 'en'], pseudo = false, minify = true } = options;
  const out = join(root, options.out ?? 'dist');
  const fresh = `${out}.new`;
  const compiled = compileContent({ inline, pseudo });
  for (const warning of compiled.warnings) console.warn(formatProblem(warning));
  if (compiled.problems.length > 0) {
    const list = compiled.problems.map(formatProblem).join('\n');
    throw new Error(`The content has ${compiled.problems.length} problems:\n${list}`);
  }
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });

  const script = join(fresh, 'rights-guide.js');
  const packages = await bundleScript(compiled.files, { file: script, minify });
  await writeAll(
    fresh,
    [...compiled.files].filter(([path]) => path.startsWith('packs/')),
  );
  await writeAll(fresh, [
    ['integrity.json', await integrityOf(fresh)],
    ['licenses.txt', await licensesOf(packages)],
  ]);
  if (options.package) {
    await generate();
    await bundlePackage(compiled.files, join(fresh, 'esm'));
    await writeTypes(join(fresh, 'types'));
    await writeManifest(fresh);
    await writeAll(fresh, await snippets());
    await writeAll(fresh, [['sbom.cdx.json', await sbomOf(packages)]]);
  }
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
}

async function writeAll(folder: string, files: Iterable<readonly [string, string]>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** File → sha384, as the `integrity` attribute takes it. */
async function integrityOf(folder: string): Promise<string> {
  const entries: Record<string, string> = {};
  const names = (await readdir(folder, { recursive: true })).sort();
  for (const name of names.filter((path) => /\.(js|json)$/.test(path))) {
    const hash = createHash('sha384').update(await readFile(join(folder, name)));
    entries[name] = `sha384-${hash.digest('base64')}`;
  }
  return `${JSON.stringify(entries, null, 2)}\n`;
}

async function writeTypes(folder: string): Promise<void> {
  const settings = ['-p', 'tsconfig.json', '--noEmit', 'false', '--declaration'];
  const entries = ['--emitDeclarationOnly', '--outDir', folder, '--rootDir', 'src'];
  await mkdir(folder, { recursive: true });
  const config = `${folder}.json`;
  const text = { extends: '../tsconfig.json', include: ['../src'], exclude: ['../src/compiler'] };
  await writeFile(config, JSON.stringify(text));
  settings[1] = relative(root, config);
  await run('node_modules/.bin/tsc', [...settings, ...entries], { cwd: root });
  await rm(config);
}

async function writeManifest(folder: string): Promise<void> {
  const settings = ['--litelement', '--quiet', '--config', 'tools/manifest.config.mjs'];
  const places = ['--globs', 'src/elements/*/*.ts', '--outdir', relative(root, folder)];
  await run('node_modules/.bin/cem', ['analyze', ...settings, ...places], { cwd: root });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { inline: { type: 'string' } } });
  const inline = values.inline === 'all' ? 'all' : values.inline?.split(',');
  try {
    await build({ package: true, ...(inline ? { inline } : {}) });
    console.log(`Built ${basename(root)}/dist`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
