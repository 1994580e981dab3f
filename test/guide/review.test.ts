import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPast, isStale, reviewDue } from '../../src/guide/review.js';

describe('reviewDue', () => {
  const cases: readonly [reviewed: string, months: number, due: string][] = [
    ['2026-11-24', 6, '2027-05-24'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-01', 1, '2027-01-01'],
  ];
  for (const [reviewed, reviewEvery, due] of cases) {
    it(`${reviewed} and ${reviewEvery} months is ${due}`, () => {
      assert.equal(reviewDue({ reviewed, reviewEvery }), due);
    });
  }

  it('is always later than the review', () => {
    const day = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2060-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 36 }), (date, reviewEvery) => {
        const reviewed = date.toISOString().slice(0, 10);
        assert.ok(reviewDue({ reviewed, reviewEvery }) > reviewed);
      }),
    );
  });
});

describe('isPast and isStale', () => {
  const now = new Date('2027-04-02T10:00:00Z');
  it('a day is past from the next day on', () => {
    assert.equal(isPast('2027-04-01', now), true);
    assert.equal(isPast('2027-04-02', now), false);
  });
  it('a fact without a date to check never goes stale', () => {
    assert.equal(isStale({ value: 1, unit: 'count' }, now), false);
    assert.equal(isStale({ value: 1, unit: 'count', reviewBy: '2027-04-01' }, now), true);
  });
});
