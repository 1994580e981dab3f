import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../tools/browsers.js';
import { guideShown, snippetPage } from '../browser/pages.js';
import { startServer } from '../browser/server.js';
import { median } from './median.js';
import { readTasks, type PageTask } from './trace.js';

const QUESTION = 'je nai plus de papiers';

/** Milliseconds between two keys: a person who types fast on a phone. */
const PACE = 120;

/** Milliseconds a reader looks at what came. */
const LOOK = 1500;

/** How much slower a cheap phone is. */
const SLOWDOWN = 6;

/** A task longer than this is felt. Milliseconds. */
export const FELT = 50;

const RUNS = 3;

/** What a reader feels from the first touch of the search field on, in Chromium: medians of three. */
export interface Journey {
  readonly version: string;
  /** From the first focus to the index being ready, at full speed. Milliseconds. */
  readonly ready: number;
  /** The longest task while a question is typed, the first answer opened and left, on a slow phone. */
  readonly longest: PageTask;
  /** How many tasks took more than 50 ms. */
  readonly felt: number;
}

/** Each journey is made in a browser of its own, on the built script. */
export async function typingJourney(): Promise<Journey> {
  const server = await startServer();
  const address = server.page(snippetPage());
  const ready: number[] = [];
  const slow: (readonly PageTask[])[] = [];
  let version = '';
  try {
    for (let run = 0; run < RUNS; run++) {
      ready.push(await inBrowser(async (browser) => readyAfterFocus(browser, address)));
      slow.push(await inBrowser(async (browser) => slowTasks(browser, address)));
      version = await inBrowser((browser) => Promise.resolve(browser.version()));
    }
  } finally {
    await server.close();
  }
  const longest = (by: keyof PageTask) =>
    median(slow.map((tasks) => Math.max(...tasks.map((task) => task[by]))));
  return {
    version,
    ready: median(ready),
    longest: { lasted: longest('lasted'), ran: longest('ran') },
    felt: median(slow.map((tasks) => tasks.filter(({ lasted }) => lasted > FELT).length)),
  };
}

async function inBrowser<Result>(run: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({
    executablePath: chromiumPath() ?? '',
    args: CHROMIUM_ARGS,
  });
  try {
    return await run(browser);
  } finally {
    await browser.close();
  }
}

/** The guide on a phone, shown, with the middle of its search field. */
async function openGuide(browser: Browser, address: string, before?: () => void) {
  const page = await browser.newPage({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  if (before) await page.addInitScript(before);
  await page.goto(address);
  await page.waitForFunction(guideShown);
  const field = page.locator('rights-guide').getByRole('searchbox');
  await field.scrollIntoViewIfNeeded();
  const box = await field.boundingBox();
  if (!box) throw new Error('bench: the page has no search field.');
  await pause(LOOK);
  return { page, place: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
}

/** The page asks for idle time, for the bodies, as soon as the index of the heads is ready. */
async function readyAfterFocus(browser: Browser, address: string): Promise<number> {
  const { page, place } = await openGuide(browser, address, () => {
    const seen: { focus?: number; ready?: number } = {};
    Object.assign(window, { seen });
    addEventListener('focusin', () => (seen.focus ??= performance.now()), true);
    const { requestIdleCallback } = window;
    window.requestIdleCallback = (callback, options) => {
      if (seen.focus !== undefined) seen.ready ??= performance.now() - seen.focus;
      return requestIdleCallback(callback, options);
    };
  });
  await page.touchscreen.tap(place.x, place.y);
  const ready = await page.waitForFunction(
    () => (window as unknown as { seen: { ready?: number } }).seen.ready, // set above
  );
  return (await ready.jsonValue()) ?? NaN;
}

/** Nothing but raw input reaches the page meanwhile: a driver's own scripts would count as the page's. */
async function slowTasks(browser: Browser, address: string): Promise<readonly PageTask[]> {
  const { page, place } = await openGuide(browser, address, () => {
    const opened: string[] = [];
    Object.assign(window, { opened });
    addEventListener('rights-guide-topic', (event) =>
      opened.push(String((event as Event & { topic?: string }).topic)),
    );
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await pause(LOOK);
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [place] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  // The first key comes soon: on a slow phone the index is not ready then.
  await pause(PACE);
  for (const letter of QUESTION) await press(session, letter, letter);
  await pause(LOOK);
  await press(session, 'Enter', '\r');
  await pause(LOOK);
  const hit = await page.locator('rights-guide .hits button').first().boundingBox();
  if (hit) {
    const touchPoints = [{ x: hit.x + hit.width / 2, y: hit.y + hit.height / 2 }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
  await pause(LOOK);
  await press(session, 'Escape');
  await pause(LOOK);
  const trace = await browser.stopTracing();
  await checkJourney(page);
  return readTasks(trace);
}

/** A key, and the pause after it; longer only where the page has not heard it by then. */
async function press(session: CDPSession, key: string, text?: string): Promise<void> {
  const codes: Record<string, number> = { Enter: 13, Escape: 27 };
  const windowsVirtualKeyCode = codes[key] ?? key.toUpperCase().charCodeAt(0);
  const common = { key, windowsVirtualKeyCode };
  const down = { ...common, type: 'keyDown', ...(text && { text }) } as const;
  const sent = [
    session.send('Input.dispatchKeyEvent', down),
    session.send('Input.dispatchKeyEvent', { ...common, type: 'keyUp' }),
  ];
  await pause(PACE);
  await Promise.all(sent);
}

/** @throws Error when the journey was not the one that was to be measured */
async function checkJourney(page: Page): Promise<void> {
  const opened = await page.evaluate(
    () => (window as unknown as { opened: readonly string[] }).opened, // set above
  );
  const answers = await page.locator('rights-guide .hits li').count();
  if (opened.length !== 2 || answers === 0) {
    throw new Error(`bench: ${opened.length} changes of topic, ${answers} answers at the end.`);
  }
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
