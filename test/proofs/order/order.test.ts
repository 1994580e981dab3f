import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, type Engine } from '../../pages/engines.js';
import { seed } from '../trace/random.js';
import { openPage, runSteps, startHost, type Host } from './harness.js';

const LONG = Boolean(process.env['SOAK']);
const STEPS = { chromium: LONG ? 1_000_000 : 100_000, firefox: 5000, webkit: 5000 };
/** Pages side by side, each with ways of its own. WebKit's driver holds one. */
const PAGES = { chromium: 2, firefox: 1, webkit: 1 };
/** Seeds of one page go up by one; those of the next page start further on. */
const APART = 1_000_000;

/** Runs `what` for each guide that comes into the page. */
const atEachGuide = (what: string) => `
const define = customElements.define.bind(customElements);
customElements.define = (name, element, options) => {
  const { connectedCallback } = element.prototype;
  if (name === 'rights-guide')
    element.prototype.connectedCallback = function () {
      connectedCallback.call(this);
      ${what}
    };
  define(name, element, options);
};`;

/** Faults put into the page before the script, and what must be said of each. */
const PLANTED: readonly { name: string; planted: string; found: RegExp }[] = [
  {
    name: 'a listener left behind',
    planted: atEachGuide(`window.addEventListener('resize', () => undefined);`),
    found: /Left behind/,
  },
  {
    name: 'a lost focus',
    planted: `window.addEventListener('click', () => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      active?.blur();
    });`,
    found: /focus: lost/,
  },
  {
    name: 'a view that prints undefined',
    planted: atEachGuide(`this.updateComplete.then(() =>
      this.shadowRoot.querySelector('.root')?.append(' ' + undefined));`),
    found: /it says "undefined"/,
  },
];

for (const name of engineNames) {
  describe(`anything in any order in ${name}, SEED=${seed}`, () => {
    let host: Host;
    let engine: Engine;
    before(async () => {
      host = await startHost();
      engine = await openEngine(name);
    });
    after(async () => {
      await engine.close();
      await host.server.close();
    });

    it(`holds after each of ${STEPS[name]} steps`, async (test) => {
      const parts = Array.from({ length: PAGES[name] }, async (_, part) => {
        const page = await openPage(engine, host.page());
        const steps = Math.ceil(STEPS[name] / PAGES[name]);
        const result = await runSteps(page, { seed: seed + part * APART, steps });
        await page.close();
        return result;
      });
      const results = await Promise.all(parts);
      for (const { steps, runs, done, failure } of results) {
        test.diagnostic(`${steps} steps in ${runs} lives of a page: ${JSON.stringify(done)}`);
        if (failure !== undefined) assert.fail(failure);
      }
      const steps = results.reduce((sum, result) => sum + result.steps, 0);
      assert.ok(steps >= STEPS[name], `${steps} steps were done`);
    });

    for (const { name: fault, planted, found } of PLANTED) {
      it(`finds ${fault}`, async () => {
        const page = await openPage(engine, host.page(planted));
        const { failure } = await runSteps(page, { seed, steps: 5000, asSeen: true });
        await page.close();
        assert.match(failure ?? 'nothing was found', found);
      });
    }
  });
}
