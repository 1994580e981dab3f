import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { words } from '../../src/search/normalise.js';

/** What people write on the left and on the right must be the same words. */
const SAME: readonly (readonly [string, string, string])[] = [
  ['case and accents', 'Médecin', 'medecin'],
  ['ligatures', 'Œuvre sœur', 'oeuvre soeur'],
  ['sharp s', 'Straße', 'strasse'],
  ['letters with strokes', 'đường łódź', 'duong lodz'],
  ['Turkish dotless i', 'kadın', 'kadin'],
  ['Romanian comma and cedilla', 'şcoală ţară', 'școală țară'],
  ['composed and decomposed', 'e\u0301te\u0301s', 'étés'],
  ['curled apostrophe', 'l’avocat', "l'avocat"],
  ['Arabic vowel signs', 'مُحَامٍ', 'محام'],
  ['Arabic stretching', 'محـــام', 'محام'],
  ['Arabic alef', 'أوراق', 'اوراق'],
  ['Arabic ya', 'مستشفى', 'مستشفي'],
  ['Arabic ta marbuta', 'شرطة', 'شرطه'],
  ['Arabic article', 'الشرطة', 'شرطة'],
  ['Arabic article with a joined word', 'والشرطة', 'شرطة'],
  ['Russian in Latin letters', 'полиция', 'politsiya'],
  ['Bulgarian in Latin letters', 'убежище', 'ubezhishte'],
  ['Bulgarian with digits and q', 'човек, шест, няма', '4ovek 6est nqma'],
  ['Bulgarian sht', 'помощ щастие', 'pomosht shtastie'],
  ['Russian shch, sch, sh', 'помощь', 'pomoshch'],
  ['Russian sch', 'защита', 'zaschita'],
  ['Russian j, y, i', 'бесплатный', 'besplatnyj'],
  ['Russian ending y', 'бесплатный', 'besplatniy'],
  ['Russian kh, h, x', 'хочу хлеб', 'khochu khleb'],
  ['Russian x', 'хочу', 'xochu'],
  ['Russian c and ts', 'полиция цена', 'policiya tsena'],
  ['Russian ja, ia, ya', 'я моя', 'ia moja'],
  ['Russian yo without dots', 'сутенёр', 'сутенер'],
  ['Russian zh', 'жена', 'zhena'],
  ['Ukrainian letters', 'їжа європа ґанок', 'izha ievropa ganok'],
  ['Ukrainian apostrophe', "п’ять м'яч", 'пʼять мʼяч'],
  ['Arabic with digits for letters', 'عندي معي', '3ndi m3i'],
  ['Arabic qaf typed 9', 'قاصر', '9asr'],
  ['Arabic ha typed 7', 'حراق', '7ra9'],
  ['Arabic kha typed kh or 5', 'خدمت', '5dmt'],
  ['Arabic digits', 'عندي ١٦ سنة', 'عندي 16 سنة'],
  ['Arabic ta marbuta written ha', 'غرامة', 'غرامه'],
  ['Arabic lam joined to the article', 'للشرطة', 'شرطة'],
  ['Vietnamese without tones', 'luật sư miễn phí', 'luat su mien phi'],
  ['Vietnamese d', 'đe dọa', 'de doa'],
  ['Albanian without dots', 'shtatzënë, ç’farë', "shtatzene c'fare"],
  ['Romanian breve', 'mă bate în casă', 'ma bate in casa'],
  ['Portuguese and Spanish marks', 'prisão, señal', 'prisao senal'],
  ['letters pressed too long', 'heeelp', 'help'],
  ['k for c, f for ph', 'client photo', 'klient foto'],
  ['k for qu', 'attaque', 'attake'],
  ['zero for o', 'capote', 'cap0te'],
  ['a number that touches its word', '16ans', '16 ans'],
  ['traditional Chinese', '免费律师 庇护', '免費律師 庇護'],
  ['traditional Chinese of Taiwan and Hong Kong', '警察局里', '警察局裡'],
  ['traditional Chinese, a variant', '警察局里', '警察局裏'],
  ['a zero-width space inside a word', 'avocat', 'avo\u200bcat'],
  [
    'a zero-width joiner, a mark of direction, a soft hyphen',
    'avocat',
    'a\u200dvo\u200ec\u00adat\ufeff',
  ],
  ['a zero-width space in Chinese', '庇护', '庇\u200b护'],
];

for (const [what, one, other] of SAME) {
  test(`${what}: "${one}" and "${other}" are the same words`, () => {
    assert.deepEqual(words(one), words(other));
    assert.notEqual(words(one).length, 0);
  });
}

test('French elision leaves the word', () => {
  for (const elided of ['l’', 'd’', 'qu’', 'j’', 'n’', 's’', 'c’', 'm’', 't’', 'jusqu’']) {
    assert.deepEqual(words(`${elided}avocat`), words('avocat'), elided);
  }
});

test('stop words go, unless nothing else is left', () => {
  assert.deepEqual(words('je suis dans la rue'), ['rue']);
  assert.deepEqual(words('where is the police'), ['police']);
  assert.deepEqual(words('de la'), ['de', 'la']);
});

test('"sans" stays: it makes another question', () => {
  assert.equal(words('sans papiers').length, 2);
});

test('numbers and Latin words between Chinese ones stand alone', () => {
  assert.deepEqual(words('打115没有床位'), ['打', '115', '没有', '有床', '床位']);
  assert.deepEqual(words('我有AME'), ['我有', 'ame']);
});

test('Chinese is cut in pairs, Thai in threes', () => {
  assert.deepEqual(words('我生病了'), ['我生', '生病', '病了']);
  assert.deepEqual(words('病'), ['病']);
  assert.deepEqual(
    words('ตำรวจ').map((part) => [...part].length > 1),
    words('ตำรวจ').map(() => true),
  );
});

test('Thai keeps its vowels and tones', () => {
  assert.notDeepEqual(words('ที่พัก'), words('ทพก'));
});

test('numbers keep their digits beside letters', () => {
  assert.deepEqual(words('48h'), ['48h']);
  assert.deepEqual(words('3mois 2jours 5ans').filter((word) => /^\d/.test(word)).length, 3);
});

test('numbers stay numbers', () => {
  assert.deepEqual(words('17, 115 et 3919'), ['17', '115', '3919']);
});

test('any text gives words, never more than it has characters, and never the same twice differently', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    // Lone halves of surrogate pairs, as a cut text leaves them.
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const found = words(text);
      assert.ok(found.every((word) => word.length > 0 && !/\s/.test(word)));
      assert.ok(found.length <= text.normalize('NFKD').length);
      assert.deepEqual(words(text), found);
    }),
    { numRuns: 500 },
  );
});

test('one word, however it is written', () => {
  assert.deepEqual(words('la CMU-C, ou CMUC'), [...words('cmuc'), ...words('cmuc')]);
  assert.equal(words('CMU-C').length, 1);
  assert.deepEqual(words('116 006 et 116006'), ['116006', '116006']);
  assert.deepEqual(words('116\u202F006'), ['116006']);
  for (const limit of ['48h', '48 h', '48 heures', '48\u00A0heures', '48 hours', '1 heure']) {
    assert.deepEqual(words(limit), [limit.startsWith('1') ? '1h' : '48h']);
  }
  assert.deepEqual(words('rendez-vous'), ['rendez']);
  assert.deepEqual(words('17 115'), ['17', '115']);
  assert.deepEqual(words('48 hommes'), ['48', ...words('hommes')]);
});
