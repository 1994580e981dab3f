import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, problemsOf, replace } from '../../content.js';

test('each unknown name is told, with the nearest one', () => {
  const problems = problemsOf({
    'topics/police-custody/fr.md': all(
      replace('[[112]]', '[[helplime]]'),
      replace('#duty-lawyer', '#duty-lawer'),
      replace('topic:legal-aid', 'topic:legalaid'),
      replace('{custody-length}, puis', '{custody-lenght}, puis'),
    ),
    'topics/police-custody/topic.yaml': all(
      replace('section: justice', 'section: justise'),
      replace('[helpline]', '["zzzzz"]'),
      replace('[legal-aid]', '[legal-help]'),
    ),
    'guide.yaml': all(
      replace('calls: ["112"', 'calls: ["111"'),
      replace('topic: police-custody', 'topic: police'),
    ),
    'services.yaml': replace('services: ["112"', 'services: ["1122"'),
  }).filter((problem) => !problem.endsWith('[same-skeleton]'));
  const remedy = (place: string) =>
    `Add it to ${place}, or write a name that is there. [known-references]`;
  assert.deepEqual(problems, [
    `content/guide.yaml:5 There is no service of this name (111). Did you mean "112"? ${remedy('services.yaml')}`,
    `content/guide.yaml:9 There is no topic of this name (police). ${remedy('the folder topics')}`,
    `content/services.yaml:5 There is no service of this name (1122). Did you mean "112"? ${remedy('services.yaml')}`,
    `content/topics/police-custody/fr.md:12 There is no hard word of this name (duty-lawer). Did you mean "duty-lawyer"? ${remedy('glossary.yaml')}`,
    `content/topics/police-custody/fr.md:13 There is no service of this name (helplime). Did you mean "helpline"? ${remedy('services.yaml')}`,
    `content/topics/police-custody/fr.md:20 There is no topic of this name (legalaid). Did you mean "legal-aid"? ${remedy('the folder topics')}`,
    `content/topics/police-custody/fr.md:33 There is no fact of this name (custody-lenght). Did you mean "custody-length"? ${remedy('facts.yaml')}`,
    `content/topics/police-custody/topic.yaml:1 There is no section of this name (justise). Did you mean "justice"? ${remedy('guide.yaml')}`,
    `content/topics/police-custody/topic.yaml:10 There is no service of this name (zzzzz). ${remedy('services.yaml')}`,
    `content/topics/police-custody/topic.yaml:11 There is no topic of this name (legal-help). ${remedy('the folder topics')}`,
  ]);
});

test('a text is in a language that is not listed', () => {
  const text =
    '---\ntitle: T\nsummary: S\nkeywords: [a, b, c, d, e, f, g, h]\nfollows: 1\ntranslation: human\n---\n';
  const problems = problemsOf({ 'topics/legal-aid/de.md': text });
  assert.equal(
    problems.find((problem) => problem.includes('language')),
    'content/topics/legal-aid/de.md:1 There is no language of this name (de). Add it to languages.yaml, or write a name that is there. [known-references]',
  );
});

test('a topic is not listed in its section, or twice', () => {
  const line =
    'content/topics/legal-aid/topic.yaml:1 guide.yaml does not list the topic once, in this section';
  const remedy =
    'List "legal-aid" once in guide.yaml, in the section "justice". [known-references]';
  assert.deepEqual(
    problemsOf({ 'guide.yaml': replace('[police-custody, legal-aid]', '[police-custody]') }),
    [`${line} (not listed). ${remedy}`],
  );
  assert.deepEqual(
    problemsOf({
      'guide.yaml': replace(
        '[police-custody, legal-aid]',
        '[police-custody, legal-aid, legal-aid]',
      ),
    }),
    [`${line} (listed in justice, justice). ${remedy}`],
  );
});

test('a file that cannot be read makes no name unknown', () => {
  const problems = problemsOf({ 'facts.yaml': 'a: [' });
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? '', /^content\/facts\.yaml:1 This is not valid YAML/);
});
