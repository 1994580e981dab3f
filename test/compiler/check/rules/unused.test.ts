import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, warningsOf } from '../../content.js';

test('what nothing uses is a warning', () => {
  const changes = {
    'facts.yaml': (text: string) =>
      text + text.replace('custody-length:', 'spare:').split('aid-limit')[0],
    'glossary.yaml': (text: string) => text + text.replace('duty-lawyer:', 'spare:'),
    'services.yaml': (text: string) =>
      text + text.slice(text.indexOf('  - id: helpline')).replace('helpline', 'spare'),
  };
  assert.deepEqual(problemsOf(changes), []);
  assert.deepEqual(warningsOf(changes), [
    'content/facts.yaml:13 Nothing uses this fact (spare). Use it, or remove it. [unused]',
    'content/glossary.yaml:4 Nothing uses this hard word (spare). Use it, or remove it. [unused]',
    'content/services.yaml:47 Nothing uses this service (spare). Use it, or remove it. [unused]',
  ]);
});
