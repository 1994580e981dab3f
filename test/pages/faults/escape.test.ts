import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, until, type Engine, type Page } from '../../browser/engines.js';
import { guideShown, snippetPage } from '../../browser/pages.js';
import { startServer, type TestServer } from '../../browser/server.js';
import { isThere } from './reader.js';

/** What the page opens, by what it closes at Esc. Each is opened by `openOther` and tells `isOtherOpen`. */
const OTHERS: Readonly<Record<string, string>> = {
  'a dialog of its own that takes the focus': `
    <div id="m" hidden role="dialog"><button id="x">x</button></div>
    <script>
      openOther = () => { m.hidden = false; x.focus(); };
      isOtherOpen = () => !m.hidden;
      document.addEventListener('keydown', (event) => {
        if (event.key === 'Escape' && !m.hidden) { m.hidden = true; }
      });
    </script>`,
  'a menu that gives the focus back': `
    <button id="o">menu</button><ul id="m" hidden><li><button id="x">x</button></li></ul>
    <script>
      openOther = () => { m.hidden = false; x.focus(); };
      isOtherOpen = () => !m.hidden;
      m.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') { m.hidden = true; o.focus(); }
      });
    </script>`,
  'a list below a field, at keyup': `
    <input id="x"><ul id="m" hidden><li>x</li></ul>
    <script>
      openOther = () => { m.hidden = false; x.focus(); };
      isOtherOpen = () => !m.hidden;
      x.addEventListener('keyup', (event) => { if (event.key === 'Escape') m.hidden = true; });
    </script>`,
  'a modal dialog of the browser': `
    <dialog id="m"><button id="x">x</button></dialog>
    <script>openOther = () => m.showModal(); isOtherOpen = () => m.open;</script>`,
};

let server: TestServer;
before(async () => void (server = await startServer()));
after(() => server.close());

for (const name of engineNames) {
  describe(`Esc that is meant for the page, in ${name}`, () => {
    let engine: Engine;
    before(async () => void (engine = await openEngine(name)));
    after(() => engine.close());

    const openTopic = async (page: Page) => {
      await until(page, guideShown);
      await page.evaluate(() => document.querySelector('rights-guide')?.open('legal-aid'));
      await until(page, () => {
        const root = document.querySelector('rights-guide')?.shadowRoot;
        return Boolean(root?.activeElement?.closest('.topic-title'));
      });
    };

    for (const [what, other] of Object.entries(OTHERS)) {
      it(`${what} is closed, and the topic stays open`, async () => {
        const after = `<script>var openOther, isOtherOpen;</script>${other}`;
        const page = await engine.open(server.page(snippetPage({ after })));
        await openTopic(page);
        await page.evaluate(() => (window as unknown as { openOther(): void }).openOther()); // set by the page
        await page.press('Escape');
        await until(page, () => !(window as unknown as { isOtherOpen(): boolean }).isOtherOpen()); // set by the page
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
        assert.equal(await page.evaluate(isThere, 'article'), true);
        // With the focus in the guide it closes the topic, as before.
        await page.evaluate(() => {
          const root = document.querySelector('rights-guide')?.shadowRoot;
          root?.querySelector<HTMLElement>('.topic-title > *')?.focus();
        });
        await page.press('Escape');
        await until(page, () => {
          const root = document.querySelector('rights-guide')?.shadowRoot;
          return root && !root.querySelector('article');
        });
        await page.close();
      });
    }

    it('a topic that the page itself opened stays open', async () => {
      const attributes = 'lang="fr" topic="asylum"';
      const page = await engine.open(server.page(snippetPage({ attributes })));
      await until(page, isThere, 'article');
      await page.evaluate(() => {
        const root = document.querySelector('rights-guide')?.shadowRoot;
        root?.querySelector<HTMLElement>('.topic-title > *')?.focus();
      });
      await page.press('Escape');
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      assert.equal(await page.evaluate(isThere, 'article'), true);
      await page.close();
    });
  });
}
