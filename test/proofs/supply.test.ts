import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { build } from '../../tools/build.js';
import { root } from '../../tools/root.js';

const AGAIN = 'dist-again';

after(() => rmSync(join(root, AGAIN), { recursive: true, force: true }));

/** Each file of a folder with its bytes. */
function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(root, folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(root, folder, name))]));
}

test('two builds of the same files give the same bytes, and integrity.json tells the truth', async () => {
  // `npm test` has made dist/ just before.
  await build({ package: true, out: AGAIN });
  const first = filesOf('dist');
  const second = filesOf(AGAIN);
  assert.deepEqual([...second.keys()], [...first.keys()]);
  const different = [...first].filter(([name, bytes]) => !second.get(name)?.equals(bytes));
  assert.deepEqual(
    different.map(([name]) => name),
    [],
  );

  const text = first.get('integrity.json')?.toString() ?? '{}';
  const integrity = Object.entries(JSON.parse(text) as Record<string, string>); // file → sha384
  assert.ok(integrity.some(([name]) => name === 'rights-guide.js'));
  for (const [name, value] of integrity) {
    const hash = createHash('sha384')
      .update(first.get(name) ?? '')
      .digest('base64');
    assert.equal(value, `sha384-${hash}`, name);
  }
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
