import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, replace } from '../../content.js';

test('a source the topic does not name, though a value of it is printed, is told once', () => {
  const edit = replace('url: https://example.org/loi,', 'url: https://example.org/other,');
  assert.deepEqual(problemsOf({ 'topics/legal-aid/topic.yaml': edit }), [
    'content/topics/legal-aid/topic.yaml:5 The source of a value is not among the sources of the topic: https://example.org/loi (aid-limit). Add the source, or use another fact. [fact-sources]',
  ]);
});
