import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, replace } from '../../content.js';

test('the part first begins with a paragraph or another list', () => {
  assert.deepEqual(
    problemsOf({
      'topics/legal-aid/fr.md': replace('1. Demandez', '- Demandez'),
      'topics/legal-aid/en.md': replace('1. Ask', '- Ask'),
    }),
    [
      'content/topics/legal-aid/en.md:11 The part "first" does not begin with a numbered list (list). Begin with 1. and what to do first. A list of calls, as - [[17]], may come before it. [first-is-steps]',
      'content/topics/legal-aid/fr.md:11 The part "first" does not begin with a numbered list (list). Begin with 1. and what to do first. A list of calls, as - [[17]], may come before it. [first-is-steps]',
    ],
  );
});

test('a list of calls may come before the steps, and nothing in their place', () => {
  const calls = (text: string) =>
    text.replace('## first\n\n', '## first\n\n- [[112]]\n- [[helpline]]\n\n');
  const files = ['topics/legal-aid/fr.md', 'topics/legal-aid/en.md'];
  assert.deepEqual(problemsOf(Object.fromEntries(files.map((file) => [file, calls]))), []);
  const alone = (text: string) => calls(text).replace(/^1\. [^#]*/m, '');
  assert.deepEqual(
    problemsOf(Object.fromEntries(files.map((file) => [file, alone])))
      .filter((line) => line.endsWith('[first-is-steps]'))
      .map((line) => line.replace(/ (?:Begin|\[).*/, '')),
    files
      .map(
        (file) =>
          `content/${file}:11 The part "first" does not begin with a numbered list (calls).`,
      )
      .sort(),
  );
});
