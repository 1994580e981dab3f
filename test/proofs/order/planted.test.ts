import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../../tools/browsers.js';
import { chromiumPage } from '../../browser/engines.js';
import { measure } from './growth.js';
import { runSteps, startHost, type Host } from './harness.js';

/* Faults planted in the page before the script runs: the harness must find each. */

const STEPS = 1500;
const SEED = 4711;

const PLANTED: Readonly<Record<string, { readonly script: string; readonly found: RegExp }>> = {
  'a listener left behind': {
    script: `{
      const { removeEventListener } = window;
      window.removeEventListener = function (type, ...rest) {
        if (type !== 'online') removeEventListener.call(window, type, ...rest);
      };
    }`,
    found: /Left behind[^]*after {2}.*"online"/,
  },
  'an observer left behind': {
    script: `ResizeObserver.prototype.disconnect = () => undefined;`,
    found: /Left behind/,
  },
  'a lost focus': {
    script: `{
      const { focus } = HTMLElement.prototype;
      HTMLElement.prototype.focus = function (options) {
        if (!/^H\\d$/.test(this.tagName)) focus.call(this, options);
      };
    }`,
    found: /focus: lost/,
  },
  'a view that prints undefined': {
    script: `Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', { get: () => () => 'undefined' });`,
    found: /it says "undefined"/,
  },
  'an entry in the history': {
    script: `addEventListener('rights-guide-topic', () => history.pushState(null, ''));`,
    found: /pushState\(\) was called/,
  },
  'an error nobody caught': {
    script: `addEventListener('rights-guide-language', () => Promise.reject(new Error('planted')));`,
    found: /unhandled: Error: planted/,
  },
  'a screen that is not the one asked for': {
    script: `addEventListener('rights-guide-topic', (event) => {
      if (event.topic) setTimeout(() => event.target.close(), 500);
    });`,
    found: /shows list instead of topic/,
  },
  'timers that start each other without end': {
    script: `addEventListener('rights-guide-topic', function again() { setTimeout(again); });`,
    found: /Timers without end/,
  },
};

let host: Host;
let browser: Awaited<ReturnType<typeof chromium.launch>>;
before(async () => {
  host = await startHost();
  browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: CHROMIUM_ARGS });
});
after(async () => {
  await browser.close();
  await host.server.close();
});

async function open(planted: string) {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(host.page(planted));
  return { context, page };
}

describe('random steps find what is planted', () => {
  for (const [name, { script, found }] of Object.entries(PLANTED)) {
    it(name, async () => {
      const { context, page } = await open(script);
      const result = await runSteps(chromiumPage(page), { seed: SEED, steps: STEPS, asSeen: true });
      await context.close();
      assert.match(result.failure ?? 'nothing found', found);
      assert.match(result.failure ?? '', /^SEED=\d+\n/);
    });
  }

  it('elements that are kept', async () => {
    const { context, page } = await open(
      `window.kept = []; addEventListener('rights-guide-ready', ({ target }) => kept.push(target));`,
    );
    const session = await context.newCDPSession(page);
    await runSteps(chromiumPage(page), { seed: SEED, steps: 200 });
    const warm = await measure(session);
    await runSteps(chromiumPage(page), { seed: SEED, steps: 200 });
    const end = await measure(session);
    await context.close();
    assert.ok(end.nodes > warm.nodes);
  });
});
