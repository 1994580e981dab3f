import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../../tools/root.js';
import { engineNames, openEngine, until, type Engine, type Page } from '../../browser/engines.js';
import { guideShown, snippetPage } from '../../browser/pages.js';
import { startServer, type TestServer } from '../../browser/server.js';
import { clickOn, isThere, typed } from './reader.js';

/** Typed with real keys; each of its letters is a shortcut below. */
const QUESTION = 'asile sante /?';

/** A library as it is published, in the page. */
const library = (path: string) =>
  `<script>${readFileSync(join(root, 'node_modules', path), 'utf8').replaceAll('</script', '<\\/script')}</script>`;

const mousetrap = (path: string) => `${library(path)}<script>
  window.pressed = [];
  for (const key of [...'asilent/?']) {
    for (const action of ['keydown', 'keypress', 'keyup']) {
      Mousetrap.bind(key, () => { window.pressed.push(key); return false; }, action);
    }
  }
</script>`;

/** Listeners that prevent or stop what does not come from a field of the page, in each phase. */
function eats(where: string, types: readonly string[], capture: boolean): string {
  return `<script>for (const type of ${JSON.stringify(types)}) {
    ${where}.addEventListener(type, (event) => {
      if (/^(input|textarea|a|button|select)$/i.test(event.target.tagName)) return;
      if (type.startsWith('key') && !'aseilnt/? '.includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    }, { capture: ${capture}, passive: false });
  }</script>`;
}

const KEYS = ['keydown', 'keypress', 'keyup', 'beforeinput'];
const PRESSES = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
];

interface HostPage {
  /** After the element. */
  readonly after?: string;
  readonly before?: string;
}

const GUIDE_PLACE = '<!-- the guide -->';

/** Pages around a guide, by what they do. */
const PAGES: Readonly<Record<string, HostPage>> = {
  'Mousetrap 1.6': { after: mousetrap('mousetrap/mousetrap.min.js') },
  'Mousetrap 1.5': { after: mousetrap('mousetrap1.5/mousetrap.min.js') },
  'shortcuts on the document': { after: eats('document', KEYS, false) },
  'shortcuts on the document, captured': { after: eats('document', KEYS, true) },
  'shortcuts on window': { after: eats('window', KEYS, false) },
  'presses are prevented on the document': { after: eats('document', PRESSES, false) },
  'presses are prevented on the document, captured': { after: eats('document', PRESSES, true) },
  'presses are prevented on the body': { after: eats('document.body', PRESSES, false) },
  'all of both, captured': { after: eats('document', [...KEYS, ...PRESSES], true) },
  'Flickity 3': {
    before: `${library('flickity/dist/flickity.pkgd.min.js')}
      <div id="slider"><div style="width:100%">${GUIDE_PLACE}</div><div style="width:100%">2</div></div>`,
    after: `<script>new Flickity('#slider', { draggable: true, adaptiveHeight: true });</script>`,
  },
  'Swiper 14': {
    before: `${library('swiper/swiper-bundle.min.js')}
      <div class="swiper" id="slider" style="overflow:hidden"><div class="swiper-wrapper" style="display:flex">
      <div class="swiper-slide" style="flex:none;width:100%">${GUIDE_PLACE}</div>
      <div class="swiper-slide" style="flex:none;width:100%">2</div></div></div>`,
    after: `<script>new Swiper('#slider', { simulateTouch: true, touchStartPreventDefault: true, keyboard: true });</script>`,
  },
};

/** The guide is put where the page wants it, before any script that comes after. */
function pageOf({ before = '', after = '' }: HostPage): string {
  const html = snippetPage({ before, after });
  const [guide = ''] = /<rights-guide[\s\S]*<\/rights-guide>/.exec(html) ?? [];
  return before.includes(GUIDE_PLACE) ? html.replace(guide, '').replace(GUIDE_PLACE, guide) : html;
}

let server: TestServer;
before(async () => void (server = await startServer()));
after(() => server.close());

for (const name of engineNames) {
  describe(`what is typed and pressed inside arrives in ${name}`, () => {
    let engine: Engine;
    before(async () => void (engine = await openEngine(name)));
    after(() => engine.close());

    async function open(host: HostPage): Promise<Page> {
      const page = await engine.open(server.page(pageOf(host)));
      await until(page, guideShown);
      return page;
    }

    for (const [what, host] of Object.entries(PAGES)) {
      it(what, async () => {
        const page = await open(host);
        await clickOn(page, '#query');
        await page.type(QUESTION);
        assert.equal(await page.evaluate(typed), QUESTION);
        const pressed = await page.evaluate(() => (window as { pressed?: string[] }).pressed ?? []); // set by Mousetrap's page
        assert.deepEqual(pressed, []);
        await page.evaluate(() => document.querySelector('rights-guide')?.close());
        await clickOn(page, 'nav .row[data-topic]');
        await until(page, isThere, 'article');
        await page.close();
      });
    }

    it('the page still sees Escape and Tab, clicks, and the events that are promised', async () => {
      const page = await open({
        after: `<script>window.seen = [];
          for (const type of ['keydown', 'click', 'rights-guide-topic', 'pointerdown', 'input']) {
            document.addEventListener(type, (event) => window.seen.push(event.key ?? type));
          }</script>`,
      });
      await clickOn(page, '#query');
      await page.type('a');
      await page.press('Escape');
      await page.press('Tab');
      await page.press('Tab');
      await page.evaluate(() => document.querySelector('rights-guide')?.open('legal-aid'));
      const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen); // set by the page
      assert.deepEqual([...new Set(seen)], ['click', 'Escape', 'Tab', 'rights-guide-topic']);
      await page.close();
    });

    it("what the page itself puts inside stays the page's own", async () => {
      const page = await engine.open(
        server.page(
          snippetPage({ after: eats('document', PRESSES, true) }).replace(
            '<ul id="links">',
            '<span slot="contact" id="own">Contact</span><ul id="links">',
          ),
        ),
      );
      await until(page, guideShown);
      const prevented = await page.evaluate(() => {
        const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
        document.querySelector('#own')?.dispatchEvent(event);
        return event.defaultPrevented;
      });
      assert.equal(prevented, true);
      await page.close();
    });
  });
}
