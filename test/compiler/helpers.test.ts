import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysBetween } from '../../src/compiler/check/dates.js';
import { addMonths } from '../../src/shared/months.js';
import { didYouMean, nearest } from '../../src/compiler/read/nearest.js';
import { formatProblem } from '../../src/compiler/read/problem.js';

test('a problem on one line', () => {
  const problem = { file: 'content/a.md', line: 12, what: 'What', remedy: 'Do it.', rule: 'r' };
  assert.equal(formatProblem(problem), 'content/a.md:12 What. Do it. [r]');
  assert.equal(
    formatProblem({ ...problem, column: 3, value: 'a\n b' }),
    'content/a.md:12:3 What (a b). Do it. [r]',
  );
});

test('the nearest name', () => {
  assert.equal(nearest('custody-lenght', ['custody-length', 'stay']), 'custody-length');
  assert.equal(nearest('Rights', ['first', 'rights']), 'rights');
  assert.equal(nearest('zzz', ['first', 'rights']), undefined);
  assert.equal(nearest('de', ['fr', 'en']), undefined);
  assert.equal(didYouMean('rigths', ['rights']), 'Did you mean "rights"? ');
  assert.equal(didYouMean('zzz', ['rights']), '');
});

test('months and days', () => {
  assert.equal(addMonths('2026-11-24', 6), '2027-05-24');
  assert.equal(addMonths('2026-08-31', 6), '2027-02-28');
  assert.equal(addMonths('2026-12-31', 12), '2027-12-31');
  assert.equal(daysBetween('2026-11-24', '2026-12-24'), 30);
  assert.equal(daysBetween('2026-03-29', '2026-03-28'), -1);
});
