import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, replace, type Edit } from '../../content.js';

const EN = 'topics/legal-aid/en.md';
const STEP = 'Ask the court for the form.';
/** The words of title, summary, step and right, the fact counted as one. */
const FIXED = 2 + 9 + 6 + 6;
/** One word a sentence, so that no sentence is too long, in front of the step. */
const say = (count: number, at = STEP): Edit => replace(at, `${'Ask. '.repeat(count)}${at}`);

const tooLong = (count: number) => [
  `content/${EN}:2 The topic shows more than 420 words before it is unfolded (${count}). Shorten it, or put what fewer people need into the part law. [opened-length]`,
];

test('title, summary and open parts together are too long; a fact is one word', () => {
  assert.deepEqual(problemsOf({ [EN]: say(421 - FIXED) }), tooLong(421));
  assert.deepEqual(problemsOf({ [EN]: say(420 - FIXED) }), []);
});

test('what is folded does not count', () => {
  assert.deepEqual(problemsOf({ [EN]: say(600, 'It used to be called') }), []);
});
