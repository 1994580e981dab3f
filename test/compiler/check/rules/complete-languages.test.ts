import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, replace, warningsOf } from '../../content.js';

const SPANISH = (status: string) => (text: string) =>
  `${text}es: { name: Español, direction: ltr, status: ${status}, offer: Leer en español, exit: https://example.org/tiempo, reviewedBy: "" }\n`;
const missing = (place: string, code: string) =>
  `content/${place} The text is missing in a language (${code}). Add ${code}: and the text. [complete-languages]`;

const ALL_SPANISH = [
  ...[2, 6, 9, 10, 15, 16, 18, 19].map((line) => missing(`cards.yaml:${line}`, 'es')),
  missing('glossary.yaml:1', 'es'),
  missing('guide.yaml:3', 'es'),
  missing('guide.yaml:8', 'es'),
  missing('guide.yaml:11', 'es'),
  missing('guide.yaml:12', 'es'),
  'content/interface/es.xlf:1 The interface strings are missing (es). Add the language to lit-localize.json, run npm run strings, fill in each target. [complete-languages]',
  missing('services.yaml:3', 'es'),
  missing('services.yaml:4', 'es'),
  missing('services.yaml:17', 'es'),
  missing('services.yaml:18', 'es'),
  missing('services.yaml:29', 'es'),
  missing('services.yaml:30', 'es'),
  missing('services.yaml:42', 'es'),
  missing('services.yaml:43', 'es'),
  'content/topics/legal-aid/es.md:1 The text of the topic is missing (es). Copy fr.md and translate it. [complete-languages]',
  'content/topics/police-custody/es.md:1 The text of the topic is missing (es). Copy fr.md and translate it. [complete-languages]',
];

test('a published language has everything', () => {
  assert.deepEqual(problemsOf({ 'languages.yaml': SPANISH('published') }), ALL_SPANISH);
});

test('what a draft lacks is a warning', () => {
  const changes = { 'languages.yaml': SPANISH('draft') };
  assert.deepEqual(problemsOf(changes), []);
  assert.deepEqual(warningsOf(changes), ALL_SPANISH);
});

test('one text or topic is missing', () => {
  assert.deepEqual(
    problemsOf({
      'guide.yaml': replace(', en: free lawyer }', ' }'),
      'topics/legal-aid/en.md': null,
    }),
    [
      missing('guide.yaml:11', 'en'),
      'content/topics/legal-aid/en.md:1 The text of the topic is missing (en). Copy fr.md and translate it. [complete-languages]',
    ],
  );
});

test('French and English stay published', () => {
  const edit = (text: string) => text.replace(/published(?![^]*published)/, 'draft');
  const problems = problemsOf({ 'languages.yaml': edit }, { inline: ['fr'] });
  assert.deepEqual(problems, [
    'content/languages.yaml:2 The language is not published (en). Keep fr and en with status: published. [complete-languages]',
  ]);
});
