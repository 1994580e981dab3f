import { remote } from 'webdriverio';
import { webkitCapabilities } from '../../tools/browsers.js';
import { HANGING } from './hanging.js';
import type { Engine, Page } from './page.js';
import { startWebKitDriver } from './webkit-driver.js';

const WEBDRIVER_KEYS = { Shift: '\uE008', Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004' };

/** After so many milliseconds without an answer of WebKit, it is seen whether the page is still there. */
const LATE = 2000;

/**
 * WebKit's driver holds one session and one window: pages follow each other in it. Each engine has a
 * driver of its own, so that several files of tests may run at once.
 */
export async function openWebKit(display?: string): Promise<Engine> {
  const driver = await startWebKitDriver(display);
  const browser = await remote({
    hostname: '127.0.0.1',
    port: driver.port,
    path: '/',
    logLevel: 'error',
    // Pages whose script never comes never finish loading: the tests wait for what they need.
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
   * The driver comes back at once: what is asked then would be asked of the page before. As texts:
   * for functions the client puts a name of its own on `window`.
   */
  const goto = async (address: string) => {
    await browser.execute(`document.documentElement?.setAttribute('data-left', '')`);
    await browser.url(address);
    const isThere = `return document.documentElement?.hasAttribute('data-left') === false`;
    const deadline = Date.now() + HANGING;
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
      // Whatever becomes of the session, nothing of ours is left running.
      await browser.deleteSession().finally(() => driver.stop());
    },
    async open(url) {
      await goto(url);
      return page;
    },
  };
}
