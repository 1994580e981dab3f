import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BenchDocument } from '../engines/engine.js';
import { multiply } from './multiply.js';
import { realTopics } from './real-topics.js';
import { growthOf, wordsOf } from './vocabulary.js';

const real = await realTopics();
const many = multiply(real, 250);
const made = many.slice(real.length);

const allWords = ({ title, summary, keywords, body }: BenchDocument) =>
  wordsOf([title, summary, keywords, body].join('\n'));

test('the real topics come first and stay as they are', () => {
  assert.equal(many.length, 250);
  assert.deepEqual(many.slice(0, real.length), real);
});

test('the same seed gives the same topics, another gives others', () => {
  assert.deepEqual(multiply(real, 60), multiply(real, 60));
  assert.notDeepEqual(multiply(real, 60), multiply(real, 60, 7));
});

test('no topic is a copy', () => {
  // Titles are left out: two of two words may meet by chance.
  for (const field of ['id', 'summary', 'keywords', 'foreign', 'body'] as const) {
    const texts = new Set(many.map((document) => document[field]));
    assert.equal(texts.size, many.length, field);
  }
  // Of two topics made from the same real one, most telling words differ.
  const [one, other] = [made[0], made[real.length]].map((topic) => new Set(allWords(topic!)));
  const shared = [...one!].filter((word) => other!.has(word)).length;
  assert.ok(shared < one!.size * 0.6, `${shared} of ${one!.size} words are shared`);
});

test('a made topic is as long as the real one it comes from', () => {
  made.forEach((topic, place) => {
    const model = real[(real.length + place) % real.length]!;
    assert.equal(allWords(topic).length, allWords(model).length);
  });
});

test('the vocabulary grows as it does in the real topics', () => {
  const { k, beta } = growthOf(real.flatMap(allWords));
  const words = many.flatMap(allWords);
  const expected = k * words.length ** beta;
  const different = new Set(words).size;
  assert.ok(beta > 0.4 && beta < 0.9, `β = ${beta}`);
  assert.ok(
    Math.abs(different / expected - 1) < 0.25,
    `${different} different words, ${expected.toFixed(0)} expected`,
  );
});

test('words are as long, and the frequent ones as frequent, as in the real topics', () => {
  const figures = (words: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const hundred = [...counts.values()].sort((a, b) => b - a).slice(0, 100);
    return {
      length: words.reduce((sum, word) => sum + word.length, 0) / words.length,
      frequent: hundred.reduce((sum, count) => sum + count, 0) / words.length,
    };
  };
  const before = figures(real.flatMap(allWords));
  const after = figures(many.flatMap(allWords));
  assert.ok(Math.abs(after.length / before.length - 1) < 0.1, JSON.stringify({ before, after }));
  assert.ok(
    Math.abs(after.frequent / before.frequent - 1) < 0.25,
    JSON.stringify({ before, after }),
  );
});
