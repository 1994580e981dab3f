import { chromium, type CDPSession, type Page as PlaywrightPage } from 'playwright-core';
import puppeteer, { type Page as PuppeteerPage } from 'puppeteer-core';
import { remote } from 'webdriverio';
import {
  CHROMIUM_ARGS,
  chromiumPath,
  firefoxPath,
  webkitCapabilities,
  type EngineName,
} from '../../tools/browsers.js';

/** A page of a real browser, as far as whole-page tests need it, the same in three engines. */
export interface Page {
  goto(url: string): Promise<void>;
  /** Runs a function inside the page; it sees nothing but its argument. */
  evaluate<Argument, Result>(
    inPage: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /**
   * Runs an expression beside the page's own scripts: it sees the same document with built-ins of
   * its own. In WebKit, whose driver has no such place, in the page itself.
   */
  look(expression: string): Promise<unknown>;
  /** Moves the mouse to a place of the window. */
  move(x: number, y: number): Promise<void>;
  /** A real click at a place of the window. */
  click(x: number, y: number): Promise<void>;
  press(key: 'Shift' | 'Escape' | 'Enter' | 'Tab'): Promise<void>;
  back(): Promise<void>;
  /** How many tabs are open. */
  tabs(): Promise<number>;
  /** All words a screen reader could find. Chromium only: no other driver tells. */
  spoken?(): Promise<string>;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Chromium only. */
  readonly javaScriptEnabled?: boolean;
}

export interface Engine {
  readonly name: EngineName;
  open(url: string, options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}

/** The engines named by ENGINES; without it, Chromium alone. */
export const engineNames = (process.env['ENGINES'] ?? 'chromium').split(',') as EngineName[]; // set by npm test

/**
 * Starts a browser. Certificates made by the tests are good enough for it.
 *
 * @param display the X screen to show its window on; without it Chromium and Firefox show none
 */
export function openEngine(name: EngineName, display?: string): Promise<Engine> {
  return { chromium: openChromium, firefox: openFirefox, webkit: openWebKit }[name](display);
}

/** What starts a browser on a screen, or without one. */
const onScreen = (display: string | undefined) => ({
  headless: !display,
  env: { ...process.env, ...(display && { DISPLAY: display }) },
});

/** Waits until something holds in the page, looking at each frame. @throws Error after ten seconds */
export async function until<Argument>(
  page: Page,
  holds: (argument: Argument) => unknown,
  argument?: Argument,
): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await page.evaluate(holds, argument))) {
    if (Date.now() > deadline) throw new Error(`Never true in the page: ${String(holds)}`);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
}

async function openChromium(display?: string): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath: chromiumPath() ?? '',
    args: CHROMIUM_ARGS,
    ...onScreen(display),
  });
  return {
    name: 'chromium',
    close: () => browser.close(),
    async open(url, { width = 1280, height = 900, javaScriptEnabled = true } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        javaScriptEnabled,
        locale: 'fr-FR',
        ignoreHTTPSErrors: true,
      });
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'commit' });
      return { ...chromiumPage(page), close: () => context.close() };
    },
  };
}

/** A page of Playwright as these tests drive it. */
export function chromiumPage(page: PlaywrightPage): Page {
  let session: Promise<CDPSession> | undefined;
  return {
    async look(expression) {
      const cdp = await (session ??= page.context().newCDPSession(page));
      const { frameTree } = await cdp.send('Page.getFrameTree');
      const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: 'look',
      });
      const how = { contextId, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression,
        ...how,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value as unknown;
    },
    goto: async (address) => void (await page.goto(address, { waitUntil: 'commit' })),
    // The casts: Playwright types what it serialises more narrowly than a plain function.
    evaluate: (inPage, argument) => page.evaluate(inPage as never, argument) as never,
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    back: async () => void (await page.goBack({ waitUntil: 'commit' })),
    tabs: async () => page.context().pages().length,
    async spoken() {
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      await session.detach();
      return nodes.map(({ name }) => String(name?.value ?? '')).join(' ');
    },
    close: () => page.close(),
  };
}

async function openFirefox(display?: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath() ?? '',
    acceptInsecureCerts: true,
    ...onScreen(display),
    extraPrefsFirefox: { 'intl.accept_languages': 'fr-FR, fr' },
  });
  return {
    name: 'firefox',
    close: () => browser.close(),
    async open(url, { width = 1280, height = 900 } = {}) {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return puppeteerPage(page);
    },
  };
}

/** Puppeteer's own place beside the page's scripts: it uses it for its queries and types it as internal. */
function sandboxOf(page: PuppeteerPage) {
  type Realm = { evaluate(expression: string): Promise<unknown> };
  return (page.mainFrame() as unknown as { isolatedRealm(): Realm }).isolatedRealm();
}

/** A page of Puppeteer as these tests drive it. */
export function puppeteerPage(page: PuppeteerPage): Page {
  return {
    look: (expression) => sandboxOf(page).evaluate(expression),
    goto: async (address) => void (await page.goto(address, { waitUntil: 'domcontentloaded' })),
    // The casts: as above.
    evaluate: (inPage, argument) => page.evaluate(inPage as never, argument) as never,
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    back: async () => void (await page.goBack({ waitUntil: 'domcontentloaded' })),
    tabs: async () => (await page.browser().pages()).length,
    close: () => page.close(),
  };
}

const WEBDRIVER_KEYS = { Shift: '\uE008', Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004' };

/** After so many milliseconds without an answer of WebKit, it is seen whether the page is still there. */
const LATE = 2000;

/** WebKit's driver holds one session and one window: pages follow each other in it. */
async function openWebKit(): Promise<Engine> {
  const browser = await remote({
    hostname: '127.0.0.1',
    port: Number(process.env['WEBKIT_PORT']),
    path: '/',
    logLevel: 'error',
    // Pages whose script never comes never finish loading: the tests wait for what they need.
    capabilities: { ...webkitCapabilities(), pageLoadStrategy: 'none', acceptInsecureCerts: true },
  });
  const late = () =>
    new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), LATE).unref());
  /**
   * The driver comes back at once: what is asked then would be asked of the page before. As texts:
   * for functions the client puts a name of its own on `window`.
   */
  const goto = async (address: string) => {
    await browser.execute(`document.documentElement?.setAttribute('data-left', '')`);
    await browser.url(address);
    const isThere = `return document.documentElement?.hasAttribute('data-left') === false`;
    const deadline = Date.now() + 20_000;
    // A page that goes away while it is asked answers with an error, or never.
    while ((await Promise.race([browser.execute(isThere).catch(() => false), late()])) !== true) {
      if (Date.now() > deadline) throw new Error(`${address} never came.`);
    }
  };
  const place = async () => (await browser.getUrl()).replace(/#.*/, '');
  /** A page that goes into the cache while it is asked never answers, and the driver never says so. */
  const ask = async <Result>(question: () => Promise<Result>): Promise<Result> => {
    const asked = await place();
    const answer = question().then((result) => ({ result }));
    for (;;) {
      const first = await Promise.race([answer, late()]);
      if (first !== 'late') return first.result;
      if ((await place()) !== asked) throw new Error(`${asked} was left before it answered.`);
    }
  };
  const pointerAt = (x: number, y: number) =>
    browser.action('pointer').move({ x: Math.round(x), y: Math.round(y) });
  const page: Page = {
    goto,
    evaluate: (inPage, argument) => ask(() => browser.execute(inPage as never, argument)) as never, // as above
    look: (expression) => ask(() => browser.execute(`return ${expression}`)),
    move: (x, y) => pointerAt(x, y).perform(),
    click: (x, y) => pointerAt(x, y).down().up().perform(),
    async press(key) {
      await browser.action('key').down(WEBDRIVER_KEYS[key]).up(WEBDRIVER_KEYS[key]).perform();
    },
    back: () => browser.back(),
    tabs: async () => (await browser.getWindowHandles()).length,
    close: () => goto('about:blank'),
  };
  return {
    name: 'webkit',
    close: () => browser.deleteSession(),
    async open(url) {
      await goto(url);
      return page;
    },
  };
}
