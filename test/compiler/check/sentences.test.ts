import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords, sentencesOf } from '../../../src/compiler/check/sentences.js';

const split = (text: string, language = 'fr') => sentencesOf(text, language).map((s) => s.text);

test('sentences end at a full stop and a space', () => {
  assert.deepEqual(split('Un. Deux ! Trois ? Quatre… Cinq'), [
    'Un.',
    'Deux !',
    'Trois ?',
    'Quatre…',
    'Cinq',
  ]);
  assert.deepEqual(split('Lisez service-public.fr et Ac.Sé.'), [
    'Lisez service-public.fr et Ac.Sé.',
  ]);
  assert.deepEqual(split('Un.\nDeux.'), ['Un.', 'Deux.']);
});

test('closing quotes belong to the sentence', () => {
  assert.deepEqual(split('Dites : « Je veux un avocat. » Attendez.'), [
    'Dites : « Je veux un avocat. »',
    'Attendez.',
  ]);
  assert.deepEqual(split('Say “no.” Wait. (Really.) Go.', 'en'), [
    'Say “no.”',
    'Wait.',
    '(Really.)',
    'Go.',
  ]);
});

test('colons, semicolons and commas end nothing', () => {
  assert.equal(split('Un : deux ; trois, quatre').length, 1);
});

test('signs alone are no sentence', () => {
  assert.deepEqual(split(' … ! '), []);
});

test('a sentence knows where it begins', () => {
  const text = 'Un.\n  Deux.';
  assert.deepEqual(
    sentencesOf(text, 'fr').map(({ start }) => text.slice(start)),
    [text, 'Deux.'],
  );
});

test('words', () => {
  assert.equal(countWords('L’avocat a rendez-vous : 24 h !', 'fr'), 5);
  assert.equal(countWords('\uFFFC, puis \uFFFC de plus.', 'fr'), 5);
  assert.equal(countWords('—  « »', 'fr'), 0);
  assert.ok(countWords('警察逮捕了我。', 'zh-Hans') >= 3);
});

test('Chinese and Arabic full stops', () => {
  assert.deepEqual(split('警察逮捕了我。我要律师。', 'zh-Hans'), ['警察逮捕了我。', '我要律师。']);
  assert.deepEqual(split('هل أنت بخير؟ نعم.', 'ar').length, 2);
});

test('in Chinese a French name is passed over as one word, and a French sentence ends before its meaning', () => {
  const alone = countWords('巴黎', 'zh-Hans');
  assert.equal(countWords('巴黎（Pays de la Loire）', 'zh-Hans'), alone + 1);
  assert.equal(split('请说：“Je porte plainte.”（意思是：我要报案。）', 'zh-Hans').length, 2);
});
