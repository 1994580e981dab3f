import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, replace } from './content.js';

test('a value whose source the topic does not name', () => {
  const edit = replace('url: https://example.org/loi,', 'url: https://example.org/other,');
  const what = 'The source of this value is not among the sources of the topic';
  const remedy =
    'Add it to content/topics/legal-aid/topic.yaml, or use another fact. [fact-sources]';
  for (const problem of problemsOf({ 'topics/legal-aid/topic.yaml': edit })) {
    assert.match(problem, /^content\/topics\/legal-aid\/(fr|en)\.md:\d+ /);
    assert.ok(problem.includes(`${what} (`) && problem.endsWith(remedy), problem);
  }
  assert.ok(problemsOf({ 'topics/legal-aid/topic.yaml': edit }).length >= 2);
});
