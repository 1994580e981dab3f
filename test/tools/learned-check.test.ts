import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { staleness } from '../../tools/checks/learned.js';
import { root } from '../../tools/root.js';

test('one more question makes what was learned stale', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(join(root, 'content'), folder, { recursive: true });
    assert.deepEqual(staleness(folder), []);
    const line = '{"query": "un nouvel avocat", "topic": "legal-aid"}\n';
    appendFileSync(join(folder, 'questions/fr.jsonl'), line);
    assert.match(staleness(folder)[0] ?? '', /npm run learn/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
