import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scripts } from '../../../tools/checks/languages/scripts.js';
import { foundBy } from './gates.js';

const NAMES = { 'spelling/names.txt': 'ameli\n' };

test('a letter of another script is found, also inside a word', () => {
  assert.deepEqual(foundBy(scripts, [['ru', 'Звoните сразу.']]), ['Звoните']); // a Latin o
  assert.deepEqual(foundBy(scripts, [['es', 'Llame а la policía.']]), ['а']); // a Cyrillic a
  assert.deepEqual(foundBy(scripts, [['ar', 'اتصلوا now بالشرطة']]), ['now']);
});

test('a French name may stand where the French text has it, or where it is listed', () => {
  assert.deepEqual(
    foundBy(scripts, [['ru', 'Сайт ameli, бюро CPAM.', 'Le bureau CPAM.']], NAMES),
    [],
  );
  assert.deepEqual(foundBy(scripts, [['ru', 'Бюро CPAM.', 'Un bureau.']], NAMES), ['CPAM']);
  assert.deepEqual(foundBy(scripts, [['zh-Hans', '在ameli上', '']], NAMES), []);
});

test('letters of a sister language are found', () => {
  assert.deepEqual(foundBy(scripts, [['uk', 'Ви можете быть']]), ['быть']);
  assert.deepEqual(foundBy(scripts, [['ro', 'Aveţi dreptul']]), ['Aveţi']);
});
