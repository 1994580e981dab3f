import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, replace } from '../../content.js';

const FILE = 'topics/legal-aid/en.md';
const keywords = (count: number) =>
  replace(
    '[free lawyer, legal aid, no money, court, cannot pay, trial, judge, solicitor]',
    JSON.stringify(Array(count).fill('aid')),
  );
const REMEDY = 'List 8 to 12 phrases people really type. [keyword-count]';

test('too few or too many keywords', () => {
  assert.deepEqual(problemsOf({ [FILE]: keywords(7) }), [
    `content/${FILE}:4 There are too few keywords (7). ${REMEDY}`,
  ]);
  assert.deepEqual(problemsOf({ [FILE]: keywords(13) }), [
    `content/${FILE}:4 There are too many keywords (13). ${REMEDY}`,
  ]);
});

test('as few and as many as allowed', () => {
  assert.deepEqual(problemsOf({ [FILE]: keywords(8) }), []);
  assert.deepEqual(problemsOf({ [FILE]: keywords(12) }), []);
});

const WORDS = 'topics/legal-aid/keywords.yaml';

test('every language of keywordLanguages has its keywords, or the topic is written in it', () => {
  assert.deepEqual(problemsOf({ [WORDS]: 'es: [abogado, sin dinero]\nde: [Anwalt]\n' }), [
    `content/${WORDS}:1 Languages of keywordLanguages in guide.yaml have no keywords here (ru). Add for each: 2 to 14 phrases people really type. [keyword-count]`,
    `content/${WORDS}:2 There are too few keywords (1). List 2 to 14 phrases people really type. [keyword-count]`,
  ]);
  assert.deepEqual(problemsOf({ [WORDS]: null }), [
    `content/${WORDS}:1 Languages of keywordLanguages in guide.yaml have no keywords here (es, ru). Add for each: 2 to 14 phrases people really type. [keyword-count]`,
  ]);
  const none = replace('keywordLanguages: { es: "", ru: "" }', 'keywordLanguages: {}');
  assert.deepEqual(problemsOf({ 'guide.yaml': none, [WORDS]: null }), []);
});
