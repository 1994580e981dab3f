import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, problemsOf, replace } from '../../content.js';

test('a title or a summary is too long', () => {
  const edit = all(
    replace('title: Legal aid', `title: ${'é'.repeat(61)}`),
    replace(
      'summary: The State pays your lawyer if you earn little.',
      `summary: The State pays your lawyer if you earn little. ${'x'.repeat(114)}`,
    ),
  );
  assert.deepEqual(problemsOf({ 'topics/legal-aid/en.md': edit }), [
    'content/topics/legal-aid/en.md:2 The title is longer than 60 characters (61). Say less, or say it in the text. [summary-length]',
    'content/topics/legal-aid/en.md:3 The summary is longer than 160 characters (161). Say less, or say it in the text. [summary-length]',
  ]);
});

test('exactly as long as allowed', () => {
  const edit = replace('title: Legal aid', `title: ${'é'.repeat(60)}`);
  assert.deepEqual(problemsOf({ 'topics/legal-aid/en.md': edit }), []);
});
