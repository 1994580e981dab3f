import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { describe, it } from 'node:test';
import { useChromium } from '../browser/chromium.js';
import { HANGING } from '../browser/hanging.js';
import { snippetPage } from '../browser/pages.js';

/* What only Chromium can be asked: window sizes, print, forced colours, text spacing. */

const used = useChromium();

async function open(width: number, language = 'fr', before = ''): Promise<Page> {
  const script = '<script src="/dist-test/rights-guide.js"></script>';
  const attributes = `lang="${language}"`;
  const page = await used.browser.newPage({ viewport: { width, height: 640 } });
  page.setDefaultTimeout(HANGING);
  await page.goto(used.server.page(snippetPage({ script, attributes, head: before })));
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('rights-guide')?.shadowRoot?.querySelector<HTMLElement>('.root')
        ?.lang === wanted,
    language,
  );
  return page;
}

/** Whether anything reaches beyond the window, sideways. */
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

const openTopic = () =>
  (document.querySelector('rights-guide') as unknown as { open(id: string): void }).open(
    'rape-and-sexual-assault',
  );

describe('the look', () => {
  for (const width of [280, 320, 768, 1280]) {
    for (const language of ['fr', 'en-XA', 'ar-XB']) {
      it(`${width} px, ${language}: nothing sideways, on the first screen, a topic, the numbers`, async () => {
        const page = await open(width, language);
        assert.equal(await page.evaluate(overflow), 0, 'first screen');
        await page.evaluate(openTopic);
        await page.waitForSelector('rights-guide article');
        assert.equal(await page.evaluate(overflow), 0, 'topic');
        await page.evaluate(() => {
          const guide = document.querySelector('rights-guide');
          (guide as unknown as { close(): void }).close();
        });
        await page.locator('rights-guide .numbers:visible').first().click();
        await page.waitForSelector('rights-guide emergency-panel .tile');
        assert.equal(await page.evaluate(overflow), 0, 'numbers');
        await page.close();
      });
    }
  }

  it('a host page with another root size or large letters changes neither size nor room', async () => {
    for (const size of ['8px', '10px', '20px']) {
      const page = await open(320, 'fr', `<style>html{font-size:${size}}</style>`);
      const font = await page.evaluate(() => {
        const root = document.querySelector('rights-guide')?.shadowRoot?.querySelector('.root');
        return root ? getComputedStyle(root).fontSize : '';
      });
      assert.equal(font, '18px', size);
      await page.close();
    }
  });

  it('host rules with !important cannot hide it', async () => {
    const style =
      '<style>body *{display:none!important;opacity:0!important;font-size:1px!important;transform:scale(0)!important}</style>';
    const page = await open(768, 'fr', style);
    const box = await page.locator('rights-guide .call').first().boundingBox();
    assert.ok(box && box.height >= 48 && box.width > 100);
    await page.close();
  });

  it('the bar hides nothing that has the focus', async () => {
    const page = await open(320);
    const seen = new Set<string>();
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const root = document.querySelector('rights-guide')?.shadowRoot;
        const focused = root?.activeElement;
        const bar = root?.querySelector('.bar');
        if (!focused || !bar || bar.contains(focused)) return undefined;
        const hidden = focused.getBoundingClientRect().bottom - bar.getBoundingClientRect().top > 1;
        return { hidden, words: focused.textContent?.trim() ?? '' };
      });
      if (!found) continue;
      assert.equal(found.hidden, false, found.words);
      seen.add(found.words);
    }
    assert.ok(seen.size > 15, `${seen.size} controls had the focus`);
    await page.close();
  });

  it('print: what is on the screen, without the bar, the exit and the search', async () => {
    const page = await open(768);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('rights-guide .bar').isVisible(), false);
    assert.equal(await page.locator('rights-guide [role=search]').isVisible(), false);
    assert.equal(await page.locator('rights-guide .call').first().isVisible(), true);
    await page.close();
  });

  it('forced colours: every control has a border or is underlined', async () => {
    const page = await open(768);
    await page.emulateMedia({ forcedColors: 'active' });
    const bare = await page.evaluate(() => {
      const guide = document.querySelector('rights-guide')?.shadowRoot;
      return [...(guide?.querySelectorAll('.call, .row, .pill, .field button') ?? [])].filter(
        (each) => parseFloat(getComputedStyle(each).borderTopWidth) < 1,
      ).length;
    });
    assert.equal(bare, 0);
    await page.close();
  });
});
