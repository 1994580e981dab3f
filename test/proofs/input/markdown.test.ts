import assert from 'node:assert/strict';
import { after, before, describe, it, test } from 'node:test';
import { readBody } from '../../../src/compiler/read/blocks.js';
import { formatProblem } from '../../../src/compiler/read/problem.js';
import type { Part } from '../../../src/guide/model.js';
import { compileFixture } from '../../compiler/content.js';
import { engineNames, openEngine, until, type Engine, type Page } from '../../browser/engines.js';
import { startServer, type TestServer } from '../../browser/server.js';
import { bundleForPage } from '../../browser/page-bundle.js';
import { seed } from '../trace/random.js';
import { markdownFiles } from './markdown.js';
import type * as InPage from './page/blocks.js';
import { PAYLOADS } from './payloads.js';

declare global {
  interface Window {
    readonly blocks: typeof InPage;
  }
}

const COUNT = process.env['SOAK'] ? 100_000 : 10_000;
const BATCH = 250;
const files = markdownFiles(COUNT, seed % 2 ** 31);

/** A file as it travels to the reader; what the compiler refuses is left out of a build, not here. */
const compiled = new Map<string, readonly Part[]>();
function partsOf(body: string): readonly Part[] {
  let parts = compiled.get(body);
  if (parts === undefined) {
    parts = readBody(body, 'x', 1).parts;
    compiled.set(body, parts);
  }
  return parts;
}

const batches = <Item>(items: readonly Item[]) =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );

test(`${COUNT} files of Markdown full of attacks: the compiler tells file and line of each, SEED=${seed}`, () => {
  let told = 0;
  for (const batch of batches(files)) {
    const changes = Object.fromEntries(
      batch.map(({ front, body }, index) => [`topics/t${index}/fr.md`, front + body]),
    );
    const { problems } = compileFixture(changes);
    told += problems.length;
    for (const problem of problems) {
      assert.match(problem.file, /^content\//, formatProblem(problem));
      assert.ok(Number.isInteger(problem.line) && problem.line >= 1, formatProblem(problem));
      assert.ok(problem.remedy, formatProblem(problem));
    }
    const named = new Set(problems.map(({ file }) => file));
    for (const path of Object.keys(changes)) {
      const folder = path.replace(/\/fr\.md$/, '');
      assert.ok(
        [...named].some((file) => file.startsWith(`content/${folder}`)),
        path,
      );
    }
  }
  assert.ok(told > COUNT);
});

let server: TestServer;
let url: string;
before(async () => {
  server = await startServer();
  const driver = await bundleForPage('test/proofs/input/page/blocks.ts', 'blocks');
  server.override(/^\/driver\.js/, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(driver);
  });
  url = server.page(
    '<!doctype html><meta charset="utf-8"><title>t</title><script src="/driver.js"></script><body></body>',
  );
});
after(() => server.close());

for (const name of engineNames) {
  describe(`Markdown on screen in ${name}, SEED=${seed}`, () => {
    let engine: Engine;
    let page: Page;
    const open = async () => {
      const opened = await engine.open(url);
      await until(opened, () => 'blocks' in window && Boolean(document.body));
      return opened;
    };
    before(async () => {
      engine = await openEngine(name);
      page = await open();
    });
    after(() => engine.close());

    const mine = name === 'chromium' ? files : files.slice(0, 2000);
    it(`${mine.length} files: no tag but ours, no handler, no unsafe address, nothing runs`, async (t) => {
      const wrong: string[] = [];
      let elements = 0;
      for (const [index, batch] of batches(mine).entries()) {
        const topics = batch.map(({ body }) => partsOf(body));
        const attack = PAYLOADS[index % PAYLOADS.length]!;
        const done = await page.evaluate(([all, word]) => window.blocks.renderAll(all, word), [
          topics,
          attack,
        ] as const);
        wrong.push(...done.wrong);
        elements += done.elements;
      }
      t.diagnostic(`${elements} elements`);
      assert.deepEqual(wrong.slice(0, 20), []);
      assert.ok(elements > mine.length, 'most files show something');
    });

    it('the test sees the same payloads run where they are put in as HTML', async () => {
      const other = await open();
      const { unsafe, ran } = await other.evaluate((all) => window.blocks.plant(all), PAYLOADS);
      assert.ok(ran);
      assert.ok(unsafe >= 40, `${unsafe}`);
    });
  });
}
