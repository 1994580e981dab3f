import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../../tools/browsers.js';
import { root } from '../../../tools/root.js';
import { chromiumPage, until } from '../../browser/engines.js';
import { HANGING } from '../../browser/hanging.js';
import { guideShown, snippetPage } from '../../browser/pages.js';
import { startServer, type TestServer } from '../../browser/server.js';

/** 50 kbit/s and two seconds each way. */
const SLOW = { offline: false, latency: 2000, downloadThroughput: 6250, uploadThroughput: 6250 };

/** In the head: what is on screen at each frame, once the page is read to its end, noted when it changes. */
const WATCH = `<script>
  window.seen = [];
  const look = () => {
    const guide = document.querySelector('rights-guide');
    const shown = (link) => link.getBoundingClientRect().height > 0;
    const light = [...(guide?.querySelectorAll('a') ?? [])].filter(shown);
    const own = [...(guide?.shadowRoot?.querySelectorAll('a.call') ?? [])].filter(shown);
    const calls = light.filter((link) => /^(tel|sms):/.test(link.href)).length;
    const exits = light.filter((link) => /^https:/.test(link.href)).length;
    const script = performance.getEntriesByType('resource').some((entry) => /rights-guide\\.js/.test(entry.name));
    const state = JSON.stringify({ calls, exits, own: own.length, script });
    const isRead = document.readyState !== 'loading';
    if (isRead && window.seen.at(-1) !== state) window.seen.push(state);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
</script>`;

interface Frame {
  /** Links of the snippet that call, and that leave. */
  readonly calls: number;
  readonly exits: number;
  /** Calls of the guide itself. */
  readonly own: number;
  /** The script has come. */
  readonly script: boolean;
}

const arabic = snippetPage({
  script: '<script src="/dist-test/rights-guide.js" defer></script>',
  attributes: 'lang="fr"',
});

let server: TestServer;
let browser: Browser;
before(async () => {
  server = await startServer();
  browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: CHROMIUM_ARGS });
});
after(async () => {
  await browser.close();
  await server.close();
});

describe('a bad network, in chromium', () => {
  for (const language of ['fr', 'en']) {
    it(`50 kbit/s: the snippet of "${language}" shows numbers and a way out before the script, and never nothing`, async () => {
      const script = brotliCompressSync(readFileSync(join(root, 'dist/rights-guide.js')));
      server.override(/^\/rights-guide\/rights-guide\.js/, (_request, response) => {
        const type = 'text/javascript; charset=utf-8';
        response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(script);
      });
      const snippet = readFileSync(join(root, `dist/snippets/${language}.html`), 'utf8');
      const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>t</title>${WATCH}</head><body>${snippet}</body></html>`;
      const page = await browser.newPage();
      page.setDefaultTimeout(HANGING);
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', SLOW);
      await page.goto(server.page(html), { waitUntil: 'commit' });
      await page.waitForFunction(guideShown);
      await page.waitForFunction(() =>
        (window as unknown as { seen: string[] }).seen.at(-1)?.includes('"calls":0'),
      );
      const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
      const frames = seen.map((state) => JSON.parse(state) as Frame);
      assert.deepEqual(frames[0], { calls: 7, exits: 1, own: 0, script: false });
      for (const frame of frames)
        assert.ok(frame.calls === 7 || frame.own >= 3, JSON.stringify(frame));
      const last = frames.at(-1)!;
      assert.ok(last.own >= 3 && last.calls === 0 && last.script, JSON.stringify(last));
      await page.close();
    });
  }

  it('offline when a language is chosen: told at once without a try, and there as soon as the network is', async () => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    tab.setDefaultTimeout(HANGING);
    const page = chromiumPage(tab);
    await page.goto(server.page(arabic));
    await until(page, guideShown);
    await context.setOffline(true);
    server.log.length = 0;
    const choose = () =>
      document
        .querySelector('rights-guide')!
        .shadowRoot!.querySelector<HTMLElement>('.languages button[lang="ar-XB"]')!
        .click();
    await page.evaluate(choose);
    await until(page, () =>
      Boolean(document.querySelector('rights-guide')!.shadowRoot!.querySelector('.missing button')),
    );
    assert.deepEqual(server.log, []);
    assert.equal(await page.evaluate(guideShown), true);
    await context.setOffline(false);
    await until(page, () => {
      const guide = document.querySelector('rights-guide')!.shadowRoot!;
      return (
        guide.querySelector<HTMLElement>('.root')!.lang === 'ar-XB' &&
        !guide.querySelector('.missing')
      );
    });
    await context.close();
  });
});
