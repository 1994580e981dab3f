import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, problemsOf, replace, type Edit } from '../../content.js';

const FR = 'topics/legal-aid/fr.md';
const hard = replace(
  'Avant, on disait',
  `${'Administrativement inconstitutionnel. '.repeat(20)}On disait`,
);
const because = replace('follows: 1', 'follows: 1\nhardBecause: La loi le dit ainsi.');
const REMEDY =
  'Use shorter words and sentences; if legal terms make that impossible, write hardBecause. [readability]';

test('a hard text is refused, and with it a language half of whose topics are hard', () => {
  const [median, text, ...more] = problemsOf({ [FR]: hard });
  assert.match(text ?? '', /fr\.md:2 The text is hard to read: below 60 \(-?\d+\)\. Use shorter/);
  assert.ok(text?.endsWith(REMEDY));
  assert.match(median ?? '', /^content\/topics:1 Half of the topics in "fr" are hard to read/);
  assert.deepEqual(more, []);
});

test('a hard text may say why; an easy one need not', () => {
  const problems = problemsOf({ [FR]: all(hard, because) });
  assert.deepEqual(problems.length, 1, 'the median stays');
  assert.match(problems[0] ?? '', /^content\/topics:1 /);
  assert.match(problemsOf({ [FR]: because })[0] ?? '', /fr\.md:6 The text is easy enough/);
});

test('at most three texts may be hard', () => {
  const edit: Edit = (text) =>
    text
      .replace(/^follows: \d$/m, '$&\nhardBecause: So is the law.')
      .replace(/^## rights$/m, `${'Administrativement inconstitutionnel. '.repeat(20)}\n\n$&`);
  const files = ['legal-aid/fr', 'legal-aid/en', 'police-custody/fr', 'police-custody/en'];
  const problems = problemsOf(Object.fromEntries(files.map((name) => [`topics/${name}.md`, edit])));
  const many = problems.filter((problem) => problem.includes('Too many texts are hard'));
  assert.equal(many.length, 1);
});
