import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from '../../tools/build.js';
import { root } from '../../tools/root.js';
import { searchGuide } from '../../src/controllers/guide-search.js';
import { loadGuide } from '../../src/guide/store.js';

/** Of its own: other tests read `dist` at the same time. */
const OUT = 'dist-test/worker';

const QUESTIONS = ['avocat gratuit', 'medcin sans papié', 'изнасилиха ме', '免费律师', 'help'];

/** What the built package answers in a worker, which has no page. */
function inWorker(): Promise<unknown> {
  const entry = pathToFileURL(join(root, OUT, 'esm/index.js')).href;
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    import(workerData.entry).then(async ({ loadGuide, searchGuide }) => {
      const guide = await loadGuide('fr');
      parentPort.postMessage(workerData.questions.map((question) => searchGuide(guide, question)));
    });`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, { eval: true, workerData: { entry, questions: QUESTIONS } });
    worker.once('message', resolve).once('error', reject);
  });
}

test('the built package searches in a worker as the element does', async () => {
  await build({ out: OUT, package: true });
  const guide = await loadGuide('fr');
  assert.deepEqual(
    await inWorker(),
    QUESTIONS.map((question) => searchGuide(guide, question)),
  );
});
