import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, chromiumPath, firefoxPath } from '../../../tools/browsers.js';
import { chromiumPage, engineNames, puppeteerPage, type Page } from '../../browser/engines.js';
import { HANGING } from '../../browser/hanging.js';

/** A page of a browser with a profile on disk. */
export interface ProfilePage extends Page {
  type(text: string): Promise<void>;
}

export interface SeenRequest {
  readonly url: string;
  readonly method: string;
  readonly referrer: string | undefined;
  /** A document was asked for. */
  readonly navigation: boolean;
  /** What asked for it, where the browser says so: `ping`, `fetch`… */
  readonly kind: string | undefined;
}

export interface ProfileBrowser {
  /** Every request of its pages, those to other hosts too. */
  readonly requests: SeenRequest[];
  readonly messages: string[];
  open(url: string, width?: number): Promise<ProfilePage>;
  /** Closes it as a reader does: all it keeps is on disk then. */
  close(): Promise<void>;
}

// WebKitGTK's driver gives each session a profile in memory: there is nothing to search.
export const profileEngines = engineNames.filter((name) => name !== 'webkit');
export type ProfileEngine = (typeof profileEngines)[number];

export function openProfile(name: ProfileEngine, folder: string): Promise<ProfileBrowser> {
  return name === 'chromium' ? openChromium(folder) : openFirefox(folder);
}

/** Opens a browser with a fresh profile, closes it and deletes the profile when the work is done. */
export async function withProfile(
  name: ProfileEngine,
  work: (browser: ProfileBrowser, folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'profile-'));
  const browser = await openProfile(name, folder);
  try {
    await work(browser, folder);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

// No other host is reached: what is asked of one is answered here, with a neutral page.
// Firefox also names a font of its own, which is data and no request.
export const isElsewhere = (url: string) =>
  /^https?:/.test(url) && new URL(url).hostname !== '127.0.0.1';
const NEUTRAL = { status: 200, contentType: 'text/html', body: '<title>Weather</title>Sunny' };

async function openChromium(folder: string): Promise<ProfileBrowser> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath() ?? '',
    args: CHROMIUM_ARGS,
    locale: 'fr-FR',
  });
  const requests: SeenRequest[] = [];
  const messages: string[] = [];
  context.on('request', (request) => {
    const { referer: referrer } = request.headers();
    const navigation = request.isNavigationRequest();
    const kind = request.resourceType();
    requests.push({ url: request.url(), method: request.method(), referrer, navigation, kind });
  });
  context.on('console', (message) => messages.push(message.text()));
  await context.route(
    (url) => isElsewhere(url.href),
    (route) => route.fulfill(NEUTRAL),
  );
  return {
    requests,
    messages,
    close: () => context.close(),
    async open(url, width = 1280) {
      const page = await context.newPage();
      page.setDefaultTimeout(HANGING);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(url, { waitUntil: 'commit' });
      return { ...chromiumPage(page), type: (text) => page.keyboard.type(text) };
    },
  };
}

async function openFirefox(folder: string): Promise<ProfileBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath() ?? '',
    headless: true,
    userDataDir: folder,
    extraPrefsFirefox: {
      'intl.accept_languages': 'fr-FR, fr',
      // As readers have it: Puppeteer turns off what keeps open tabs for after a crash.
      'browser.sessionstore.resume_from_crash': true,
      'browser.sessionstore.interval': 1000, // fifteen seconds are longer than a journey
    },
  });
  const requests: SeenRequest[] = [];
  const messages: string[] = [];
  return {
    requests,
    messages,
    async close() {
      // Told to quit by its driver, Firefox forgets open tabs; closed ones it keeps, with all they hold.
      for (const page of browser.connected ? await browser.pages() : []) await page.close();
      await browser.close();
    },
    async open(url, width = 1280) {
      const page = await browser.newPage();
      page.setDefaultTimeout(HANGING);
      await page.setViewport({ width, height: 900 });
      page.on('console', (message) => messages.push(message.text()));
      page.on('request', (request) => {
        const { referer: referrer } = request.headers();
        const navigation = request.isNavigationRequest();
        const kind = undefined;
        requests.push({ url: request.url(), method: request.method(), referrer, navigation, kind });
        void (isElsewhere(request.url()) ? request.respond(NEUTRAL) : request.continue());
      });
      await page.setRequestInterception(true);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return { ...puppeteerPage(page), type: (text) => page.keyboard.type(text) };
    },
  };
}
