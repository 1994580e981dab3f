import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, replace } from '../../content.js';

const FR = 'topics/legal-aid/fr.md';
const EN = 'topics/legal-aid/en.md';
const drop = (text: string) => replace(text, '');

test('a part that every topic needs is missing', () => {
  const edit = drop('## rights\n\n- La limite est de {aid-limit} par mois.\n\n');
  const english = drop('## rights\n\n- The limit is {aid-limit} a month.\n\n');
  assert.deepEqual(problemsOf({ [FR]: edit, [EN]: english }), [
    'content/topics/legal-aid/en.md:1 A part is missing (rights). Add the line ## rights and its text. [required-parts]',
    'content/topics/legal-aid/fr.md:1 A part is missing (rights). Add the line ## rights and its text. [required-parts]',
  ]);
});

test('parts are out of order or twice', () => {
  const edit = replace('Avant, on', '## careful\n\nAttention.\n\n## careful\n\nAvant, on');
  const english = replace('It used', '## careful\n\nBeware.\n\n## careful\n\nIt used');
  assert.deepEqual(problemsOf({ [FR]: edit, [EN]: english }), [
    'content/topics/legal-aid/en.md:17 The part is empty (changed). Write it, or remove it. [required-parts]',
    'content/topics/legal-aid/en.md:19 The part is out of order (careful). The order is first, rights, careful, know, law, changed. [required-parts]',
    'content/topics/legal-aid/en.md:23 The part is out of order (careful). The order is first, rights, careful, know, law, changed. [required-parts]',
    'content/topics/legal-aid/fr.md:17 The part is empty (changed). Write it, or remove it. [required-parts]',
    'content/topics/legal-aid/fr.md:19 The part is out of order (careful). The order is first, rights, careful, know, law, changed. [required-parts]',
    'content/topics/legal-aid/fr.md:23 The part is out of order (careful). The order is first, rights, careful, know, law, changed. [required-parts]',
  ]);
});

test('a part stands there twice', () => {
  const fr = replace('## changed', '## rights');
  assert.deepEqual(problemsOf({ [FR]: fr, [EN]: fr }), [
    'content/topics/legal-aid/en.md:17 The part occurs twice (rights). Join the two. [required-parts]',
    'content/topics/legal-aid/fr.md:17 The part occurs twice (rights). Join the two. [required-parts]',
  ]);
});

test('the part know has no key, or one twice', () => {
  const none = (text: string) => text.replace('## changed', '## know');
  assert.deepEqual(problemsOf({ [FR]: none, [EN]: none }), [
    'content/topics/legal-aid/en.md:19 The part "know" has no key. Add a line - who:, - time: or - cost:. [required-parts]',
    'content/topics/legal-aid/fr.md:19 The part "know" has no key. Add a line - who:, - time: or - cost:. [required-parts]',
  ]);
  const twice = replace('- time:', '- who:');
  const files = ['en', 'fr'].map((code) => `topics/police-custody/${code}.md`);
  assert.deepEqual(
    problemsOf(Object.fromEntries(files.map((file) => [file, twice]))),
    files.map(
      (file) =>
        `content/${file}:33 The key occurs twice (who:). Join the two lines. [required-parts]`,
    ),
  );
});
