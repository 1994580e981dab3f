import assert from 'node:assert/strict';
import { test } from 'node:test';
import { terms } from '../../../tools/checks/languages/terms.js';
import { foundBy } from './gates.js';

const FILES = {
  'terms/es.yaml':
    'plainte: { use: denuncia, why: "Of crimes.", not: [queja, demanda] }\n' +
    'demande: { use: demanda, why: "To an office.", not: [] }\n',
  'terms/zh-Hans.yaml': 'plainte: { use: 报案, why: "To the police.", not: [投诉] }\n',
};

test('a word that is not used for a term of the French text is found', () => {
  assert.deepEqual(foundBy(terms, [['es', 'Presente una queja.', 'Déposez plainte.']], FILES), [
    'queja',
  ]);
  assert.deepEqual(foundBy(terms, [['zh-Hans', '请投诉。', 'Déposez plainte.']], FILES), ['投诉']);
});

test('not where French says something else, inside another word, or where it is right for another term', () => {
  assert.deepEqual(foundBy(terms, [['es', 'Una queja.', 'Un reproche.']], FILES), []);
  assert.deepEqual(foundBy(terms, [['es', 'Se quejaba.', 'Une plainte.']], FILES), []);
  assert.deepEqual(foundBy(terms, [['es', 'Una demanda.', 'Une plainte.']], FILES), []);
});
