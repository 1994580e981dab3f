import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dictionary } from '../../../tools/checks/languages/dictionary.js';
import { spelling } from '../../../tools/checks/languages/spelling.js';
import { foundBy } from './gates.js';

test('a misspelt word is found in each language that has a dictionary, once', () => {
  const found = foundBy(spelling, [
    ['es', 'Los abogados prepararon la denunzia. Una denunzia.'],
    ['pt', 'As vítimas podem pedir ajdua.'],
    ['ro', 'Victimele pot depune o plângerre.'],
    ['bg', 'Жертвите могат да подадат жалбба.'],
    ['ru', 'Пострадавшие могут подать заявлениие.'],
    ['uk', 'Постраждалі можуть подати заявву.'],
    ['vi', 'Bạn có quyền gọi luậtt sư.'],
  ]);
  assert.deepEqual(found, [
    'denunzia',
    'ajdua',
    'plângerre',
    'жалбба',
    'заявлениие',
    'заявву',
    'luậtt',
  ]);
});

test('a word of the French text, of the names or of the list of the language is known', () => {
  const files = { 'spelling/names.txt': 'Grisélidis\n', 'spelling/es.txt': 'clamidia # medical\n' };
  assert.deepEqual(
    foundBy(spelling, [['es', 'Clamidia, Grisélidis y récépissé.', 'Un récépissé.']], files),
    [],
  );
});

const AFFIXES =
  'SET UTF-8\nPFX R Y 1\nPFX R 0 re .\nSFX A Y 2\nSFX A r ción/S ar\nSFX A er ido [^c]er\nSFX S Y 1\nSFX S 0 es n\n';
const dictionary = new Dictionary(AFFIXES, '3\ncrear/AR\nbeber/A\nParis\n');

test('a dictionary knows the forms of its words, and no others', () => {
  for (const word of [
    'crear',
    'creación',
    'creaciónes',
    'recrear',
    'bebido',
    'BEBIDO',
    'Paris',
    'paris',
  ]) {
    assert.ok(dictionary.knows(word), word);
  }
  for (const word of ['creacióness', 'crearción', 'bebción', 'rebebir', 'pariss', '']) {
    assert.ok(!dictionary.knows(word), word);
  }
});
