import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withTable } from '../../tools/languages.js';
import { root } from '../../tools/root.js';

const read = (name: string) => readFileSync(join(root, 'content', name), 'utf8');
const text = read('LANGUAGES.md');

test('LANGUAGES.md says what languages-read.yaml says', () => {
  assert.equal(withTable(text, read('languages-read.yaml')), text);
});

test('a reader who found too few planted errors does not count', () => {
  const by = (found: number) =>
    withTable(
      text,
      `es: { translated: { by: a machine, on: 2026-11-29 }, read: [{ by: another machine, on: 2026-11-30, planted: { errors: 50, found: ${found} }, mended: 7 }] }`,
    );
  assert.match(by(45), /45 of 50 planted errors found, 90 %; 7 mistakes mended/);
  assert.match(by(44), /44 of 50 planted errors found, 88 %: does not count/);
});
