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
