import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { root } from '../../tools/root.js';
import { BUILD, copyOfProject } from '../tools/project-copy.js';

const made: string[] = [];
after(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Each file of a folder with its bytes. */
function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const place = resolve(root, folder);
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(place, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(place, name))]));
}

/** Lists every folder from its end: no file system promises an order. */
const OTHER_ORDER = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { readdirSync } = fs;
const { readdir } = fs.promises;
fs.readdirSync = (...words) => readdirSync(...words).reverse();
fs.promises.readdir = async (...words) => (await readdir(...words)).reverse();
syncBuiltinESMExports();
`;

/** What a page may load: the script, and the packs, of which the standard build has none yet. */
const isLoadable = (name: string) => /^rights-guide\.js$|^packs\/.+\.json$/.test(name);

function checkIntegrity(files: ReadonlyMap<string, Buffer>): void {
  const text = files.get('integrity.json')?.toString() ?? '{}';
  const integrity = JSON.parse(text) as Record<string, string>; // file → sha384
  assert.deepEqual(Object.keys(integrity), [...files.keys()].filter(isLoadable));
  for (const [name, value] of Object.entries(integrity)) {
    const hash = createHash('sha384')
      .update(files.get(name) ?? '')
      .digest('base64');
    assert.equal(value, `sha384-${hash}`, name);
  }
}

test('integrity.json says the truth of every file a page may load, also of packs', () => {
  // `npm test` has made both just before.
  checkIntegrity(filesOf('dist'));
  const withPacks = filesOf('dist-test');
  checkIntegrity(withPacks);
  assert.ok([...withPacks.keys()].filter(isLoadable).length > 1);
});

test('another folder, clock, language and order of files give the same bytes', async () => {
  const elsewhere = await copyOfProject();
  made.push(elsewhere);
  const order = join(elsewhere, 'other-order.mjs');
  await writeFile(order, OTHER_ORDER);
  await promisify(execFile)(process.execPath, ['--import', order, ...BUILD], {
    cwd: elsewhere,
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  const first = filesOf('dist');
  const second = filesOf(join(elsewhere, 'dist'));
  assert.deepEqual([...second.keys()], [...first.keys()]);
  const different = [...first].filter(([name, bytes]) => !second.get(name)?.equals(bytes));
  assert.deepEqual(
    different.map(([name]) => name),
    [],
  );
});

test('what the script holds is listed with its licence', () => {
  const dist = filesOf('dist');
  // The cast: the list our own build has just written.
  const bom = JSON.parse(dist.get('sbom.cdx.json')?.toString() ?? '') as {
    readonly components: readonly { readonly name: string; readonly licenses?: unknown[] }[];
  };
  const names = bom.components.map(({ name }) => name).sort();
  const expected = [
    '@lit/localize',
    '@lit/reactive-element',
    'lit',
    'lit-element',
    'lit-html',
    'minisearch',
  ];
  assert.deepEqual(names, expected);
  const texts = dist.get('licenses.txt')?.toString() ?? '';
  for (const { name, licenses } of bom.components) {
    assert.ok(licenses && licenses.length > 0, name);
    assert.match(texts, new RegExp(`^${name} \\d`, 'm'));
  }
});

test('the list of what is inside follows the schema of CycloneDX', async () => {
  const text = filesOf('dist').get('sbom.cdx.json')?.toString() ?? '';
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot5);
  assert.equal(await validator.validate(text), null);
  // The validator can say no.
  assert.notEqual(await validator.validate(text.replace('"name"', '"called"')), null);
});

test('every file that package.json names is in the build', () => {
  const named: string[] = [];
  // Only strings and objects are in what is read here.
  const visit = (value: unknown): void => {
    if (typeof value === 'string') named.push(value.replace(/^\.\//, ''));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  const { exports, types, customElements, sideEffects } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<string, unknown>; // JSON of our own package
  visit([exports, types, customElements, sideEffects]);
  assert.ok(named.length > 5);
  const missing = named.filter((name) => !name.includes('*') && !existsSync(join(root, name)));
  assert.deepEqual(missing, []);
});
