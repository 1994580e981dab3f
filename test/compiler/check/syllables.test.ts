import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { syllableCounters } from '../../../src/compiler/check/syllables.js';
import { ENGLISH, FRENCH } from './counted-syllables.js';

/** Of words counted by hand: how many there are, and each that is counted otherwise. */
function compare(language: string, counted: Readonly<Record<number, string>>) {
  const count = syllableCounters[language];
  assert.ok(count);
  const words = Object.entries(counted).flatMap(([syllables, list]) =>
    list.split(' ').map((word) => ({ word, syllables: Number(syllables) })),
  );
  const wrong = words.filter(({ word, syllables }) => count(word) !== syllables);
  return { size: words.length, wrong: wrong.map(({ word }) => `${word} ${count(word)}`) };
}

describe('syllables', () => {
  for (const [language, counted] of [
    ['fr', FRENCH],
    ['en', ENGLISH],
  ] as const) {
    it(`are right in ${language} for 97 of 100 words counted by hand`, () => {
      const { size, wrong } = compare(language, counted);
      assert.ok(size >= 500, `${size} words`);
      assert.ok(wrong.length <= 0.03 * size, `${wrong.length} of ${size}: ${wrong.join(', ')}`);
    });
  }

  it('of a French word with an apostrophe or a hyphen are those of its parts', () => {
    const count = syllableCounters['fr'];
    assert.equal(count?.('l’avocat'), 3);
    assert.equal(count?.('rendez-vous'), 3);
    assert.equal(count?.('jusqu’à'), 2);
  });

  it('of an acronym are its letters', () => {
    assert.equal(syllableCounters['fr']?.('RSA'), 3);
  });
});
