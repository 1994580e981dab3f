import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { describe, it } from 'node:test';
import { useChromium } from '../browser/chromium.js';
import { HANGING } from '../browser/hanging.js';
import { snippetPage } from '../browser/pages.js';

const used = useChromium();

/** A page that makes printing hard: fixed, clipped, in columns, with print rules of its own. */
const HARD = `<style>
  body { display: grid; grid-template-columns: 1fr 300px; height: 100vh; overflow: hidden }
  h1 { position: fixed; top: 0 }
  @media print { body > * { display: block !important } body > div { display: none !important } }
</style>`;

async function open(language: string, head = ''): Promise<Page> {
  const script = '<script src="/dist-test/rights-guide.js"></script>';
  const page = await used.browser.newPage();
  page.setDefaultTimeout(HANGING);
  await page.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset['printed'] = document.title);
  });
  const attributes = `lang="${language}"`;
  await page.goto(used.server.page(snippetPage({ script, attributes, head })));
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('rights-guide')?.shadowRoot?.querySelector<HTMLElement>('.root')
        ?.lang === wanted,
    language,
  );
  return page;
}

const openTopic = (page: Page, topic: string) =>
  page.evaluate((id) => {
    (document.querySelector('rights-guide') as unknown as { open(id: string): void }).open(id);
  }, topic);

/** How many sheets are printed. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What is seen on paper. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => {
    const box = document.querySelector<HTMLElement>('[data-sheet]');
    const seen = (box?.shadowRoot?.firstElementChild as HTMLElement | null)?.innerText ?? '';
    return `${document.body.innerText}\n${seen}`;
  });
  await page.emulateMedia({ media: null });
  return text;
}

const printed = (page: Page) => page.evaluate(() => document.documentElement.dataset['printed']);

describe('paper', () => {
  for (const language of ['fr', 'en', 'en-XA', 'ar-XB']) {
    for (const topic of ['violence', 'police-custody', 'find-help']) {
      it(`${topic}, ${language}: one or two sheets, on a page that makes it hard`, async () => {
        const page = await open(language, HARD);
        await openTopic(page, topic);
        await page.locator('rights-guide .print').click();
        // The pseudo-language is longer than any real one.
        const most = language === 'en-XA' ? 3 : 2;
        const count = await sheets(page);
        assert.ok(count >= 1 && count <= most, `${count} sheets`);
        await page.close();
      });
    }
  }

  it('has a neutral title, open folds, explained words, numbers as text, nothing of the page', async () => {
    const page = await open('fr');
    await openTopic(page, 'rape-and-sexual-assault');
    await page.locator('rights-guide .print').click();
    assert.equal(await printed(page), 'Informations utiles');
    const text = await onPaper(page);
    assert.match(text, /Informations utiles/);
    assert.doesNotMatch(text, /Une association|Après le guide|Viol et agression sexuelle/);
    assert.match(text, /Ce que dit la loi[^]*Les peines/);
    assert.match(text, /TPE\*[^]*Les mots\*[^]*TPE : Un traitement/);
    assert.match(text, /0 800 05 95 95/);
    assert.doesNotMatch(text, /https?:/);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    assert.equal(await page.title(), 'Une association');
    await page.close();
  });

  it('cards: six on a sheet, French in every language', async () => {
    for (const language of ['fr', 'ar-XB']) {
      const page = await open(language, HARD);
      await page.locator('rights-guide [part=cards] button').first().click();
      await page.locator('rights-guide .print').click();
      const count = await page.evaluate(
        () =>
          document.querySelector('[data-sheet]')?.shadowRoot?.querySelectorAll('.paper-card')
            .length ?? 0,
      );
      assert.ok(count > 30);
      assert.equal(await sheets(page), Math.ceil(count / 6));
      assert.match(await onPaper(page), /Je demande un avocat\./);
      await page.close();
    }
  });

  it('leaves nothing in the page when something else is shown', async () => {
    const page = await open('fr');
    await openTopic(page, 'violence');
    const styles = () => page.evaluate(() => document.adoptedStyleSheets.length);
    const before = await styles();
    await page.locator('rights-guide .print').click();
    assert.equal(await page.locator('[data-sheet]').count(), 1);
    assert.equal(await styles(), before + 1);
    await openTopic(page, 'police-custody');
    await page.waitForSelector('[data-sheet]', { state: 'detached' });
    assert.equal(await page.title(), 'Une association');
    assert.equal(await styles(), before);
    assert.equal(await page.locator('[data-aside]').count(), 0);
    await page.close();
  });
});
