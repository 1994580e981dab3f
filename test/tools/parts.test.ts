import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseFiles, chooseParts } from '../../tools/test/choose.js';
import { line, NONE, sum, timed } from '../../tools/test/counts.js';
import { countsOf } from '../../tools/test/node-tests.js';
import { root } from '../../tools/root.js';
import { BEFORE_COMMIT, partOf, PROOFS } from '../../tools/test/parts.js';

test('a file alone belongs to the part that has what it needs', () => {
  assert.equal(partOf('test/search/marks.test.ts'), 'node');
  assert.equal(partOf('test/elements/order.browser.test.ts'), 'elements');
  assert.equal(partOf('test/pages/packs.test.ts'), 'pages');
  assert.equal(partOf('test/pages/hosts/hosts.test.ts'), 'proofs');
  assert.equal(partOf('test/proofs/order/order.test.ts'), 'proofs');
});

test('files and folders are chosen, each once', () => {
  const chosen = chooseFiles(['test/search/marks.test.ts', 'test/search', 'test/safety']);
  const node = chosen.get('node') ?? [];
  assert.equal(node.filter((path) => path === 'test/search/marks.test.ts').length, 1);
  assert.ok(node.includes('test/safety/url.test.ts'));
  assert.ok(chosen.get('elements')?.includes('test/safety/forget.browser.test.ts'));
  assert.deepEqual([...chosen.keys()].sort(), ['elements', 'node']);
});

test('the two commands together run every test', () => {
  const run = [BEFORE_COMMIT, PROOFS].flatMap((parts) => [...chooseParts(parts).values()].flat());
  assert.deepEqual([...new Set(run)].sort(), [...chooseFiles(['test']).values()].flat().sort());
});

test('a path without tests is told', () => {
  for (const path of ['test/nothing', 'test/search/thresholds.json']) {
    assert.throws(() => chooseFiles([path]), /no tests in "test\/.*Name a file that ends/);
  }
});

test('the last line adds up; a part that is cut short, or in which nothing ran, has failed', async () => {
  const tap = '# tests 6\n# pass 2\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 1\n';
  const counts = countsOf(tap);
  assert.deepEqual(counts, { passed: 2, failed: 2, skipped: 2, failures: [] });
  assert.equal(line(sum(counts, counts)), '4 passed, 4 failed, 4 skipped');
  assert.throws(() => countsOf('ok 1 - alone\n'), /before their totals/);
  const cut = () => Promise.reject(new Error('planted'));
  assert.equal((await timed('a part that is cut short', cut)).failed, 1);
  assert.equal((await timed('a part without tests', () => Promise.resolve(NONE))).failed, 1);
});

test('each failed test is named once, with its place, and its suite is not', () => {
  const details = (indent: string, type: string, line: number) =>
    [
      '---',
      "type: 'test'",
      `location: '${root}/test/one.test.ts:${line}:1'`,
      `failureType: '${type}'`,
      'error: |-',
      '  planted',
      '...',
    ]
      .map((text) => `${indent}  ${text}\n`)
      .join('');
  const tap = `# Subtest: outer
    not ok 1 - inner
${details('    ', 'testCodeFailure', 7)}    1..1
not ok 1 - outer
${details('', 'subtestsFailed', 3)}ok 2 - good
# pass 1
# fail 1
# cancelled 0
# skipped 0
# todo 0
`;
  assert.deepEqual(countsOf(tap).failures, ['inner (test/one.test.ts:7:1)']);
});
