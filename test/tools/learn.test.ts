import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LearnedWords } from '../../src/search/learned-words.js';
import { featuresOf } from '../../src/search/features.js';
import { questionWords } from '../../src/search/normalise.js';
import { CALM } from '../../src/search/calm.js';
import { rowOf } from '../../tools/learn/examples.js';
import { fingerprintOf, learn } from '../../tools/learn/learn.js';
import { train, type Example } from '../../tools/learn/logistic-regression.js';
import { prune } from '../../tools/learn/prune.js';

const example = (query: string, label: string, hand = 'one', language = 'fr'): Example => ({
  features: featuresOf(questionWords(query)),
  label,
  hand,
  language,
});

const EXAMPLES = [
  example('avocat gratuit', 'legal-aid'),
  example('un avocat payé par l’État', 'legal-aid'),
  example('free lawyer', 'legal-aid', 'two', 'en'),
  example('dormir ce soir', 'bed'),
  example('un lit pour dormir', 'bed'),
  example('где спать', 'bed', 'two', 'ru'),
];
const all = { topics: EXAMPLES, danger: EXAMPLES, languages: EXAMPLES };

test('the same questions give the same weights, and others another fingerprint', () => {
  assert.deepEqual(learn(all), learn(all));
  assert.equal(fingerprintOf(all), fingerprintOf({ ...all }));
  const more = { ...all, topics: [...EXAMPLES, example('foyer', 'bed')] };
  assert.notEqual(fingerprintOf(all), fingerprintOf(more));
});

test('a word speaks for the topic whose questions hold it', () => {
  const table = prune(train(EXAMPLES, { decay: 0.001, positive: true }), EXAMPLES, {
    keep: 100,
    step: 0.1,
    spread: 0.5,
  });
  const words = new LearnedWords(table);
  const best = (query: string) =>
    [...words.sums(featuresOf(questionWords(query)))].sort(([, a], [, b]) => b - a)[0]?.[0];
  assert.equal(best('avocats'), 'legal-aid');
  assert.equal(best('dormir'), 'bed');
  assert.equal(best('gde spat'), 'bed');
  assert.equal(best('ornithorynque'), undefined);
});

test('a word still being typed counts by its beginning', () => {
  const words = new LearnedWords({ 'legal-aid': { 2: 'avoka' }, bed: { 2: 'dormi lit' } });
  assert.ok((words.sums([], 'avo').get('legal-aid') ?? 0) > 0);
  assert.equal(words.sums([], 'av').size, 0);
  assert.equal(words.sums([], 'xyz').size, 0);
});

test('the words of a language stand in the place of the script’s', () => {
  const words = new LearnedWords({ bed: { 2: 'lit' }, other: { 4: 'lit' } }, { bed: { 6: 'lit' } });
  assert.deepEqual([...words.sums(['lit'])], [['bed', 6]]);
});

test('fewer weights are kept when fewer are asked for', () => {
  const model = train(EXAMPLES, { decay: 0.001, positive: true });
  const count = (keep: number) =>
    Object.values(prune(model, EXAMPLES, { keep, step: 0.1, spread: 0.5 }))
      .flatMap((levels) => Object.values(levels))
      .flatMap((words) => words.split(' ')).length;
  assert.equal(count(3), 3);
  assert.ok(count(1000) > 3);
});

test('danger is the row whose services are called', () => {
  const rows = [
    { services: ['3114', '15'] },
    { services: ['17', '112'] },
    { services: ['15', '112'] },
  ];
  assert.equal(rowOf(['17'], rows), '1');
  assert.equal(rowOf(['15'], rows), '2');
  assert.equal(rowOf(['112'], rows), '1');
  assert.equal(rowOf([], rows), CALM);
});
