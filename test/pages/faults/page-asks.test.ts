import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, until, type Engine, type Page } from '../../browser/engines.js';
import { guideShown, snippetPage } from '../../browser/pages.js';
import { startServer, type TestServer } from '../../browser/server.js';

/* What runs in the page may use nothing but its argument. */

const shows = (language: string) => {
  const around = document.querySelector('#english')?.shadowRoot;
  const guide = document.querySelector('rights-guide') ?? around?.querySelector('rights-guide');
  return guide?.shadowRoot?.querySelector<HTMLElement>('.root')?.lang === language;
};

const topicShown = () =>
  document
    .querySelector('rights-guide')
    ?.shadowRoot?.querySelector('.topic-title')
    ?.textContent?.trim() ?? '';

const run = (code: string) => new Function(code)() as unknown;

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Ways in which a page comes to say English, after it said French. */
const LATE: Readonly<Record<string, string>> = {
  'on its first element': `document.documentElement.lang = 'en';`,
  'on a wrapper that has none': `document.querySelector('#near').lang = 'en';`,
  'on a wrapper far around': `document.querySelector('#far').lang = 'en-GB';`,
  'on the element': `document.querySelector('rights-guide').lang = 'en';`,
  'by an attribute of the element': `document.querySelector('rights-guide').setAttribute('lang', 'en');`,
  'by moving the element': `document.querySelector('#english').append(document.querySelector('rights-guide'));`,
  'by moving a wrapper': `document.querySelector('#english').append(document.querySelector('#near'));`,
  'by a shadow root around it': `
    const host = document.querySelector('#english');
    host.attachShadow({ mode: 'open' }).append(document.querySelector('#near'));`,
  'by one that is taken away': `
    document.querySelector('#near').lang = 'fr';
    document.documentElement.lang = 'en';
    document.querySelector('#far').removeAttribute('lang');
    document.querySelector('#near').removeAttribute('lang');`,
};

const PAGE = snippetPage({
  attributes: '',
  before: '<div id="english" lang="en"></div><div id="far"><div id="near">',
  after: '<quick-exit></quick-exit></div></div>',
});

let server: TestServer;
before(async () => void (server = await startServer()));
after(() => server.close());

for (const name of engineNames) {
  describe(`what the page asks for, in ${name}`, () => {
    let engine: Engine;
    let page: Page;
    before(async () => void (engine = await openEngine(name)));
    after(() => engine.close());
    const open = async (html: string) => {
      page = await engine.open(server.page(html));
      await until(page, guideShown);
    };

    for (const [how, code] of Object.entries(LATE)) {
      it(`its language is followed when it comes late: ${how}`, async () => {
        await open(PAGE);
        assert.equal(await page.evaluate(shows, 'fr'), true);
        await page.evaluate(run, code);
        await until(page, shows, 'en');
        await page.close();
      });
    }

    it('its language is not followed once the reader has chosen', async () => {
      await open(PAGE);
      await page.evaluate(() => {
        const root = document.querySelector('rights-guide')?.shadowRoot;
        root?.querySelector<HTMLElement>('button[lang="en"]')?.click();
      });
      await until(page, shows, 'en');
      await page.evaluate(() => {
        document.documentElement.lang = 'en';
        document.documentElement.lang = 'fr';
        document.querySelector('#english')?.setAttribute('lang', 'fr');
        document.querySelector('#english')?.append(document.querySelector('rights-guide')!);
      });
      await page.evaluate(nextTask);
      assert.equal(await page.evaluate(shows, 'en'), true);
      await page.close();
    });

    it('a language that the guide does not have changes nothing: a page translator writes its own', async () => {
      await open(PAGE);
      await page.evaluate(run, `document.documentElement.lang = 'en';`);
      await until(page, shows, 'en');
      await page.evaluate(run, `document.documentElement.lang = 'th';`);
      await page.evaluate(nextTask);
      assert.equal(await page.evaluate(shows, 'en'), true);
      await page.close();
    });

    it('its topic is followed when it comes late or changes, until the reader goes elsewhere', async () => {
      await open(snippetPage());
      await page.evaluate(run, `document.querySelector('rights-guide').topic = 'asylum';`);
      await until(page, topicShown);
      const asylum = await page.evaluate(topicShown);
      await page.evaluate(
        run,
        `document.querySelector('rights-guide').setAttribute('topic', 'legal-aid');`,
      );
      await until(
        page,
        (before) => {
          const root = document.querySelector('rights-guide')?.shadowRoot;
          return root?.querySelector('.topic-title')?.textContent?.trim() !== before;
        },
        asylum,
      );
      await page.evaluate(run, `document.querySelector('rights-guide').removeAttribute('topic');`);
      await until(page, () => {
        const root = document.querySelector('rights-guide')?.shadowRoot;
        return !root?.querySelector('article');
      });
      const own = await page.evaluate(async () => {
        const guide = document.querySelector('rights-guide')!;
        guide.open('police-custody');
        await guide.updateComplete;
        guide.topic = 'asylum';
        await guide.updateComplete;
        return guide.shadowRoot?.querySelector('.topic-title')?.textContent?.trim();
      });
      assert.match(own ?? '', /garde à vue/i);
      await page.close();
    });

    for (const [what, act] of [
      ['nothing', ''],
      ['another topic', `guide.open('legal-aid');`],
      ['the list', `guide.close();`],
    ] as const) {
      it(`after a minute in the background its topic is open again: the reader opened ${what}`, async () => {
        await open(snippetPage({ attributes: 'lang="fr" topic="asylum"' }));
        await until(page, topicShown);
        const first = await page.evaluate(topicShown);
        const last = await page.evaluate(async (code) => {
          const guide = document.querySelector('rights-guide')!;
          new Function('guide', code)(guide);
          await guide.updateComplete;
          const { now } = Date;
          for (const state of ['hidden', 'visible']) {
            Object.defineProperty(document, 'visibilityState', {
              configurable: true,
              value: state,
            });
            document.dispatchEvent(new Event('visibilitychange'));
            Date.now = () => now() + 60_000;
          }
          Date.now = now;
          await guide.updateComplete;
          return guide.shadowRoot?.querySelector('.topic-title')?.textContent?.trim();
        }, act);
        assert.notEqual(first, '');
        assert.equal(last, first);
        await page.close();
      });
    }
  });
}
