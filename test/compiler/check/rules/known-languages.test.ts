import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, replace } from '../../content.js';

test('a text map has a code that is not listed', () => {
  assert.deepEqual(
    problemsOf({
      'guide.yaml': replace('en: Legal aid }', 'en: Legal aid, eng: Legal aid }'),
      'glossary.yaml': replace('duty-lawyer:\n', 'duty-lawyer:\n  de: { term: A, meaning: B. }\n'),
    }),
    [
      'content/glossary.yaml:2 There is no language of this code (de). Add it to languages.yaml, or write a code that is there. [known-languages]',
      'content/guide.yaml:3 There is no language of this code (eng). Did you mean "en"? Add it to languages.yaml, or write a code that is there. [known-languages]',
    ],
  );
});
