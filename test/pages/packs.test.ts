import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../tools/root.js';
import { engineNames, openEngine, until, type Engine } from '../browser/engines.js';
import { guideLanguage, guideShown, guideText, snippetPage } from '../browser/pages.js';
import { notFound, startServer, type Handler, type TestServer } from '../browser/server.js';

const script = '<script src="/dist-test/rights-guide.js" defer></script>';
const arabic = snippetPage({ script, attributes: 'lang="ar-XB"' });
const PACK = /packs\/ar-XB/;

const [packName = ''] = readdirSync(join(root, 'dist-test/packs')).filter((name) =>
  name.startsWith('ar-XB'),
);
const packBytes = readFileSync(join(root, 'dist-test/packs', packName));

/** Answers with other bytes than the script was built with. */
const answer =
  (change: (bytes: Buffer) => Buffer): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(change(packBytes));
  };

const FAULTS: Readonly<Record<string, Handler>> = {
  'not found': notFound,
  'one letter changed': answer((bytes) => {
    const copy = Buffer.from(bytes);
    copy[copy.length - 10] = 0x20;
    return copy;
  }),
  'cut in the middle': answer((bytes) => bytes.subarray(0, bytes.length / 2)),
  'another schema': answer(() => Buffer.from('{"schema":2}')),
  'the connection is cut': (_request, response) => void response.destroy(),
};

let server: TestServer;
before(async () => void (server = await startServer()));
after(() => server.close());

const failed = () =>
  Boolean(document.querySelector('rights-guide')?.shadowRoot?.querySelector('.missing'));

for (const name of engineNames) {
  describe(`language packs in ${name}`, () => {
    let engine: Engine;
    before(async () => void (engine = await openEngine(name)));
    after(() => engine.close());

    it('a right-to-left language is fetched, shown in its direction, without a referrer', async () => {
      server.log.length = 0;
      const page = await engine.open(server.page(arabic));
      await until(page, () => {
        const guide = document.querySelector('rights-guide')?.shadowRoot;
        return guide?.querySelector<HTMLElement>('.root')?.dir === 'rtl';
      });
      assert.equal(await page.evaluate(guideLanguage), 'ar-XB rtl');
      assert.deepEqual(
        server.log.filter((line) => PACK.test(line)),
        [`/dist-test/packs/${packName} -`],
      );
      await page.close();
    });

    for (const [fault, handler] of Object.entries(FAULTS)) {
      it(`${fault}: French with its own lang, the numbers, three tries, and a retry`, async () => {
        server.log.length = 0;
        const release = server.override(PACK, handler);
        const page = await engine.open(server.page(arabic));
        await until(page, guideShown);
        await until(page, failed);
        assert.equal(await page.evaluate(guideLanguage), 'fr ltr');
        assert.match(await page.evaluate(guideText), /112/);
        // Firefox tries a cut connection once more by itself.
        assert.ok(server.log.filter((line) => PACK.test(line)).length >= 3);
        release();
        await page.evaluate(() => {
          const guide = document.querySelector('rights-guide')?.shadowRoot;
          guide?.querySelector<HTMLElement>('.missing button')?.click();
        });
        await until(page, () => {
          const guide = document.querySelector('rights-guide')?.shadowRoot;
          return guide?.querySelector<HTMLElement>('.root')?.lang === 'ar-XB';
        });
        await page.close();
      });
    }
  });
}
