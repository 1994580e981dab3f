import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../../tools/browsers.js';
import { puppeteerPage, type Page } from '../../browser/engines.js';

/**
 * A page of a Chromium that keeps pages for Back and Forward, as readers have it: Playwright, which
 * drives the other tests, turns that off.
 */
export async function openCachedChromium(url: string): Promise<Page> {
  const browser = await puppeteer.launch({
    executablePath: chromiumPath() ?? '',
    args: CHROMIUM_ARGS,
    acceptInsecureCerts: true,
  });
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(url);
  return { ...puppeteerPage(page), close: () => browser.close() };
}
