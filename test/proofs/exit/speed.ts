import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../../tools/browsers.js';
import { chromiumPage, type Engine } from '../../browser/engines.js';
import { HANGING } from '../../browser/hanging.js';
import { Trial, type Sites } from './harness.js';
import type { Subject } from './subjects.js';

export const CLICKS = 100;
/** How many times slower the processor is made. */
export const SLOWDOWN = 4;

/** Times from the click of the mouse until the next frame was made, in milliseconds. */
export interface Speed {
  readonly p50: number;
  readonly p99: number;
}

/** Chromium's own clock: from the time stamp of the click to the end of the frame after it. */
export async function speedOf(sites: Sites, subject: Subject): Promise<Speed> {
  const executablePath = chromiumPath() ?? '';
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const times: number[] = [];
  await context.exposeFunction('tell', (time: number) => void times.push(time));
  await context.addInitScript(() => {
    addEventListener(
      'click',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          // A message sent in the last step before painting comes after it.
          port1.onmessage = () =>
            (window as unknown as { tell(time: number): void }).tell(performance.now() - timeStamp); // see above
          port2.postMessage('');
        }),
      true,
    );
  });
  const playwrightPage = await context.newPage();
  const session = await context.newCDPSession(playwrightPage);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const page = chromiumPage(playwrightPage);
  const engine: Engine = {
    name: 'chromium',
    open: async (url) => (await page.goto(url), page),
    close: () => browser.close(),
  };
  const trial = new Trial(engine, sites, subject, HANGING, '');
  for (let click = 0; click < CLICKS; click++) {
    await trial.open();
    trial.destination.answer = 'nothing';
    await trial.click(page);
    await trial.soon(() => times.length > click);
    // An exit that is still on its way would end what is opened next.
    await trial.asked();
  }
  await browser.close();
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.ceil(times.length * part) - 1] ?? Infinity;
  return { p50: at(0.5), p99: at(0.99) };
}
