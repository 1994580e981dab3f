import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../../tools/browsers.js';
import {
  chromiumPage,
  engineNames,
  openEngine,
  until,
  type Engine,
  type Page,
} from '../../browser/engines.js';
import { HANGING } from '../../browser/hanging.js';
import { exitPlace, guideShown, snippetPage } from '../../browser/pages.js';
import { startServer, type TestServer } from '../../browser/server.js';

/* The real back-forward cache: it keeps a page with its fields and screens, for whoever presses Back. */

/** In the head: counts the listeners of window and document, and notes how the page was shown. */
const COUNT = `<script>
  window.listening = 0;
  for (const target of [window, document]) {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = (...words) => { listening++; addEventListener.apply(target, words); };
    target.removeEventListener = (...words) => { listening--; removeEventListener.apply(target, words); };
  }
  window.shown = [];
  EventTarget.prototype.addEventListener.call(window, 'pageshow', (event) => shown.push(event.persisted));
</script>`;
/** What COUNT puts there. */
type Counting = Window & { listening?: number; shown?: boolean[] };

/** Playwright switches the cache off. */
async function openChromiumWithCache(): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath: chromiumPath() ?? '',
    args: CHROMIUM_ARGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return {
    name: 'chromium',
    close: () => browser.close(),
    async open(url) {
      const page = await browser.newPage({ locale: 'fr-FR' });
      page.setDefaultTimeout(HANGING);
      await page.goto(url);
      return chromiumPage(page);
    },
  };
}

let server: TestServer;
before(async () => void (server = await startServer()));
after(() => server.close());

/** Types in the field, then opens a topic, as a reader who found something. */
const read = async () => {
  const guide = document.querySelector('rights-guide')!;
  const field = guide.shadowRoot!.querySelector<HTMLInputElement>('#query')!;
  field.value = 'papiers';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  guide.open('police-custody');
  await guide.updateComplete;
  return Boolean(guide.shadowRoot!.querySelector('article'));
};

/** Waits until something holds; a page that goes away while it is asked answers with an error. */
async function arrives(page: Page, holds: () => boolean): Promise<void> {
  const deadline = Date.now() + HANGING;
  while (!(await page.evaluate(holds).catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`Never true in the next page: ${String(holds)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const listening = () => (window as Counting).listening; // set by COUNT

const seenAfterBack = () => {
  const root = document.querySelector('rights-guide')!.shadowRoot!;
  return {
    shown: (window as Counting).shown, // set by COUNT
    topic: Boolean(root.querySelector('article')),
    field: root.querySelector<HTMLInputElement>('#query')?.value,
    exits: root.querySelectorAll('quick-exit').length,
  };
};

for (const name of engineNames) {
  describe(`the back-forward cache of ${name}`, () => {
    let engine: Engine;
    before(async () => {
      engine = name === 'chromium' ? await openChromiumWithCache() : await openEngine(name);
    });
    after(() => engine.close());

    it('gives back a closed guide with an empty field, the same listeners and a working exit', async () => {
      const next = server.page('<!doctype html><title>Ailleurs</title><p id="next">Ailleurs</p>');
      const after = `<a id="away" href="${next}">Ailleurs</a>`;
      const page = await engine.open(server.page(snippetPage({ head: COUNT, after })));
      await until(page, guideShown);
      assert.equal(await page.evaluate(read), true);
      // A page that is left while it loads is shown for the first time when it comes back.
      await until(page, () => {
        const [loading] = performance.getEntriesByType('navigation');
        return (loading as PerformanceNavigationTiming | undefined)?.loadEventEnd; // what is of that type
      });
      const before = await page.evaluate(listening);

      await page.evaluate(() => {
        const link = document.querySelector<HTMLElement>('#away');
        setTimeout(() => link?.click());
      });
      await arrives(page, () => Boolean(document.querySelector('#next')));
      // Puppeteer's own waits for a page that loads, and this one does not.
      await page.evaluate(() => void setTimeout(() => history.back()));
      await arrives(page, () => Boolean((window as Counting).shown?.includes(true))); // set by COUNT

      const { shown, ...seen } = await page.evaluate(seenAfterBack);
      assert.deepEqual(shown, [false, true]);
      assert.deepEqual(seen, { topic: false, field: '', exits: 1 });
      // A topic that is open has a listener of its own in no engine: closing it changes nothing here.
      assert.equal(await page.evaluate(listening), before);

      const { x, y } = await page.evaluate(exitPlace);
      await page.click(x, y);
      await arrives(
        page,
        () =>
          !document.querySelector('rights-guide') ||
          getComputedStyle(document.documentElement).display === 'none',
      );
      await page.close();
    });
  });
}
