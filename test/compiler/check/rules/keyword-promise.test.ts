import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, problemsOf, replace, warningsOf } from '../../content.js';

const EN = 'topics/legal-aid/en.md';
const FR = 'topics/legal-aid/fr.md';
const SYNONYMS = 'synonyms.yaml';
const REMEDY =
  'Answer it in the text, remove it, or add to synonyms.yaml the words that the topic uses for it. [keyword-promise]';
const keyword = (phrase: string) => replace('legal aid, no money', `${phrase}, no money`);
const broken = (phrase: string) => [
  `content/${EN}:4 The topic contains no word of this keyword (${phrase}). ${REMEDY}`,
];

test('a keyword of which the topic says no word', () => {
  assert.deepEqual(problemsOf({ [EN]: keyword('where is my cat') }), broken('where is my cat'));
});

for (const [name, phrase] of [
  ['a word of the title', 'Legal'],
  ['a word of the summary, with another ending', 'lawyers for me'],
  ['a word of the body, by its five first letters', 'judiciary'],
  ['a short word in the plural', 'forms'],
  ['a word of the original', 'formulaire'],
  ['the value of a fact', '"1046"'],
] as const) {
  test(`${name} answers`, () => {
    const fact = replace('value: 1046.5', 'value: 1046');
    assert.deepEqual(problemsOf({ [EN]: keyword(phrase), 'facts.yaml': fact }), []);
  });
}

test('a short word inside a longer one does not answer', () => {
  assert.deepEqual(problemsOf({ [EN]: keyword('for') }), broken('for'));
  assert.deepEqual(problemsOf({ [EN]: keyword('law') }), broken('law'));
});

test('the name and the number of a service of the topic answer', () => {
  const service = replace('services: []', 'services: [helpline]');
  const changes = { [EN]: keyword('victims, 01 00 00 00 00') };
  assert.deepEqual(problemsOf(changes).length, 2);
  assert.deepEqual(problemsOf({ ...changes, 'topics/legal-aid/topic.yaml': service }), []);
});

test('a synonym answers when all its words stand in the topic, in its language only', () => {
  const cat = (said: string) => replace('  trial: [court]', `  trial: [court]\n  cat: [${said}]`);
  const edit = { [EN]: keyword('cats') };
  assert.deepEqual(problemsOf({ ...edit, [SYNONYMS]: cat('dog, lawyer form') }), []);
  assert.deepEqual(problemsOf({ ...edit, [SYNONYMS]: cat('lawyer dog') }), broken('cats'));
  const french = replace('  aj:', '  cat: [lawyer]\n  aj:');
  assert.deepEqual(problemsOf({ ...edit, [SYNONYMS]: french }), broken('cats'));
});

test('an exception lets one keyword of one topic and language pass', () => {
  const edit = { [EN]: keyword('Where is my cat') };
  const except = (language: string) =>
    replace(
      'exceptions:',
      `exceptions:\n  - { topic: legal-aid, language: ${language}, keyword: where is my cat, because: Why }`,
    );
  assert.deepEqual(problemsOf({ ...edit, [SYNONYMS]: except('en') }), []);
  assert.deepEqual(problemsOf({ ...edit, [SYNONYMS]: except('fr') }), broken('Where is my cat'));
});

test('lines of synonyms.yaml that nothing needs are warnings', () => {
  const edit = all(
    replace('  trial: [court]', '  trial: [court]\n  cat: [lawyer]'),
    replace(
      'exceptions:',
      'exceptions:\n  - { topic: legal-aid, language: fr, keyword: avocat gratuit, because: Why }',
    ),
  );
  assert.deepEqual(warningsOf({ [SYNONYMS]: edit }), [
    `content/${SYNONYMS}:23 No keyword has this word (cat). Remove the line, or write the word as in the keyword. [idle-synonyms]`,
    `content/${SYNONYMS}:25 The exception is not needed: there is no such keyword, or the topic contains it (avocat gratuit). Remove it, or correct topic, language and keyword. [idle-synonyms]`,
  ]);
});

test('every keyword is told with its own line', () => {
  const edit = replace('[avocat gratuit,', '[chat,\n  chien,\n  avocat gratuit,');
  assert.deepEqual(
    problemsOf({ [FR]: edit }).map((problem) => problem.slice(0, problem.indexOf(' '))),
    [`content/${FR}:4`, `content/${FR}:5`],
  );
});
