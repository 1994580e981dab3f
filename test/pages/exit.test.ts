import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, until, type Engine, type Page } from './engines.js';
import { exitPlace, guideShown, snippetPage } from './pages.js';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
before(async () => void (server = await startServer()));
after(() => server.close());

// A real https page is out of reach here, so only the start of leaving is seen: the page is blank
// and the browser has been told to go. `location.replace` cannot be replaced, its effect can be
// waited for: the document goes, or stays blank on the browser's own error page.
const gone = () => {
  const style = getComputedStyle(document.documentElement);
  return !document.querySelector('rights-guide') || style.display === 'none';
};

async function open(engine: Engine, html = snippetPage()): Promise<Page> {
  const page = await engine.open(server.page(html));
  await until(page, guideShown);
  await until(page, () => {
    const guide = document.querySelector('rights-guide')?.shadowRoot?.querySelector('quick-exit');
    return Boolean(guide?.shadowRoot?.querySelector('a'));
  });
  return page;
}

/** The page after leaving: gone, hidden, or already somewhere the test cannot look. */
async function left(page: Page): Promise<boolean> {
  try {
    await until(page, gone);
  } catch (error) {
    // A page that went away while it was asked has been left.
    if (String(error).includes('Never true')) return false;
  }
  return true;
}

for (const name of engineNames) {
  describe(`the exit in ${name}`, () => {
    let engine: Engine;
    before(async () => void (engine = await openEngine(name)));
    after(() => engine.close());

    it('leaves by a real click', async () => {
      const page = await open(engine);
      const { x, y, shown } = await page.evaluate(exitPlace);
      assert.equal(shown, true);
      await page.click(x, y);
      assert.equal(await left(page), true);
      await page.close();
    });

    it('leaves by Shift three times, also while a dialog of the page is open', async () => {
      const after = '<dialog><p>Bonjour</p><button autofocus>Oui</button></dialog>';
      const page = await open(engine, snippetPage({ after }));
      await page.evaluate(() => document.querySelector('dialog')?.showModal());
      for (let press = 0; press < 3; press++) await page.press('Shift');
      assert.equal(await left(page), true);
      await page.close();
    });

    it('is above a cookie banner of any z-index, and a click there leaves', async () => {
      const before =
        '<div style="position:fixed;inset:0;z-index:2147483647;background:white">Cookies ?</div>';
      const page = await open(engine, snippetPage({ before }));
      const { x, y } = await page.evaluate(exitPlace);
      await page.click(x, y);
      assert.equal(await left(page), true);
      await page.close();
    });

    it('adds nothing to the history: the length is the same after topics, search and close', async () => {
      const page = await open(engine);
      const grown = await page.evaluate(async () => {
        const before = history.length;
        const guide = document.querySelector('rights-guide') as unknown as {
          open(topic: string): void;
          close(): void;
          search(query: string): Promise<unknown>;
        };
        guide.open('state-medical-aid');
        await guide.search('papiers');
        guide.close();
        return history.length - before;
      });
      assert.equal(grown, 0);
      await page.close();
    });
  });
}
