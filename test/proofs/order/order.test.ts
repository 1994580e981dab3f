import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../../tools/browsers.js';
import { chromiumPage, engineNames, openEngine } from '../../browser/engines.js';
import { measure, type Held } from './growth.js';
import { openPage, runSteps, startHost, type Host, type RunnerWindow } from './harness.js';

/*
 * Any order of anything: in the page itself, random steps of reader, host page, browser and network,
 * and after each what must hold. `SEED=<the one of a failure>` repeats it at the start of a fresh page.
 */

const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const SOAK = Boolean(process.env['SOAK']);
/** Of all engines together. Chromium, the quickest, does what the others leave. */
const STEPS = SOAK ? 1_000_000 : 36_000;
const OTHER_STEPS = SOAK ? 50_000 : 3000;
const others = engineNames.filter((engine) => engine !== 'chromium');
const CHROMIUM_STEPS = STEPS - others.length * OTHER_STEPS;
/** Steps of one page; packs fail and arrive only in the first of them. */
const PAGE_STEPS = 7500;
/** After these a page has seen everything once, and must not grow any more. */
const WARM_UP = 4000;
/** A page whose heap grows by more, twice in a row over as many steps, leaks. */
const MOST_GROWTH = 1.01;
/** So many pages at once. */
const SIDE_BY_SIDE = 2;

let host: Host;
before(async () => void (host = await startHost()));
after(() => host.server.close());

/** Steps in one fresh page of Chromium, which must hold no more after them than after its first ones. */
async function chromiumSteps(
  browser: Awaited<ReturnType<typeof chromium.launch>>,
  seed: number,
): Promise<{ steps: number; warm: Held; end: Held; again: Held | undefined }> {
  // As on a phone; and the less there is to paint, the more steps there are in a second.
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 0.2,
  });
  const page = await context.newPage();
  await page.goto(host.page());
  const session = await context.newCDPSession(page);
  const first = await runSteps(chromiumPage(page), { seed, steps: WARM_UP });
  assert.equal(first.failure, undefined);
  await page.evaluate(() => (window as RunnerWindow).order?.seeEverything()); // put there by the runner
  const warm = await measure(session);
  const rest = await runSteps(chromiumPage(page), {
    seed: seed + 500_000,
    steps: PAGE_STEPS - WARM_UP,
  });
  assert.equal(rest.failure, undefined);
  const end = await measure(session);
  // What leaks, leaks again. A heap that grew once may hold what the browser compiled or cached late.
  let again: Held | undefined;
  if (end.heap >= warm.heap * MOST_GROWTH) {
    const more = await runSteps(chromiumPage(page), {
      seed: seed + 800_000,
      steps: PAGE_STEPS - WARM_UP,
    });
    assert.equal(more.failure, undefined);
    again = await measure(session);
  }
  await context.close();
  return { steps: first.steps + rest.steps, warm, end, again };
}

const speed = (steps: number, start: number) =>
  `${steps} steps, ${Math.round((steps * 1000) / (Date.now() - start))} in a second`;

describe(`any order of anything, SEED=${SEED}`, () => {
  if (engineNames.includes('chromium')) {
    it(`in chromium: ${CHROMIUM_STEPS} steps, and nothing grows`, async (test) => {
      const start = Date.now();
      const browser = await chromium.launch({
        executablePath: chromiumPath() ?? '',
        args: CHROMIUM_ARGS,
      });
      let steps = 0;
      let pages = 0;
      const heaps: string[] = [];
      const walk = async () => {
        while (pages * PAGE_STEPS < CHROMIUM_STEPS) {
          const seed = SEED + 1000 * pages++;
          const { warm, end, again, ...done } = await chromiumSteps(browser, seed);
          steps += done.steps;
          heaps.push(`${((end.heap / warm.heap - 1) * 100).toFixed(2)} %`);
          assert.equal(end.nodes, warm.nodes, `DOM nodes grew, seed ${seed}`);
          assert.equal(end.listeners, warm.listeners, `listeners grew, seed ${seed}`);
          const leaks = again !== undefined && again.heap >= end.heap * MOST_GROWTH;
          assert.ok(!leaks, `the heap grew twice, seed ${seed}: ${heaps.join()}`);
        }
      };
      try {
        await Promise.all(Array.from({ length: SIDE_BY_SIDE }, walk));
      } finally {
        await browser.close();
      }
      test.diagnostic(speed(steps, start));
      test.diagnostic(`heap against the first ${WARM_UP} steps: ${heaps.join(', ')}`);
    });
  }

  for (const name of others) {
    it(`in ${name}: ${OTHER_STEPS} steps`, async (test) => {
      const start = Date.now();
      const engine = await openEngine(name);
      const page = await openPage(engine, host.page());
      const result = await runSteps(page, { seed: SEED, steps: OTHER_STEPS });
      await engine.close();
      assert.equal(result.failure, undefined);
      assert.ok(result.steps >= OTHER_STEPS);
      test.diagnostic(speed(result.steps, start));
    });
  }
});
