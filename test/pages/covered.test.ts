import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, until, type Engine } from '../browser/engines.js';
import { guideShown, snippetPage } from '../browser/pages.js';
import { startServer, type TestServer } from '../browser/server.js';

/*
 * What gets the focus is in sight under sticky and fixed headers of the page, which say nothing of
 * themselves (WCAG 2.4.11).
 */

const bar = (how: string, words = '') =>
  `<div style="${how};left:0;right:0;background:#234;color:#fff;z-index:50">${words}</div>`;

/** Headers as partner sites have them. */
const HEADERS: Readonly<Record<string, string>> = {
  none: '',
  sticky: bar('position:sticky;top:0;height:96px'),
  'two, one below the other':
    bar('position:fixed;top:0;height:32px') + bar('position:sticky;top:32px;height:70px'),
  'in a shadow root': `<site-header></site-header><script>
    customElements.define('site-header', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'closed' }).innerHTML =
          '<div style="position:fixed;top:0;left:0;right:0;height:80px;background:#234;z-index:9"></div>';
      }
    });</script>`,
  'smooth scrolling': `<style>html{scroll-behavior:smooth}</style>${bar('position:sticky;top:0;height:96px')}`,
  'slides in after scrolling': `${bar('position:fixed;top:0;height:90px;transform:translateY(-100%);transition:transform .05s', '<i id=late></i>')}
    <script>addEventListener('scroll', () => { late.parentElement.style.transform = 'none'; });</script>`,
};

let server: TestServer;
before(async () => void (server = await startServer()));
after(() => server.close());

/** Runs in the page: whether the heading that has the focus is what a reader sees at its place. */
const focusSeen = (selector: string) => {
  const guide = document.querySelector('rights-guide');
  const focused = guide?.shadowRoot?.activeElement;
  if (!guide || !focused?.matches(selector)) return false;
  const { left, top, bottom } = focused.getBoundingClientRect();
  // Its first and its last line, also inside the guide: the bar must not lie over it either.
  return [top + 2, bottom - 2].every(
    (y) =>
      document.elementFromPoint(left + 8, y) === guide &&
      focused.contains(guide.shadowRoot?.elementFromPoint(left + 8, y) ?? null),
  );
};

/** Runs in the page: opens a topic as a reader does, from a line far down the page. */
const openTopic = () => {
  const line = document
    .querySelector('rights-guide')!
    .shadowRoot!.querySelector<HTMLElement>('[part=situations] [data-topic]')!;
  line.scrollIntoView({ behavior: 'instant' });
  line.click();
};

/** Runs in the page: presses the last of the buttons that go to a part. */
const jump = async () => {
  const guide = document.querySelector('rights-guide')!;
  await guide.updateComplete;
  [...guide.shadowRoot!.querySelectorAll<HTMLElement>('article nav .pill')].pop()!.click();
};

/** Runs in the page: whether the bar of the guide is seen whole. */
const barSeen = () => {
  const guide = document.querySelector('rights-guide')!;
  const { left, top, bottom } = guide.shadowRoot!.querySelector('.top')!.getBoundingClientRect();
  return [top + 2, bottom - 2].every((y) => document.elementFromPoint(left + 8, y) === guide);
};

describe('under headers of the page', () => {
  for (const name of engineNames) {
    describe(name, () => {
      let engine: Engine;
      before(async () => void (engine = await openEngine(name)));
      after(() => engine.close());
      for (const [header, code] of Object.entries(HEADERS)) {
        it(`${header}: the title, a part that was jumped to, and the bar are in sight`, async () => {
          const html = snippetPage({
            script: '<script src="/dist-test/rights-guide.js"></script>',
            before: `${code}<p style="height:900px">Avant</p>`,
            after: '<p style="height:1500px">Après</p>',
          });
          const page = await engine.open(server.page(html), { width: 480, height: 740 });
          await until(page, guideShown);
          await page.evaluate(openTopic);
          await until(page, focusSeen, '.title');
          await page.evaluate(jump);
          await until(page, focusSeen, '[data-part=law] *');
          assert.ok(await page.evaluate(barSeen));
          await page.close();
        });
      }
    });
  }
});
