import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language } from '../../../tools/checks/languages/language.js';
import { foundBy, type Sample } from './gates.js';

const SAME: readonly Sample[] = [
  ['fr', 'La police ne peut pas vous garder plus longtemps sans juge.'],
  ['en', 'The police cannot keep you any longer without a judge.'],
  ['es', 'La policía no puede retenerle por más tiempo sin un juez.'],
  ['pt', 'A polícia não pode manter você por mais tempo sem um juiz.'],
  ['ro', 'Poliția nu vă poate reține mai mult timp fără un judecător.'],
  ['bg', 'Полицията не може да Ви задържи по-дълго без съдия.'],
  ['sq', 'Policia nuk mund t’ju mbajë më gjatë pa një gjykatës.'],
  ['ru', 'Полиция не может удерживать вас дольше без решения судьи.'],
  ['uk', 'Поліція не може утримувати вас довше без рішення судді.'],
  ['ar', 'لا يمكن للشرطة أن تحتجزكم مدة أطول بدون قرار من القاضي.'],
  ['zh-Hans', '没有法官的决定，警察不能把您关得更久。'],
  ['vi', 'Cảnh sát không được giữ bạn lâu hơn nếu không có thẩm phán.'],
];

test('every sentence is in its language', () => {
  assert.deepEqual(foundBy(language, SAME), []);
});

// Between scripts, another gate finds it.
const LATIN = ['fr', 'en', 'es', 'pt', 'ro', 'sq', 'vi'];
const CYRILLIC = ['bg', 'ru', 'uk'];

test('a sentence that was left in another language of the same script is found', () => {
  for (const script of [LATIN, CYRILLIC]) {
    const texts = SAME.filter(([code]) => script.includes(code));
    for (const [code] of texts) {
      for (const [other, text] of texts) {
        const expected = code === other ? [] : [text];
        assert.deepEqual(foundBy(language, [[code, text]]), expected, `${other} in ${code}`);
      }
    }
  }
});

test('French that is quoted, in brackets or a name is no mistake', () => {
  const names = { 'spelling/names.txt': 'Pays de la Loire # a region\nHauts-de-France\n' };
  const said: Sample = [
    'es',
    'Diga: «Je veux un avocat commis d’office maintenant, s’il vous plaît».',
  ];
  const region: Sample = ['es', 'Son las regiones de Hauts-de-France y de Pays de la Loire.'];
  assert.deepEqual(foundBy(language, [said, region], names), []);
});
