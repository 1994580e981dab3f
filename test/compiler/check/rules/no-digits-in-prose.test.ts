import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, replace } from '../../content.js';

const REMEDY =
  'Put it in facts.yaml and write {name}, or in services.yaml and write [[name]]; or write it in letters. [no-digits-in-prose]';

test('numbers stand in titles, bodies and YAML texts', () => {
  const problems = problemsOf({
    'topics/police-custody/fr.md': replace('un [avocat commis', 'des 2 [avocat commis'),
    'topics/legal-aid/fr.md': replace('title: Aide', 'title: 100% Aide'),
    'glossary.yaml': replace('A lawyer chosen for you.', 'One of 24h lawyers.'),
    'guide.yaml': replace('La police m’arrête', 'J’ai 17 ans'),
    'services.yaml': replace('fr: Partout en Europe', 'fr: Appel au 112'),
  });
  assert.deepEqual(problems, [
    `content/glossary.yaml:3 A number is typed into the text (24h). ${REMEDY}`,
    `content/guide.yaml:8 A number is typed into the text (17). ${REMEDY}`,
    `content/services.yaml:18 A number is typed into the text (112). ${REMEDY}`,
    `content/topics/legal-aid/fr.md:2 A number is typed into the text (100). ${REMEDY}`,
    `content/topics/police-custody/fr.md:12 A number is typed into the text (2). ${REMEDY}`,
  ]);
});

test('names with digits, keywords and labels may have them', () => {
  const changes = {
    'topics/legal-aid/fr.md': (text: string) =>
      text
        .replace('Demandez le', 'Avec la C2S, demandez le')
        .replace('[avocat', '["115 avocat", avocat'),
    'services.yaml': replace('label: "114"', 'label: "1 1 4"'),
  };
  assert.deepEqual(problemsOf(changes), []);
});
