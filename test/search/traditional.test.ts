import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simplify } from '../../src/search/traditional.js';
import { traditionalPairs } from '../../tools/traditional.js';

test('every traditional form of a character of the content is known', () => {
  const missing = traditionalPairs().filter((pair) => {
    const [traditional = '', simplified] = [...pair];
    return simplify(traditional) !== simplified;
  });
  assert.deepEqual(missing, [], 'Run npm run traditional.');
});

test('what is simplified already, and what is no Chinese, stays', () => {
  for (const text of ['庇护律师', 'avocat', 'ก ข', '114 短信']) assert.equal(simplify(text), text);
});
