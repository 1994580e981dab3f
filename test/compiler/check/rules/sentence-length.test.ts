import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, replace } from '../../content.js';

const words = (count: number) => Array(count).fill('mot').join(' ');

test('a sentence is too long: where it begins', () => {
  const edit = replace('Avant, on disait', `Avant.\n${words(21)}. On disait`);
  assert.deepEqual(problemsOf({ 'topics/legal-aid/fr.md': edit }), [
    'content/topics/legal-aid/fr.md:20 A sentence has 21 words (mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot…). Cut it in two: at most 20 words. [sentence-length]',
  ]);
});

test('twenty words pass, but not on average', () => {
  const one = replace('Avant, on disait « assistance judiciaire ».', `${words(20)}.`);
  assert.deepEqual(problemsOf({ 'topics/legal-aid/fr.md': one }), []);
  const many = replace('Avant, on disait', `${`${words(20)}. `.repeat(9)}On disait`);
  assert.deepEqual(problemsOf({ 'topics/legal-aid/fr.md': many }), [
    'content/topics/legal-aid/fr.md:1 The sentences have more than 12 words on average (15.7). Cut long sentences in two. [sentence-length]',
  ]);
});
