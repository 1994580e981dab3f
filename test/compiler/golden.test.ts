import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compileFixture } from './content.js';

const GOLDEN = fileURLToPath(new URL('../fixtures/compiler/golden', import.meta.url));

// `.txt`, so that no tool takes an expected file for a source.
const result = compileFixture({}, { inline: ['fr'] });
const files = new Map([...result.files].map(([path, text]) => [`${path}.txt`, text]));

test('the fixture has no mistake', () => {
  assert.deepEqual(result.problems, []);
  assert.deepEqual(result.warnings, []);
});

if (process.env.UPDATE_GOLDENS) {
  rmSync(GOLDEN, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(GOLDEN, path)), { recursive: true });
    writeFileSync(join(GOLDEN, path), text);
  }
  test('the expected files have been written anew', () => {
    assert.fail('Read the differences, then run again without UPDATE_GOLDENS.');
  });
}

test('the same files are expected and written', () => {
  const expected = readdirSync(GOLDEN, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(GOLDEN.length + 1));
  assert.deepEqual([...files.keys()].sort(), expected.sort());
});

for (const [path, text] of files) {
  test(`${path} is as expected`, () => {
    assert.equal(text, readFileSync(join(GOLDEN, path), 'utf8'));
  });
}

test('two runs give the same bytes', () => {
  const options = { inline: ['fr'], pseudo: true };
  assert.deepEqual([...compileFixture({}, options).files], [...compileFixture({}, options).files]);
});
