import { remote } from 'webdriverio';
import { webkitCapabilities } from '../../tools/browsers.js';
import { HANGING } from './hanging.js';
import type { Engine, Page } from './page.js';
import { startWebKitDriver } from './webkit-driver.js';

const WEBDRIVER_KEYS = { Shift: '\uE008', Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004' };

/** After this many milliseconds without a response, it is checked whether WebKit has left the page. */
const LATE = 2000;

/**
 * WebKit's driver supports one session with one window, so pages are opened one after the other. Each
 * engine starts its own driver, so that several test files can run in parallel.
 */
export async function openWebKit(display?: string): Promise<Engine> {
  const driver = await startWebKitDriver(display);
  const browser = await remote({
    hostname: '127.0.0.1',
    port: driver.port,
    path: '/',
    logLevel: 'error',
    // Pages whose script never arrives never finish loading, so the driver must not wait for that.
    capabilities: {
      ...webkitCapabilities(),
      pageLoadStrategy: 'none',
      acceptInsecureCerts: true,
      timeouts: { script: HANGING, pageLoad: HANGING, implicit: 0 },
    },
    connectionRetryTimeout: HANGING,
  });
  const late = () =>
    new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), LATE).unref());
  /**
   * The driver returns immediately, when commands would still run in the previous page. Scripts are
   * passed as strings, because for functions the client adds a global variable to `window`.
   */
  const goto = async (address: string) => {
    await browser.execute(`document.documentElement?.setAttribute('data-left', '')`);
    await browser.url(address);
    const isThere = `return document.documentElement?.hasAttribute('data-left') === false`;
    const deadline = Date.now() + HANGING;
    // A command to a page that is being left fails or never returns.
    while ((await Promise.race([browser.execute(isThere).catch(() => false), late()])) !== true) {
      if (Date.now() > deadline) throw new Error(`${address} was never loaded.`);
    }
  };
  const place = async () => (await browser.getUrl()).replace(/#.*/, '');
  /** A command to a page that enters the back/forward cache never returns, and the driver reports no error. */
  const ask = async <Result>(question: () => Promise<Result>): Promise<Result> => {
    const asked = await place();
    const answer = question().then((result) => ({ result }));
    for (;;) {
      const first = await Promise.race([answer, late()]);
      if (first !== 'late') return first.result;
      if ((await place()) !== asked) throw new Error(`${asked} was left before it responded.`);
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
    async type(text) {
      const keys = browser.action('key');
      for (const letter of text) keys.down(letter).up(letter);
      await keys.perform();
    },
    async press(key) {
      await browser.action('key').down(WEBDRIVER_KEYS[key]).up(WEBDRIVER_KEYS[key]).perform();
    },
    back: () => browser.back(),
    tabs: async () => (await browser.getWindowHandles()).length,
    close: () => goto('about:blank'),
  };
  return {
    name: 'webkit',
    async close() {
      // The driver is stopped even when the session cannot be deleted.
      await browser.deleteSession().finally(() => driver.stop());
    },
    async open(url) {
      await goto(url);
      return page;
    },
  };
}
