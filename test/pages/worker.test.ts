import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Worker as NodeWorker } from 'node:worker_threads';
import { searchGuide } from '../../src/controllers/search-guide.js';
import { loadGuide } from '../../src/guide/store.js';
import type { SearchHit } from '../../src/search/guide-index.js';
import { root } from '../../tools/root.js';
import { engineNames, openEngine, type Engine } from '../browser/engines.js';
import { startServer, type TestServer } from '../browser/server.js';

/*
 * The built package where there is no page gives the same answers as the source. ECMAScript leaves the
 * last bits of `Math.log` to the engine, so scores are compared to ten digits.
 */

const ENTRY = join(root, 'dist/esm/index.js');
const QUESTIONS = ['avocat gratuit', 'medcin sans papié', 'изнасилиха ме', '免费律师', 'help'];

const guide = await loadGuide('fr');
const expected = rounded(QUESTIONS.map((question) => searchGuide(guide, question)));

function rounded(answers: readonly (readonly SearchHit[])[]): readonly (readonly SearchHit[])[] {
  return answers.map((hits) =>
    hits.map((hit) => ({ ...hit, score: Number(hit.score.toPrecision(10)) })),
  );
}

it('in a worker of Node', async () => {
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    import(workerData.entry).then(async ({ loadGuide, searchGuide }) => {
      const guide = await loadGuide('fr');
      parentPort.postMessage(workerData.questions.map((question) => searchGuide(guide, question)));
    });`;
  const workerData = { entry: pathToFileURL(ENTRY).href, questions: QUESTIONS };
  const answers = await new Promise<SearchHit[][]>((resolve, reject) => {
    const worker = new NodeWorker(code, { eval: true, workerData });
    worker.once('message', resolve).once('error', reject);
  });
  assert.deepEqual(rounded(answers), expected);
});

/** The package as a site with a bundler puts it in a worker. */
async function bundled(): Promise<string> {
  const contents = `import { loadGuide, searchGuide } from ${JSON.stringify(ENTRY)};
    onmessage = async ({ data }) => {
      const guide = await loadGuide('fr');
      postMessage(data.map((question) => searchGuide(guide, question)));
    };`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

for (const name of engineNames) {
  describe(`in a worker of ${name}`, () => {
    let server: TestServer;
    let engine: Engine;
    before(async () => {
      server = await startServer();
      engine = await openEngine(name);
    });
    after(async () => {
      await engine.close();
      await server.close();
    });

    it('searches without a page', async () => {
      const code = await bundled();
      server.override(/^\/worker\.js$/, (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(code);
      });
      const page = await engine.open(server.page('<!doctype html><title>Worker</title>'));
      const answers = await page.evaluate(
        (questions) =>
          new Promise<SearchHit[][]>((resolve, reject) => {
            const worker = new Worker('/worker.js');
            worker.onmessage = ({ data }) => resolve(data);
            worker.onerror = ({ message }) => reject(new Error(message));
            worker.postMessage(questions);
          }),
        QUESTIONS,
      );
      assert.deepEqual(rounded(answers), expected);
    });
  });
}
