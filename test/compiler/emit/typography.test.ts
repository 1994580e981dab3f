import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepValues, typeset } from '../../../src/compiler/emit/typography.js';
import { compileFixture } from '../content.js';

test('French spaces do not break', () => {
  assert.equal(
    typeset('Dites : « Non ! » Pourquoi ? Parce que ; voilà', 'fr'),
    'Dites\u00A0: «\u00A0Non\u202F!\u00A0» Pourquoi\u202F? Parce que\u202F; voilà',
  );
});

test('a French number never parts from its digits or its word', () => {
  assert.equal(
    typeset('Avant 48 heures, le 116 006', 'fr'),
    'Avant 48\u00A0heures, le 116\u00A0006',
  );
  assert.equal(typeset('Loi n° 2025-1057', 'fr'), 'Loi n°\u00A02025\u20111057');
  assert.equal(typeset('Lisez ici. 3 autres', 'en'), 'Lisez ici. 3 autres');
});

test('a French value never parts from the word after it', () => {
  const inlines = [
    'Avant ',
    ['fact', 'adult-age'],
    ' ans, ',
    ['strong', [['fact', 'x'], ' ans']],
  ] as const;
  assert.deepEqual(keepValues(inlines, 'fr'), [
    'Avant ',
    ['fact', 'adult-age'],
    '\u00A0ans, ',
    ['strong', [['fact', 'x'], '\u00A0ans']],
  ]);
  assert.deepEqual(keepValues(inlines, 'en'), inlines);
});

test('other languages keep their spaces', () => {
  assert.equal(typeset('Why ? « No »', 'en'), 'Why ? « No »');
});

test('line breaks of the file are spaces', () => {
  assert.equal(typeset('one  \n  two\nthree', 'en'), 'one two three');
  assert.equal(typeset('un\n: deux', 'fr'), 'un\u00A0: deux');
});

test('every French text is set: topics, panel, glossary, interface', () => {
  const { files } = compileFixture();
  const inline = files.get('generated/inline.ts') ?? '';
  const panel = files.get('generated/panel.ts') ?? '';
  assert.match(inline, /Pas d’argent\u202F\? Dites\u00A0: «\u00A0Je veux un "/);
  assert.match(inline, /Qui le choisit\u202F\? Le barreau/);
  assert.match(inline, /Trouvé\u00A0: "/);
  assert.match(panel, /vous situent\u00A0: dites/);
});
