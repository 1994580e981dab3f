import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookUps } from '../../src/search/look-ups.js';
import { questionWords } from '../../src/search/normalise.js';

const vocabulary = new Set(['avokat', 'telefon', 'polici', '115', '律师']);
const terms = (question: string) =>
  lookUps(questionWords(question), vocabulary).map(({ term }) => term);

test('a known word is taken as it is, an unknown one may be mistyped', () => {
  assert.deepEqual(terms('avocat'), ['avokat']);
  assert.ok(terms('avcoat').includes('avokat'));
  assert.ok(lookUps(['avkoat'], vocabulary, true).every(({ near }) => !near));
});

test('a short word is right as it is: it means another thing when a letter changes', () => {
  const short = new Set(['mot', 'burau', 'semaine', 'bureau']);
  for (const word of ['mort', 'buro', 'rumaine', 'kuteau'])
    assert.deepEqual(
      lookUps([word], short).map(({ term }) => term),
      [word],
    );
});

test('a number is never taken for another, nor for its beginning', () => {
  const [number] = lookUps(['115'], vocabulary);
  assert.deepEqual(number, { term: '115', prefix: false, near: false });
});

test('an unknown word is also looked up by the known word it begins with', () => {
  assert.deepEqual(terms('telefonin'), ['telefonin', 'telefon']);
  assert.deepEqual(terms('politsiya'), ['policia', 'polici']);
});

test('while a letter is typed whose sound is not settled, the word before it counts too', () => {
  assert.ok(terms('polic').includes('poli'));
});

test('a word said twice is looked up once', () => {
  assert.deepEqual(terms('avocat, avocat !'), ['avokat']);
});

test('however long and odd a question is, the work is bounded', () => {
  const PIECES = [
    'avocat ',
    'x',
    '病',
    'ตำรวจ ',
    'le ',
    '1 ',
    '🙂',
    'é\u0301\u0301',
    '\ud800',
    '\u0000 ',
    'محامي ',
  ];
  for (const piece of PIECES) {
    const many = [...Array(10_000).keys()].map((number) => piece + String(number)).join(' ');
    for (const question of [piece.repeat(10_000), many]) {
      const found = lookUps(questionWords(question), vocabulary);
      assert.ok(found.length <= 200, `${piece}: ${found.length}`);
      assert.ok(
        found.every(({ term }) => term.length <= 1000 * 4),
        piece,
      );
    }
  }
});
