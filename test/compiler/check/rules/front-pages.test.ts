import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, replace, warningsOf } from '../../content.js';

const REMEDY =
  'Write the address of the page that was read, or add article: with the article. [front-pages]';
const FACTS = 'facts.yaml';
const fact = (url: string) => replace('https://example.org/code', url);
const told = (url: string) => [
  `content/${FACTS}:6 The source of the fact custody-length is a front page (${url}). ${REMEDY}`,
];

test('a fact, a service and a topic rest on a front page', () => {
  const warnings = warningsOf({
    [FACTS]: fact('https://example.org'),
    'services.yaml': replace('url: https://example.org/aide', 'url: https://example.org/'),
    'topics/legal-aid/topic.yaml': replace('https://example.org/loi', 'https://example.org//'),
  });
  assert.deepEqual(warnings, [
    ...told('https://example.org'),
    `content/services.yaml:46 The source of the service helpline is a front page (https://example.org/). ${REMEDY}`,
    `content/topics/legal-aid/topic.yaml:6 The source of the topic legal-aid is a front page (https://example.org//). ${REMEDY}`,
  ]);
});

for (const url of [
  'https://www.legifrance.gouv.fr/codes/',
  'https://www.legifrance.gouv.fr/codes',
  'https://www.service-public.fr/particuliers/vosdroits/',
  'https://www.ameli.fr/assure',
]) {
  test(`${url} only leads to other pages`, () => {
    assert.deepEqual(warningsOf({ [FACTS]: fact(url) }), told(url));
  });
}

test('a page, a page asked for and an article of a collection are told apart', () => {
  for (const url of [
    'https://example.org/codes/',
    'https://example.org/?page=3',
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006418089',
  ]) {
    assert.deepEqual(warningsOf({ [FACTS]: fact(url) }), []);
  }
  const article = all(
    fact('https://www.legifrance.gouv.fr/codes/'),
    replace(
      'title: Code de procédure pénale, url',
      'title: Code de procédure pénale, article: "63", url',
    ),
  );
  assert.deepEqual(warningsOf({ [FACTS]: article }), []);
});
