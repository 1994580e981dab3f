import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFlags } from '../../tools/rollup/flags.js';
import { root } from '../../tools/root.js';

test('without a flag the build is whole, small and bilingual', () => {
  assert.deepEqual(readFlags({}), {
    inline: ['fr', 'en'],
    pseudo: false,
    minify: true,
    package: true,
    out: join(root, 'dist'),
  });
});

test('languages are read as the command line and as tools give them', () => {
  assert.deepEqual(readFlags({ inline: 'fr' }).inline, ['fr']);
  assert.deepEqual(readFlags({ inline: 'fr,en' }).inline, ['fr', 'en']);
  assert.deepEqual(readFlags({ inline: ['fr', 'en'] }).inline, ['fr', 'en']);
  assert.equal(readFlags({ inline: 'all' }).inline, 'all');
});

test('the pseudo-languages come without the package, unless it is asked for', () => {
  assert.equal(readFlags({ pseudo: true }).package, false);
  assert.equal(readFlags({ pseudo: true, package: true }).package, true);
});

test('rollup is left its own flags and sees none of ours', () => {
  const flags = { config: true, silent: true, inline: 'fr', out: 'dist-test', minify: false };
  readFlags(flags);
  assert.deepEqual(flags, { config: true, silent: true });
});

test('a wrong value is named with its remedy', () => {
  assert.throws(() => readFlags({ inline: true }), /"inline" cannot be "true"\. Write language/);
  assert.throws(() => readFlags({ inline: 'fr,' }), /"inline" cannot be "fr,"/);
  assert.throws(() => readFlags({ minify: 'no' }), /Write --minify or --no-minify/);
});

test('only a folder inside the project is ever replaced', () => {
  for (const out of ['.', '..', '/', '../elsewhere', true]) {
    assert.throws(() => readFlags({ out }), /"out" cannot be/, String(out));
  }
});

test('a flag that does not exist is refused before anything is built', () => {
  assert.throws(() => readFlags({ inlin: 'fr' }), /no build option "inlin"\. Use one of: inline,/);
});
