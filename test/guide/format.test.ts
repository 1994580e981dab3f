import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDate, formatFact } from '../../src/guide/format.js';
import type { Fact } from '../../src/guide/model.js';

/** Intl uses several no-break spaces; which one is its own affair. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formatFact', () => {
  const cases: readonly [fact: Fact, french: string, english: string][] = [
    [{ value: 651.69, unit: 'eur' }, '651,69 €', '€651.69'],
    [{ value: 343.2, unit: 'eur' }, '343,20 €', '€343.20'],
    [{ value: 8, unit: 'eur' }, '8 €', '€8'],
    [{ value: 75000, unit: 'eur' }, '75 000 €', '€75,000'],
    [{ value: 48, unit: 'hour' }, '48 heures', '48 hours'],
    [{ value: 1, unit: 'year' }, '1 an', '1 year'],
    [{ value: 10, unit: 'year' }, '10 ans', '10 years'],
    [{ value: 3, unit: 'month' }, '3 mois', '3 months'],
    [{ value: 55, unit: 'percent' }, '55 %', '55%'],
    [{ value: 18, unit: 'age' }, '18', '18'],
    [{ value: 5, unit: 'count' }, '5', '5'],
    [{ value: '2016', unit: 'date' }, '2016', '2016'],
    [{ value: '2024-07', unit: 'date' }, 'juillet 2024', 'July 2024'],
    [{ value: '2025-11-08', unit: 'date' }, '8 novembre 2025', '8 November 2025'],
  ];
  for (const [fact, french, english] of cases) {
    it(`${fact.value} ${fact.unit}`, () => {
      assert.equal(plain(formatFact(fact, 'fr')), french);
      assert.equal(plain(formatFact(fact, 'en')), english);
    });
  }

  it('a number never parts from its digits and its unit over lines', () => {
    for (const [fact] of cases.filter(([{ unit }]) => unit !== 'date')) {
      for (const language of ['fr', 'en']) assert.doesNotMatch(formatFact(fact, language), / /);
    }
  });
});

describe('the ten further languages', () => {
  const facts: readonly Fact[] = [
    { value: 651.69, unit: 'eur' },
    { value: 48, unit: 'hour' },
    { value: 55, unit: 'percent' },
    { value: '2025-11-08', unit: 'date' },
  ];
  for (const language of ['es', 'pt', 'ro', 'bg', 'sq', 'ru', 'uk', 'ar', 'zh-Hans', 'vi']) {
    it(`${language} has the digits that are dialled`, () => {
      for (const fact of facts) {
        const text = formatFact(fact, language);
        assert.match(text, /[0-9]/);
        assert.doesNotMatch(text.replace(/[0-9]/g, ''), /\p{N}/u);
      }
    });
  }
});

describe('formatDate', () => {
  it('does not slip by a day in any time zone', () => {
    assert.equal(formatDate('2026-01-01', 'fr'), '1\u00A0janvier 2026');
  });
});
