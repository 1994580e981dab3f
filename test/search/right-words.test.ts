import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOf } from '../../src/controllers/search-guide.js';
import { loadGuide } from '../../src/guide/store.js';

/* What the reader typed is not called wrong when it is right; numbers are found by their names. */

const guides = { fr: await loadGuide('fr'), en: await loadGuide('en') };

/** The answer once everything is in the index. */
function answer(language: 'fr' | 'en', question: string) {
  const index = indexOf(guides[language]);
  while (index.addNextHead());
  while (index.addNextBody());
  return index.answer(question);
}

const RIGHT = {
  fr: 'couteau mort roumaine semaine bureau tribunaux enfant changer demande hospital abogado policia marocaine albanaise quelle papier certaine rentre touche violence urgence contrat compte',
  en: 'knife dead romanian county changed control letter victims attacked couteau abogado moroccan albanian decided touched friend street',
};

for (const language of ['fr', 'en'] as const) {
  test(`right words are left as they are: ${language}`, () => {
    for (const word of RIGHT[language].split(' '))
      assert.equal(answer(language, word).corrected, undefined, word);
  });
}

test('a slip of the finger is told, in one line', () => {
  assert.equal(answer('fr', 'hebergemnet').corrected, 'hébergement');
  assert.equal(answer('fr', 'avcoat gratuit').corrected, 'avocat gratuit');
});

const CALLED: readonly (readonly [question: string, service: string])[] = [
  ['114', '114'], ['le 114', '114'], ['urgence sms', '114'], ['samu', '15'], ['appeler le samu', '15'],
  ['police', '17'], ['numéro de la police', '17'], ['gendarmerie', '17'], ['pompiers', '18'], ['pompier', '18'],
  ['planning', 'planning-line'], ['planning familial', 'planning-line'], ['3919', '3919'],
  ['116 006', '116006'], ['france victimes', '116006'], ['STRASS', 'strass'], ['bus des femmes', 'bus-des-femmes'],
  ['115', '115'], ['samu social', '115'], ['17', '17'],
]; // prettier-ignore

for (const [question, service] of CALLED) {
  test(`"${question}" is a service to call`, () => {
    for (const language of ['fr', 'en'] as const)
      if (language === 'fr' || !/pompier/.test(question))
        assert.equal(answer(language, question).services[0]?.id, service, language);
  });
}

test('a question that says more than a name brings no number', () => {
  for (const question of [
    'la police m’a frappée',
    '19',
    '11',
    'sans papiers',
    'je',
    '',
    'planning de travail',
  ])
    assert.deepEqual(answer('fr', question).services, [], question);
});
