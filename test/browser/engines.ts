import { chromium, type CDPSession, type Page as PlaywrightPage } from 'playwright-core';
import puppeteer, { type Page as PuppeteerPage } from 'puppeteer-core';
import { CHROMIUM_ARGS, chromiumPath, firefoxPath, type EngineName } from '../../tools/browsers.js';
import { HANGING } from './hanging.js';
import type { Engine, Page } from './page.js';
import { openWebKit } from './webkit.js';

export type { Engine, Page, PageOptions } from './page.js';

/** The engines named by ENGINES; without it, Chromium alone. */
export const engineNames = (process.env['ENGINES'] ?? 'chromium').split(',') as EngineName[]; // set by npm test

/**
 * Starts a browser. Certificates made by the tests are good enough for it.
 *
 * @param display the X screen to show its window on; without it Chromium and Firefox show none, and
 *   WebKit gets a screen of its own
 */
export function openEngine(name: EngineName, display?: string): Promise<Engine> {
  return { chromium: openChromium, firefox: openFirefox, webkit: openWebKit }[name](display);
}

/** What starts a browser on a screen, or without one. */
const onScreen = (display: string | undefined) => ({
  headless: !display,
  env: { ...process.env, ...(display && { DISPLAY: display }) },
});

/** Waits until something holds in the page, looking at each frame. @throws Error when it hangs */
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
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    back: async () => void (await page.goBack({ waitUntil: 'domcontentloaded' })),
    tabs: async () => (await page.browser().pages()).length,
    close: () => page.close(),
  };
}
