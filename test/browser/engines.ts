import { chromium, type CDPSession, type Page as PlaywrightPage } from 'playwright-core';
import puppeteer, { type Page as PuppeteerPage } from 'puppeteer-core';
import { CHROMIUM_ARGS, chromiumPath, firefoxPath, type EngineName } from '../../tools/browsers.js';
import { HANGING } from './hanging.js';
import type { Engine, Page } from './page.js';
import { openWebKit } from './webkit.js';

export type { Engine, Page, PageOptions } from './page.js';

/** The engines listed in ENGINES; by default only Chromium. */
export const engineNames = (process.env['ENGINES'] ?? 'chromium').split(',') as EngineName[]; // set by npm test

/**
 * Starts a browser that accepts self-signed certificates of the tests.
 *
 * @param display the X display of its window; without it Chromium and Firefox are headless, and a new
 *   display is started for WebKit
 */
export function openEngine(name: EngineName, display?: string): Promise<Engine> {
  return { chromium: openChromium, firefox: openFirefox, webkit: openWebKit }[name](display);
}

/** Launch options for a browser on a display, or headless. */
const onScreen = (display: string | undefined) => ({
  headless: !display,
  env: { ...process.env, ...(display && { DISPLAY: display }) },
});

/** Polls until a condition is true in the page. @throws Error when it hangs */
export async function until<Argument>(
  page: Page,
  holds: (argument: Argument) => unknown,
  argument?: Argument,
): Promise<void> {
  const deadline = Date.now() + HANGING;
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
      context.setDefaultTimeout(HANGING);
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'commit' });
      return { ...chromiumPage(page), close: () => context.close() };
    },
  };
}

/** Wraps a page of Playwright. */
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
    // The casts: the Playwright types for serialisable functions are narrower.
    evaluate: (inPage, argument) => page.evaluate(inPage as never, argument) as never,
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    back: async () => void (await page.goBack({ waitUntil: 'commit' })),
    tabs: async () => page.context().pages().length,
    async spoken() {
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      await session.detach();
      return nodes.map(({ name }) => String(name?.value ?? '')).join(' ');
    },
    async devtools(method, parameters) {
      const cdp = await (session ??= page.context().newCDPSession(page));
      // The casts: Playwright types each method by its name.
      await cdp.send(method as 'Page.enable', parameters as never);
    },
    close: () => page.close(),
  };
}

async function openFirefox(display?: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath() ?? '',
    acceptInsecureCerts: true,
    timeout: HANGING,
    ...onScreen(display),
    extraPrefsFirefox: { 'intl.accept_languages': 'fr-FR, fr' },
  });
  return {
    name: 'firefox',
    close: () => browser.close(),
    async open(url, { width = 1280, height = 900 } = {}) {
      const page = await browser.newPage();
      page.setDefaultTimeout(HANGING);
      await page.setViewport({ width, height });
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return puppeteerPage(page);
    },
  };
}

/** The isolated realm of Puppeteer, which it uses for its own queries. Its types mark it as internal. */
function sandboxOf(page: PuppeteerPage) {
  type Realm = { evaluate(expression: string): Promise<unknown> };
  return (page.mainFrame() as unknown as { isolatedRealm(): Realm }).isolatedRealm();
}

/** Wraps a page of Puppeteer. */
export function puppeteerPage(page: PuppeteerPage): Page {
  return {
    look: (expression) => sandboxOf(page).evaluate(expression),
    goto: async (address) => void (await page.goto(address, { waitUntil: 'domcontentloaded' })),
    // The casts: as above.
    evaluate: (inPage, argument) => page.evaluate(inPage as never, argument) as never,
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    back: async () => void (await page.goBack({ waitUntil: 'domcontentloaded' })),
    tabs: async () => (await page.browser().pages()).length,
    close: () => page.close(),
  };
}
