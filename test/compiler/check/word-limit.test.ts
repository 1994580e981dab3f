import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, replace, type Changes } from '../content.js';

const SENTENCE = `Ask the court for the form ${'again '.repeat(18).trim()}.`;
const LONG: Changes = {
  'topics/legal-aid/en.md': replace('Ask the court for the form.', SENTENCE),
};
const withWords = (words: number): Changes => ({
  ...LONG,
  'languages.yaml': replace(
    'offer: Read this in English',
    `offer: Read this in English, words: ${words}`,
  ),
});

test('a language that needs more words for the same text may have longer sentences', () => {
  assert.equal(problemsOf(LONG).length, 1);
  assert.match(problemsOf(withWords(1.1))[0] ?? '', /has 24 words .* at most 22 words/);
  assert.deepEqual(problemsOf(withWords(1.2)), []);
});
