import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, until, type Engine, type Page } from '../../browser/engines.js';
import { startServer, type TestServer } from '../../browser/server.js';
import { bundleForPage } from '../../browser/page-bundle.js';
import type * as InPage from './page/attributes.js';
import { HOSTILE } from './payloads.js';

declare global {
  interface Window {
    readonly attributes: typeof InPage;
  }
}

/** One call of WebKit's driver lasts half a minute at most. */
const BATCH = 40;

let server: TestServer;
let url: string;
before(async () => {
  server = await startServer();
  const driver = await bundleForPage('test/proofs/input/page/attributes.ts', 'attributes');
  server.override(/^\/driver\.js/, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(driver);
  });
  url = server.page(`<!doctype html><html lang="fr"><meta charset="utf-8"><title>t</title>
    <script src="/driver.js"></script><script src="/dist/rights-guide.js"></script><body></body></html>`);
});
after(() => server.close());

for (const name of engineNames) {
  describe(`attributes and properties in ${name}`, () => {
    let engine: Engine;
    let page: Page;
    before(async () => {
      engine = await openEngine(name);
      page = await engine.open(url);
      await until(page, () => Boolean(customElements.get('rights-guide')));
    });
    after(() => engine.close());

    const values = name === 'chromium' ? HOSTILE : HOSTILE.filter((_, index) => index % 8 === 0);
    it(`${values.length} hostile texts in every attribute: the default, one warning, nothing runs`, async () => {
      if (name === 'chromium') assert.ok(values.length >= 1000);
      const wrong: string[] = [];
      for (let start = 0; start < values.length; start += BATCH) {
        const batch = values.slice(start, start + BATCH);
        wrong.push(...(await page.evaluate((all) => window.attributes.tryAttributes(all), batch)));
      }
      assert.deepEqual(wrong.slice(0, 40), []);
    });

    it('every property set to what is not text: the default, a warning, nothing thrown', async (test) => {
      const { tried, wrong } = await page.evaluate(() => window.attributes.tryProperties());
      test.diagnostic(`${tried} values`);
      assert.deepEqual(wrong.slice(0, 40), []);
    });
  });
}
