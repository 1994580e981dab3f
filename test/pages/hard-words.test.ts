import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { describe, it } from 'node:test';
import { useChromium } from '../browser/chromium.js';
import { HANGING } from '../browser/hanging.js';
import { snippetPage } from '../browser/pages.js';

/* Real keys and real touches on a hard word: what only Chromium can be told to do. */

const used = useChromium();

/** A phone with a topic open that has hard words. */
async function openTopic(): Promise<Page> {
  const page = await used.browser.newPage({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  page.setDefaultTimeout(HANGING);
  const script = '<script src="/dist-test/rights-guide.js"></script>';
  await page.goto(used.server.page(snippetPage({ script, attributes: 'lang="fr"', head: '' })));
  // Not by the attribute: what the page itself opened, Escape does not close.
  await page.locator('rights-guide .call').first().waitFor();
  await page.evaluate(() => document.querySelector('rights-guide')?.open('police-custody'));
  await page.locator('.term').first().waitFor();
  return page;
}

describe('a hard word', () => {
  it('shows and hides its meaning by touch', async () => {
    const page = await openTopic();
    const word = page.locator('.term').first();
    const meaning = page.locator('.meaning').first();
    assert.equal(await meaning.isVisible(), false);
    await word.tap();
    assert.equal(await word.getAttribute('aria-expanded'), 'true');
    assert.ok(await meaning.isVisible());
    assert.ok(((await meaning.textContent()) ?? '').trim().length > 20);
    const [paragraph, below] = [
      await word.locator('xpath=ancestor::p[1]').boundingBox(),
      await meaning.boundingBox(),
    ];
    assert.ok(
      paragraph && below && below.y >= paragraph.y + paragraph.height,
      'under the paragraph',
    );
    await word.tap();
    assert.equal(await meaning.isVisible(), false);
    await page.close();
  });

  for (const key of ['Enter', 'Space']) {
    it(`is reached by Tab and opens and closes with ${key}`, async () => {
      const page = await openTopic();
      const isAtWord = () => {
        const focused = document.querySelector('rights-guide')?.shadowRoot?.activeElement;
        return focused?.classList.contains('term') ?? false;
      };
      // More stops than a page has: a word that Tab passes by is never reached.
      for (let stops = 0; stops < 60 && !(await page.evaluate(isAtWord)); stops++) {
        await page.keyboard.press('Tab');
      }
      assert.ok(await page.evaluate(isAtWord));
      const word = page.locator('.term:focus');
      const meaning = page.locator('[data-block]:has(> .term:focus, .term:focus) .meaning').first();
      await page.keyboard.press(key);
      assert.equal(await word.getAttribute('aria-expanded'), 'true');
      assert.ok(await meaning.isVisible());
      await page.keyboard.press(key);
      assert.equal(await word.getAttribute('aria-expanded'), 'false');
      assert.equal(await meaning.isVisible(), false);
      await page.keyboard.press(key);
      assert.ok(await meaning.isVisible());
      await page.keyboard.press('Escape');
      assert.equal(await word.getAttribute('aria-expanded'), 'false');
      assert.equal(await meaning.isVisible(), false);
      // Escape closed the meaning alone.
      assert.ok(await page.locator('article').isVisible());
      assert.ok(await page.evaluate(isAtWord));
      await page.keyboard.press('Escape');
      await page.locator('article').waitFor({ state: 'detached' });
      await page.close();
    });
  }
});
