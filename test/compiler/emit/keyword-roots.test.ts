import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rootsOf } from '../../../src/compiler/emit/keyword-roots.js';
import { lookUps } from '../../../src/search/look-ups.js';

test('words with one beginning travel as that beginning', () => {
  assert.deepEqual(rootsOf(['iznasil', 'iznasilvane', 'iznasilvali'], []), ['iznasi']);
  assert.deepEqual(rootsOf(['policia', 'politsa'], []), ['polici', 'polits']);
});

test('a short beginning does not stand for a long word', () => {
  assert.deepEqual(rootsOf(['noxe', 'noxevat'], []), ['noxe', 'noxeva']);
});

test('whatever words there are, each is found', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 40 }), (words) => {
      const roots = new Set(rootsOf(words, []));
      for (const word of words) {
        assert.ok(
          lookUps([word], roots).some(({ term }) => roots.has(term)),
          `"${word}" is not found by ${[...roots].join(' ')}`,
        );
      }
    }),
  );
});

test('what French or English finds already does not travel', () => {
  assert.deepEqual(rootsOf(['avokati', 'abogado'], ['avokat']), ['abogad']);
});

test('words too short to mean one thing, and numbers, do not travel', () => {
  assert.deepEqual(rootsOf(['me', '16', 'dom'], []), ['dom']);
});

test('Chinese travels as one text without repeats', () => {
  assert.deepEqual(rootsOf(['看病', '无证看病', '医院'], []), ['无证看病医院']);
});
