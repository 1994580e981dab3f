import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from '../../content.js';

test('two needs, sections or services of the same id', () => {
  const problems = problemsOf({
    'services.yaml': (text) => {
      const [need = ''] = /  - id: danger[^]*?(?=services:\n)/.exec(text) ?? [];
      const service = text.slice(text.indexOf('  - id: helpline'));
      return text.replace(need, need + need) + service;
    },
    'guide.yaml': (text) =>
      text.replace('calls:', '  - { id: justice, title: { fr: A, en: A }, topics: [] }\ncalls:'),
  });
  assert.deepEqual(problems, [
    'content/guide.yaml:5 The id is used twice (justice). Give each its own id. [unique-ids]',
    'content/services.yaml:6 The id is used twice (danger). Give each its own id. [unique-ids]',
    'content/services.yaml:51 The id is used twice (helpline). Give each service its own id. [schema]',
  ]);
});
