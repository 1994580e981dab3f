import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, replace } from '../../content.js';

const REMEDY =
  'Say it as README.md of the content shows: "person in prostitution", "without residence papers". [banned-words]';

test('words that accuse, in any case, with or without accents', () => {
  assert.deepEqual(
    problemsOf({
      'topics/police-custody/fr.md': replace(
        'Toute personne',
        'Tout CLANDESTIN ou Etranger\n  **illégal**',
      ),
      'topics/legal-aid/en.md': replace(
        'title: Legal aid',
        'title: Illegal  aliens and an illegal alien',
      ),
    }),
    [
      `content/topics/legal-aid/en.md:2 This word is not used in the guide (illegal alien). ${REMEDY}`,
      `content/topics/police-custody/fr.md:32 This word is not used in the guide (CLANDESTIN). ${REMEDY}`,
      `content/topics/police-custody/fr.md:32 This word is not used in the guide (Etranger illégal). ${REMEDY}`,
    ],
  );
});

test('parts of words, keywords and words of another language pass', () => {
  assert.deepEqual(
    problemsOf({
      'topics/police-custody/fr.md': replace('[gardav', '[clandestin au poste'),
      'topics/police-custody/en.md': replace('Any suspect', 'Any clandestin suspect'),
      'topics/legal-aid/fr.md': replace('Avant, on', 'Avant, clandestinement, on'),
    }),
    [],
  );
});

test('words are listed for a language that does not exist', () => {
  assert.deepEqual(problemsOf({ 'guide.yaml': replace('  en: [illegal', '  xx: [illegal') }), [
    'content/guide.yaml:15 There is no language of this code (xx). Write a code of languages.yaml. [banned-words]',
  ]);
});

test('a word may hold any sign', () => {
  const signs = "l'étranger, (a.b) [c] {d} x|y ^$ 1+1? \\ / - 😀";
  const listed = replace('[clandestin, ', `[${JSON.stringify(signs)}, clandestin, `);
  assert.deepEqual(problemsOf({ 'guide.yaml': listed }), []);
  const said = replace('retient. Vous', "retient l'étranger. Vous");
  const word = replace('[clandestin, ', '["l\'étranger", clandestin, ');
  const [problem] = problemsOf({ 'guide.yaml': word, 'topics/police-custody/fr.md': said });
  assert.match(problem ?? '', /fr\.md:3 This word is not used in the guide \(l'étranger\)/);
});
