import type { EngineName } from '../../../tools/browsers.js';
import type { Page } from '../../browser/engines.js';
import { openCachedChromium } from './cached-chromium.js';
import { pressBack, type Trial } from './harness.js';
import { place, WORD, type Place } from './in-page.js';

/** Something an exit must do, tried the same way with every exit. */
export interface Property {
  readonly name: string;
  /** Where a browser lets it be seen. Default: in all. */
  readonly engines?: readonly EngineName[];
  /** It is tried with a link inside the element, which the guide itself does not have. */
  readonly link?: true;
  readonly holds: (trial: Trial) => Promise<boolean>;
}

/** What is to be seen in the page at the end of the task of the click, while the next page hangs. */
async function afterClick(trial: Trial): Promise<{ readable: boolean; title: string }> {
  const page = await trial.open();
  trial.destination.answer = 'hang';
  await trial.click(page);
  const line = await trial.logged(/^\/seen\?/);
  await page.close();
  const told = new URL(line.split(' ')[0] ?? '', 'http://localhost').searchParams;
  return { readable: told.get('readable') === 'true', title: told.get('title') ?? '' };
}

/** Does something with the page open, then says whether one has left. */
export async function leaves(
  trial: Trial,
  act: (page: Page) => Promise<unknown>,
  headers?: Record<string, string>,
): Promise<boolean> {
  const page = await trial.open(headers);
  await act(page);
  const left = await trial.arrived(page);
  await page.close();
  return left;
}

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types rights-guide";

export const PROPERTIES: readonly Property[] = [
  {
    name: 'hides the page in the same task as the click',
    holds: async (trial) => !(await afterClick(trial)).readable,
  },
  {
    name: 'empties the title of the tab at once',
    holds: async (trial) => (await afterClick(trial)).title.trim() === '',
  },
  {
    name: 'nothing of the page on screen while the next one hangs',
    async holds(trial) {
      const page = await trial.open();
      await trial.must(page, () => document.fonts.status === 'loaded');
      const before = await trial.soon(() => trial.visible > 10_000);
      if (!before) throw new Error('The page is not on the screen.');
      trial.destination.answer = 'hang';
      await trial.click(page);
      await trial.asked();
      const blank = await trial.soon(() => trial.visible === 0);
      await page.close();
      return blank;
    },
  },
  {
    name: 'no word left for a screen reader while the next one hangs',
    engines: ['chromium'],
    async holds(trial) {
      const page = await trial.open();
      const before = await page.spoken?.();
      if (!before?.includes(WORD)) throw new Error('The word is not in the tree.');
      trial.destination.answer = 'nothing';
      await trial.click(page);
      await trial.asked();
      const after = (await page.spoken?.()) ?? '';
      await page.close();
      return after.trim() === '';
    },
  },
  {
    name: 'Back does not show the page again',
    async holds(trial) {
      const page = await trial.open();
      await trial.click(page);
      await trial.arrived(page);
      await pressBack(page);
      const start = await trial.holds(page, () => document.title === 'Start');
      await page.close();
      return start;
    },
  },
  {
    name: 'tells the next page nothing of where one was (no referrer)',
    async holds(trial) {
      const page = await trial.open();
      await trial.click(page);
      await trial.arrived(page);
      const referrer = await page.evaluate(() => document.referrer);
      await page.close();
      return (
        referrer === '' &&
        trial.destination.requests.length > 0 &&
        trial.destination.requests.every((request) => request.referrer === undefined)
      );
    },
  },
  {
    name: 'one tab, one request, no opener',
    async holds(trial) {
      const page = await trial.open();
      const before = await page.tabs();
      await trial.click(page);
      await trial.arrived(page);
      const alone = await page.evaluate(() => window.opener === null);
      const after = await page.tabs();
      await page.close();
      return alone && after === before && trial.destination.requests.length === 1;
    },
  },
  {
    name: 'works under strict headers (CSP without inline, Trusted Types)',
    holds: (trial) =>
      leaves(trial, (page) => trial.click(page), { 'content-security-policy': STRICT }),
  },
  {
    name: 'a click works while a modal dialog of the page is open',
    holds: (trial) =>
      leaves(trial, async (page) => {
        await page.evaluate(() => document.querySelector('dialog')?.showModal());
        await whenFree(trial, page);
        await trial.click(page);
      }),
  },
  {
    name: 'Shift three times works while a modal dialog is open',
    holds: (trial) =>
      leaves(trial, async (page) => {
        await page.evaluate(() => document.querySelector('dialog')?.showModal());
        await trial.pressShift(page);
      }),
  },
  {
    name: 'a click works under a cookie banner over the whole page, of the highest z-index',
    holds: (trial) =>
      leaves(trial, async (page) => {
        await page.evaluate(() => document.querySelector('#banner')?.removeAttribute('hidden'));
        await whenFree(trial, page);
        await trial.click(page);
      }),
  },
  {
    name: 'a click works under a popover the page opens later',
    holds: (trial) =>
      leaves(trial, async (page) => {
        await page.evaluate(() => document.querySelector<HTMLElement>('#popover')?.showPopover());
        await whenFree(trial, page);
        await trial.click(page);
      }),
  },
  {
    name: 'Shift three times works while a part of the page fills the screen',
    holds: (trial) =>
      leaves(trial, async (page) => {
        const { x, y } = await page.evaluate(offerFullScreen);
        await page.click(x, y);
        await trial.must(page, () => document.fullscreenElement !== null);
        await trial.pressShift(page);
      }),
  },
  {
    name: 'a click works while a part of the page keeps focus and clicks to itself (focus-trap)',
    holds: (trial) =>
      leaves(trial, async (page) => {
        await page.evaluate(keepFocus);
        await whenFree(trial, page);
        await trial.click(page);
      }),
  },
  {
    name: 'works without script',
    link: true,
    async holds(trial) {
      const headers = { 'content-security-policy': "script-src 'none'" };
      const page = await trial.engine.open(trial.address(headers));
      await trial.must(page, () => document.readyState === 'complete');
      await trial.click(page);
      const left = await trial.arrived(page);
      await page.close();
      return left;
    },
  },
  {
    name: 'a page that comes back from the cache can be read and left again',
    async holds(trial) {
      const cached = trial.engine.name === 'chromium' ? openCachedChromium : undefined;
      const page = await trial.open(undefined, cached);
      trial.destination.answer = 'nothing';
      await trial.click(page);
      await trial.asked();
      await pressBack(page);
      await trial.must(page, () => document.title === 'Start');
      trial.destination.answer = 'page';
      await page.evaluate(() => history.forward());
      const back = await trial.holds(
        page,
        () => document.querySelector('#word')?.checkVisibility() ?? false,
      );
      if (back) {
        await whenFree(trial, page);
        await trial.click(page);
      }
      const left = back && (await trial.arrived(page));
      await page.close();
      return left;
    },
  },
  {
    name: 'leaves although a half-filled form of the page asks whether to stay',
    async holds(trial) {
      const page = await trial.open();
      // The drivers answer such a question themselves, so what counts is that it is not asked.
      await page.evaluate(() => {
        window.onbeforeunload = (event) => {
          navigator.sendBeacon('/stay?');
          event.preventDefault();
        };
      });
      await trial.click(page);
      const left = await trial.arrived(page);
      await page.close();
      return left && !trial.sites.server.log.some((line) => line.startsWith('/stay?'));
    },
  },
  {
    name: 'takes the whole tab from inside a frame of another site',
    async holds(trial) {
      const frame = trial.address().replace('127.0.0.1', 'localhost');
      const html = `<title>Start</title><link rel="stylesheet" href="/style.css">
        <script src="/observer.js"></script><iframe src="${frame}"></iframe>`;
      const page = await trial.engine.open(trial.sites.server.page(html));
      await trial.clickInFrame(page, () => page.evaluate(placeInFrame));
      const left = await trial.arrived(page);
      await page.close();
      return left;
    },
  },
];

/** Runs in the page: a press on the heading shows the form on the whole screen. @returns its middle */
const offerFullScreen = () => {
  const heading = document.querySelector('h1')!; // the page has one
  heading.onclick = () => void document.querySelector('form')?.requestFullscreen();
  const { left, top, height } = heading.getBoundingClientRect();
  return { x: left + 20, y: top + height / 2 };
};

/** Runs in the page: what a cookie banner or a window of many sites does, with the form. */
const keepFocus = async () => {
  for (const name of ['tabbable/dist/index', 'focus-trap/dist/focus-trap']) {
    const script = document.createElement('script');
    script.src = `/node_modules/${name}.umd.min.js`;
    const loaded = new Promise((resolve) => (script.onload = resolve));
    document.head.append(script);
    await loaded;
  }
  type Trap = { createFocusTrap(element: string): { activate(): void } };
  (window as unknown as { focusTrap: Trap }).focusTrap.createFocusTrap('form').activate(); // its global
};

/** Runs in the page: asks its frame where the exit is. @returns what it said last */
const placeInFrame = (): Place | undefined => {
  document.querySelector('iframe')?.contentWindow?.postMessage('place?', '*');
  return (window as unknown as { place?: Place }).place; // told by the frame
};

/**
 * Waits until a click meets the exit and the exit stays where it is: after a scroll it may go from the
 * bar of the guide to the corner of the window and back. Where it is never free, one clicks all the same.
 */
async function whenFree(trial: Trial, page: Page): Promise<void> {
  let before: Place | undefined;
  let looks = 0;
  await trial.soon(async () => {
    const now = await page.evaluate(place);
    looks = now.free && now.x === before?.x && now.y === before.y ? looks + 1 : 0;
    before = now;
    return looks > 5;
  });
}
