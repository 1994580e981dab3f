import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, problemsOf, replace } from './content.js';

test('mistakes of every kind and file are told in one run, in the order of reading', () => {
  const problems = problemsOf({
    'facts.yaml': replace('unit: eur', 'unit: euros'),
    'guide.yaml': replace('topic: police-custody', 'topic: police-custdy'),
    'languages.yaml': replace(
      'direction: ltr, status: published, offer: Lire',
      'direction: left, status: published, offer: Lire',
    ),
    'topics/legal-aid/fr.md': all(
      replace('title: Aide juridictionnelle\n', ''),
      replace('1. Demandez', '1. *Demandez* 2 fois'),
    ),
    'topics/police-custody/en.md': all(
      replace('{custody-length}, then', '{custdy-length}, then'),
      replace('The lawyer does', 'An illegal alien does'),
    ),
  });
  const rules = problems.map((problem) => problem.replace(/ .*\[/, ' ['));
  assert.deepEqual(rules, [
    'content/facts.yaml:9 [schema]',
    'content/guide.yaml:9 [known-references]',
    'content/languages.yaml:1 [schema]',
    'content/topics/legal-aid/fr.md:2 [schema]',
    'content/topics/legal-aid/fr.md:10 [no-digits-in-prose]',
    'content/topics/legal-aid/fr.md:10 [markdown]',
    'content/topics/police-custody/en.md:28 [banned-words]',
    'content/topics/police-custody/en.md:33 [known-references]',
  ]);
});
