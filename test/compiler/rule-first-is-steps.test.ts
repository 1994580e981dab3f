import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, replace } from './content.js';

test('the part first begins with a paragraph or another list', () => {
  assert.deepEqual(
    problemsOf({
      'topics/legal-aid/fr.md': replace('1. Demandez', '- Demandez'),
      'topics/legal-aid/en.md': replace('1. Ask', '- Ask'),
    }),
    [
      'content/topics/legal-aid/en.md:11 The part "first" does not begin with a numbered list (list). Begin with 1. and what to do first. [first-is-steps]',
      'content/topics/legal-aid/fr.md:11 The part "first" does not begin with a numbered list (list). Begin with 1. and what to do first. [first-is-steps]',
    ],
  );
});
