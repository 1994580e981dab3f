import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../tools/browsers.js';
import { guideShown, snippetPage } from '../pages/pages.js';
import { startServer } from '../pages/server.js';
import { readTrace, type Trace } from './trace.js';

const QUESTION = 'je nai plus de papiers';

/** Milliseconds between two keys: a person who types fast on a phone. */
const PACE = 120;

/** How much slower a cheap phone is. */
const SLOWDOWN = 6;

const RUNS = 1;

/** What a reader feels from the first touch of the search field on, in Chromium. Milliseconds. */
export interface Journey {
  /** From the first focus to the index being ready, at full speed. */
  readonly ready: number;
  /** The longest task of the page while a question is typed on a slow phone. */
  readonly longest: number;
  /** How many took more than 50 ms. */
  readonly long: number;
}

/** Medians of three journeys, each in a browser of its own, on the built script. */
export async function typingJourney(): Promise<Journey> {
  const server = await startServer();
  const address = server.page(snippetPage());
  try {
    const journeys: Journey[] = [];
    for (let run = 0; run < RUNS; run++) {
      const quick = await inBrowser(address, 1);
      const slow = await inBrowser(address, SLOWDOWN);
      const long = slow.tasks.filter((task) => task > 50);
      journeys.push({
        ready: quick.ready,
        longest: Math.max(...slow.tasks),
        long: long.length,
      });
    }
    const middle = (value: (journey: Journey) => number) =>
      journeys.map(value).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
    return {
      ready: middle(({ ready }) => ready),
      longest: middle(({ longest }) => longest),
      long: middle(({ long }) => long),
    };
  } finally {
    await server.close();
  }
}

async function inBrowser(address: string, slowdown: number): Promise<Trace> {
  const browser = await chromium.launch({
    executablePath: chromiumPath() ?? '',
    args: CHROMIUM_ARGS,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(address);
    await page.waitForFunction(guideShown);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return readTrace(await traced(browser, page, () => type(page)));
  } finally {
    await browser.close();
  }
}

async function traced(browser: Browser, page: Page, run: () => Promise<void>): Promise<Buffer> {
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await run();
  {
    const b = await browser.stopTracing();
    (await import('node:fs')).writeFileSync('/tmp/trace.json', b);
    return b;
  }
}

async function type(page: Page): Promise<void> {
  await page.locator('rights-guide').getByRole('searchbox').click();
  // The first key comes when the index is there, as after a touch.
  await settled(page);
  await page.keyboard.type(QUESTION, { delay: PACE });
  await page.locator('rights-guide .hits').waitFor();
  await settled(page);
}

/** The page has nothing left to do. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestIdleCallback(() => resolve()));
      }),
  );
}
