import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, problemsOf, replace } from '../../content.js';

test('the original must follow its revision and be the original', () => {
  const edit = all(
    replace('follows: 2', 'follows: 1'),
    replace('translation: original', 'translation: human'),
  );
  assert.deepEqual(problemsOf({ 'topics/police-custody/fr.md': edit }), [
    'content/topics/police-custody/fr.md:5 The original does not follow revision 2 (1). Write follows: 2, the revision of topic.yaml. [translation-state]',
    'content/topics/police-custody/fr.md:6 The French text is not the original (human). Write translation: original. [translation-state]',
  ]);
});

test('a translation follows a revision that exists and is no original', () => {
  const edit = all(
    replace('follows: 1', 'follows: 3'),
    replace('translation: machine', 'translation: original'),
  );
  assert.deepEqual(problemsOf({ 'topics/police-custody/en.md': edit }), [
    'content/topics/police-custody/en.md:5 The text follows a revision later than 2 (3). Write the revision of topic.yaml this text translates. [translation-state]',
    'content/topics/police-custody/en.md:6 Only the French text is original (original). Write machine, human or reviewed. [translation-state]',
  ]);
});
