import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from '../../content.js';

const FILE = 'questions/fr.jsonl';

test('a question is answered by a topic or a service there is', () => {
  const lines = [
    '{"query": "un avocat", "topic": "legal-aid", "kind": "plain", "hand": "a"}',
    '{"query": "un avocat", "topic": "legal-aide"}',
    '{"query": "appeler", "service": "112"}',
  ].join('\n');
  const problems = problemsOf({ [FILE]: lines });
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? '', /^content\/questions\/fr\.jsonl:2 .*Did you mean "legal-aid"\?/);
});

test('a line that is no question is told with its remedy', () => {
  const lines = ['{"query": "un avocat"}', 'un avocat', '', '{"query": " ", "topic": "legal-aid"}'];
  const problems = problemsOf({ [FILE]: lines.join('\n') });
  assert.deepEqual(
    problems.map((problem) => problem.slice(0, 60)),
    [1, 2, 4].map((line) =>
      `content/${FILE}:${line} The line is not a question. Write one line: {"`.slice(0, 60),
    ),
  );
});

test('danger calls services there are, or none', () => {
  const danger = 'questions/danger/fr.jsonl';
  const right =
    '{"query": "il me frappe", "services": ["112"]}\n{"query": "je frappe à la porte", "services": []}\n';
  assert.deepEqual(problemsOf({ [danger]: right }), []);
  assert.equal(problemsOf({ [danger]: '{"query": "au secours", "services": ["999"]}' }).length, 1);
});
