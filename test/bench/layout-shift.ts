import { chromium } from 'playwright-core';
import { build } from '../../tools/build.js';
import { CHROMIUM_ARGS, chromiumPath } from '../../tools/browsers.js';
import { snippetPage } from '../browser/pages.js';
import { startServer } from '../browser/server.js';
import { budget, type Row } from './table.js';

const RESERVE = '<style>rights-guide:not(:defined){display:block;min-block-size:100vh}</style>';

/** How much the page jumps when the deferred script upgrades the guide (Chromium's own measure). */
export async function layoutShift(): Promise<readonly Row[]> {
  await build();
  const server = await startServer();
  const browser = await chromium.launch({
    executablePath: chromiumPath() ?? '',
    args: CHROMIUM_ARGS,
  });
  const measure = async (head: string) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    // The page is painted before the script comes, as on a slow line.
    const release = server.override(/rights-guide\.js/, (_request, _response, next) => {
      setTimeout(next, 300);
    });
    await page.addInitScript(() => {
      const total = { shift: 0 };
      Object.assign(window, { total });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          total.shift += (entry as unknown as { value: number }).value; // a layout-shift entry
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(server.page(snippetPage({ head })));
    await page.waitForFunction(() =>
      document.querySelector('rights-guide')?.shadowRoot?.querySelector('.call'),
    );
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))),
    );
    const shift = await page.evaluate(
      () => (window as unknown as { total: { shift: number } }).total.shift, // set above
    );
    release();
    await page.close();
    return shift;
  };
  const reserved = await measure(RESERVE);
  const bare = await measure('');
  await browser.close();
  await server.close();
  return [
    ['layout shift, with the line of style', reserved.toFixed(3), budget(reserved, 0, '0')],
    ['layout shift, without it', bare.toFixed(3), budget(bare, 0.1, '0.1')],
  ];
}
