import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, until, type Engine, type Page } from '../../browser/engines.js';
import { guideShown, snippetPage } from '../../browser/pages.js';
import { startServer, type TestServer } from '../../browser/server.js';
import { clickOn, isThere } from './reader.js';

/** As wide as a phone, in every engine. */
const PHONE = { before: '<div style="inline-size: 340px">', after: '</div>' };

let server: TestServer;
before(async () => void (server = await startServer()));
after(() => server.close());

for (const name of engineNames) {
  describe(`the place of the reader is kept in ${name}`, () => {
    let engine: Engine;
    let page: Page;
    before(async () => void (engine = await openEngine(name)));
    after(() => engine.close());
    const open = async () => {
      page = await engine.open(server.page(snippetPage(PHONE)));
      await until(page, guideShown);
    };

    it('the way back opens the section again and goes to the line', async () => {
      await open();
      await clickOn(page, '.sections details:nth-of-type(2) summary');
      await until(page, isThere, '.sections details:nth-of-type(2)[open]');
      await clickOn(page, '.sections details:nth-of-type(2) li:nth-child(2) [data-topic]');
      await until(page, isThere, 'article');
      await clickOn(page, 'article .back');
      await until(page, () => {
        const root = document.querySelector('rights-guide')?.shadowRoot;
        const line = root?.querySelector(
          '.sections details:nth-of-type(2)[open] li:nth-child(2) [data-topic]',
        );
        return line && root?.activeElement === line;
      });
      const seen = await page.evaluate(() => {
        const root = document.querySelector('rights-guide')?.shadowRoot;
        const { top = -1, bottom = -1 } = root?.activeElement?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= window.innerHeight;
      });
      assert.equal(seen, true);
      await page.close();
    });

    it('another language keeps the topic, the folds and the block that is read', async () => {
      await open();
      const before = await page.evaluate(async () => {
        const guide = document.querySelector('rights-guide')!;
        guide.open('residence-permit-victim');
        await guide.updateComplete;
        const root = guide.shadowRoot!;
        root
          .querySelector('article')!
          .querySelectorAll('details')
          .forEach((each) => {
            each.open = true;
          });
        const blocks = [...root.querySelectorAll('article p, article li')];
        const block = blocks[Math.floor(blocks.length * 0.7)]!;
        window.scrollBy({ top: block.getBoundingClientRect().top - 120, behavior: 'instant' });
        const first = blocks.findIndex((each) => each.getBoundingClientRect().top >= 0);
        return { first, top: blocks[first]!.getBoundingClientRect().top, all: blocks.length };
      });
      await page.evaluate(() => {
        const root = document.querySelector('rights-guide')?.shadowRoot;
        root?.querySelector<HTMLElement>('button[lang="en"]')?.click();
      });
      await until(page, () => {
        const root = document.querySelector('rights-guide')?.shadowRoot;
        return root?.querySelector<HTMLElement>('.root')?.lang === 'en';
      });
      const after = await page.evaluate(async (first) => {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const root = document.querySelector('rights-guide')!.shadowRoot!;
        const blocks = [...root.querySelectorAll('article p, article li')];
        return {
          top: blocks[first]!.getBoundingClientRect().top,
          all: blocks.length,
          closed: root.querySelectorAll('article details:not([open])').length,
        };
      }, before.first);
      assert.equal(after.all, before.all);
      assert.equal(after.closed, 0);
      assert.ok(Math.abs(after.top - before.top) <= 2, `${before.top} became ${after.top}`);
      await page.close();
    });
  });
}
