import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markMatches } from '../../src/search/marks.js';
import { words } from '../../src/search/normalise.js';

/** The text with what is marked between brackets. */
function shown(text: string, ...terms: string[]): string {
  return markMatches(text, terms)
    .map((run) => (run.match ? `[${run.text}]` : run.text))
    .join('');
}

test('a folded word is marked as it is written', () => {
  assert.equal(shown('Voir un Médecin.', 'medecin'), 'Voir un [Médecin].');
});

test('an elided word is marked', () => {
  assert.match(
    shown('Demandez l’avocat ici', ...words('avocat')),
    /^Demandez \[?l’\[?avocat\] ici$/,
  );
});

test('a word that was found by its beginning or with an error is marked whole', () => {
  assert.equal(shown('un avocat gratuit', ...words('avocat')), 'un [avocat] gratuit');
});

test('a part of a longer word is not marked', () => {
  assert.equal(shown('savocats', ...words('avocat')), 'savocats');
});

test('nothing is marked without terms', () => {
  assert.deepEqual(markMatches('un avocat', []), [{ text: 'un avocat', match: false }]);
});

test('Arabic: the word is marked with its article and its vowel signs', () => {
  assert.equal(shown('رقم الشُّرطة هنا', ...words('شرطة')), 'رقم [الشُّرطة] هنا');
});

test('Cyrillic words are marked from Latin terms', () => {
  assert.equal(shown('Звоните в полиция', ...words('politsiya')), 'Звоните в [полиция]');
});

test('Chinese: the characters that matched are marked, not the whole line', () => {
  assert.equal(shown('我生病了没有证件', '生病'), '我[生病]了没有证件');
  assert.equal(shown('我生病了没有证件', '证件', '有证'), '我生病了没[有证件]');
});

test('Thai: the characters that matched are marked, not the whole line', () => {
  const [first = ''] = words('ตำรวจ');
  const runs = markMatches('ฉันเรียกตำรวจแล้ว', [first]);
  assert.ok(runs.some((run) => run.match));
  assert.ok(runs.filter((run) => run.match).every((run) => 'ตำรวจ'.includes(run.text)));
});

test('the runs are the text again, for any text and any terms', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom('l’', 'Œ', 'é', ' ', '病', '人', 'ตำ', 'ر', 'ة', '17', '\n', '🙂', 'İ'),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.array(text), (whole, others) => {
      const runs = markMatches(whole, [...words(whole).slice(0, 3), ...others]);
      assert.equal(runs.map((run) => run.text).join(''), whole);
      assert.ok(runs.every((run) => run.text.length > 0));
    }),
    { numRuns: 500 },
  );
});
