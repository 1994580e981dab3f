import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SearchIndex } from '../../src/search/search-index.js';

const DOCUMENTS = [
  {
    id: 'legal-aid',
    title: 'Avocat gratuit',
    summary: 'Un avocat vous défend. L’État paie.',
    keywords: 'aide juridictionnelle \nfree lawyer \nabogado gratis',
    body: 'Demandez un dossier au tribunal ou à la mairie.',
  },
  {
    id: 'health',
    title: 'Voir un médecin',
    summary: 'Sans papiers, vous pouvez être soigné à l’hôpital.',
    keywords: 'docteur \nill without papers \n生病 \n看病 \nطبيب \nлекар',
    body: 'Appelez le 15 pour une urgence médicale.',
  },
  {
    id: 'police',
    title: 'Porter plainte',
    summary: 'La police doit vous écouter. Appelez le 17.',
    keywords: 'j’ai été frappée \nthe police \nالشرطة \nตำรวจ \nполиция',
    body: 'Le commissariat ne peut pas refuser une plainte.',
  },
  {
    id: 'shelter',
    title: 'Dormir ce soir',
    summary: 'Le 115 trouve un lit. Le 3919 écoute.',
    keywords: 'hébergement \ndormir dehors \nwhere to sleep \nno home',
    body: 'Un foyer peut vous accueillir longtemps.',
  },
] as const;

/** An index as the guide builds it: bodies come later. */
function index(bodies = true): SearchIndex {
  const made = new SearchIndex(DOCUMENTS.map(({ body: _, ...document }) => document));
  if (bodies) for (const { id, body } of DOCUMENTS) made.addBody(id, body);
  return made;
}

/** Id of the best answer. */
function best(query: string): string | undefined {
  return index().search(query).matches[0]?.id;
}

const FINDS: readonly (readonly [string, string, string])[] = [
  ['its title', 'avocat gratuit', 'legal-aid'],
  ['a word without its accent', 'medecin', 'health'],
  ['the beginning of a word', 'plain', 'police'],
  ['a misspelt word', 'avocta', 'legal-aid'],
  ['an elided word', 'd’hôpital', 'health'],
  ['a keyword in English', 'free lawyer', 'legal-aid'],
  ['a keyword in Spanish', 'abogado', 'legal-aid'],
  ['Chinese', '生病了', 'health'],
  ['one Chinese character at the start of a word', '看', 'health'],
  ['one Chinese character at the end of a word', '病', 'health'],
  ['Thai', 'ตำรวจ', 'police'],
  ['Arabic without the article', 'شرطة', 'police'],
  ['Arabic with the article', 'الطبيب', 'health'],
  ['Bulgarian in Latin letters', 'lekar', 'health'],
  ['a number', '115', 'shelter'],
  ['its body', 'commissariat', 'police'],
];

for (const [what, query, id] of FINDS) {
  test(`a document is found by ${what}: "${query}"`, () => {
    assert.equal(best(query), id);
  });
}

test('numbers are exact: none is taken for another', () => {
  const ids = (query: string) =>
    index()
      .search(query)
      .matches.map((match) => match.id);
  assert.deepEqual(ids('17'), ['police']);
  assert.deepEqual(ids('15'), ['health']);
  assert.deepEqual(ids('3919'), ['shelter']);
  assert.deepEqual(ids('3918'), []);
  assert.deepEqual(ids('116'), []);
});

test('a match names the words of the document, folded', () => {
  const [match] = index().search('medcin').matches;
  assert.ok(match?.terms.includes('medecin'), String(match?.terms));
  assert.ok(match && match.score > 0);
});

test('the best come first', () => {
  const scores = index()
    .search('police avocat dormir')
    .matches.map((match) => match.score);
  assert.ok(scores.length >= 3);
  assert.deepEqual(
    scores,
    [...scores].sort((one, other) => other - one),
  );
});

test('bodies may come in any order, more than once, and late', () => {
  const late = index(false);
  assert.deepEqual(late.search('commissariat').matches, []);
  for (const { id, body } of [...DOCUMENTS].reverse()) {
    late.addBody(id, body);
    late.addBody(id, body);
  }
  const byId = (made: SearchIndex) =>
    [...made.search('commissariat plainte avocat').matches]
      .map(({ id, score }) => `${id} ${score.toFixed(6)}`)
      .sort();
  assert.deepEqual(byId(late), byId(index()));
});

test('the body of an unknown document is never found', () => {
  const made = index(false);
  made.addBody('unknown', 'zanzibar');
  assert.deepEqual(made.search('zanzibar').matches, []);
});

test('a corrected word is given back as it is written, the others as they were typed', () => {
  assert.equal(index().search('medcin').corrected, 'médecin');
  assert.equal(index().search('Un avocta SVP').corrected, 'Un avocat SVP');
  assert.equal(index().search("l'avocta").corrected, "l'avocat");
});

test('one slip of the finger is corrected: left out, swapped, a neighbour on the keyboard', () => {
  for (const slip of ['medcin', 'mdeecin', 'méfecin'])
    assert.equal(index().search(slip).corrected, 'médecin', slip);
  for (const other of ['medepin', 'modecan', 'medewxin', 'mewin'])
    assert.equal(index().search(other).corrected, undefined, other);
});

test('a right word is not called wrong', () => {
  const documents = DOCUMENTS.map(({ body: _, ...document }) => document);
  const corrected = (realWords: string) =>
    new SearchIndex(documents, { realWords }).search('hopitam').corrected;
  assert.equal(corrected(''), 'hôpital');
  assert.equal(corrected('maison hopitam'), undefined);
});

test('one word at most is corrected', () => {
  assert.equal(index().search('avocta medcin').corrected?.split(' ').length, 2);
  assert.ok(
    ['avocat medcin', 'avocta médecin'].includes(index().search('avocta medcin').corrected ?? ''),
  );
});

test('nothing is corrected where the word is known or being typed', () => {
  for (const query of ['médecin', 'medecin', 'méd', 'plaint', '17', '生病', 'zzzzzzzz', '', 'la']) {
    assert.equal(index().search(query).corrected, undefined, query);
  }
});

test('what finds nothing gives no matches', () => {
  for (const query of ['', ' \n\t', '?!…', '🙂👩🏽‍⚕️', '\u0000', '\ud800', 'xqzxqzxqz']) {
    assert.deepEqual(index().search(query).matches, [], JSON.stringify(query));
  }
});

test('line breaks part words', () => {
  assert.equal(best('avocat\ngratuit\r\n'), 'legal-aid');
});

test('a long question is answered from its first letters alone, so it is as fast as a short one', () => {
  const made = index();
  for (const piece of ['avocat ', 'x', '病', 'ตำรวจ', 'le ', '1', '🙂', `${'y'.repeat(99)} `]) {
    const long = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
    const first = made.search(long.slice(0, 1000));
    assert.deepEqual(made.search(long), first, piece);
    assert.deepEqual(made.search(`${long.slice(0, 1000)} ${'asile '.repeat(500)}`), first, piece);
  }
  assert.equal(made.search('avocat '.repeat(2000)).matches[0]?.id, 'legal-aid');
});

test('words that are names in every object are only words', () => {
  const made = new SearchIndex([
    { id: 'a', title: 'constructor', summary: 'toString', keywords: 'hasOwnProperty' },
  ]);
  assert.equal(made.search('constructor').matches.length, 1);
  assert.equal(made.search('tostring').matches.length, 1);
  assert.equal(made.search('__proto__').matches.length, 0);
});

test('any question has an answer, whose documents exist', () => {
  const made = index();
  const ids = new Set<string>(DOCUMENTS.map(({ id }) => id));
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.constantFrom('avocat', 'medcin', '17', '病', 'الشرطة', 'ตำ', '\n', ' ', '’', '.'))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anything, (query) => {
      const { matches } = made.search(query);
      assert.ok(matches.every((match) => ids.has(match.id) && Number.isFinite(match.score)));
      assert.equal(new Set(matches.map((match) => match.id)).size, matches.length);
    }),
    { numRuns: 300 },
  );
});
