import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, until, type Engine, type Page } from '../../browser/engines.js';
import { HANGING } from '../../browser/hanging.js';
import { exitPlace, guideShown, snippetPage } from '../../browser/pages.js';
import { seed } from '../trace/random.js';
import { pressBack, startSites, Trial, type Sites } from './harness.js';
import { ours } from './subjects.js';

const ACTIONS = process.env['SOAK'] ? 10_000 : 1000;
const BATCH = 250;

/** What of the guide's doings could be found in the history. */
interface Left {
  readonly length: number;
  readonly address: string;
  readonly state: unknown;
  readonly done: number;
}

/** Runs in the page: does things to the guide, in an order that a number decides. */
async function act({ start, count, fault }: { start: number; count: number; fault: boolean }) {
  const guide = document.querySelector('rights-guide')!; // the page has one
  // The dialog of the browser would stop the page until somebody closes it.
  window.print = () => undefined;
  // Methods of an object: functions with names of their own would need a helper of the test's build.
  const any = {
    state: start >>> 0,
    /** The same chance as in Node (mulberry32): the page can import nothing. */
    below(end: number) {
      any.state = (any.state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(any.state ^ (any.state >>> 15), any.state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
    },
    pick<Item>(items: readonly Item[]): Item | undefined {
      return items[any.below(items.length)];
    },
    element<Found extends HTMLElement>(selector: string): Found | undefined {
      return any.pick([...(guide.shadowRoot?.querySelectorAll<Found>(selector) ?? [])]);
    },
  };
  const words = ['papiers', 'police', 'zzz', '', 'sida', 'argent', '115', 'no money'];
  const kinds: (() => unknown)[] = [
    () => guide.open(any.pick(['asylum', 'violence', 'minors', 'health-cover']) ?? ''),
    () => guide.close(),
    () => guide.search(any.pick(words) ?? ''),
    () => any.element('button')?.click(),
    () => any.element('button')?.focus(),
    () => any.element('summary')?.click(),
    () => {
      const field = any.element<HTMLInputElement>('input');
      if (!field) return;
      field.value = any.pick(words) ?? '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    () =>
      guide.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
      ),
    () => guide.setAttribute('lang', any.pick(['fr', 'en']) ?? 'fr'),
    () => guide.toggleAttribute('hide-search'),
    () => guide.setAttribute('topic', any.pick(['asylum', 'pregnancy', '']) ?? ''),
    () => guide.replaceWith(guide),
    () => document.body.append(guide),
  ];
  let done = 0;
  for (; done < count; done++) {
    await any.pick(kinds)?.();
    if (done % 10 === 0) await guide.updateComplete;
    if (fault && done === 100) history.pushState(null, '', '#planted');
  }
  return { length: history.length, address: location.href, state: history.state as unknown, done };
}

let sites: Sites;
before(async () => void (sites = await startSites()));
after(() => sites.close());

for (const name of engineNames) {
  describe(`the history in ${name}, SEED=${seed}`, () => {
    let engine: Engine;
    let trial: Trial;
    before(async () => {
      engine = await openEngine(name);
      trial = new Trial(engine, sites, ours, HANGING, '');
    });
    after(() => engine.close());

    async function openGuide(): Promise<{ page: Page; first: Left }> {
      const page = await engine.open(sites.server.page('<title>Start</title>'));
      await until(page, () => document.title === 'Start');
      const attributes = `lang="fr" exit-url="${sites.destination.url}"`;
      await page.goto(sites.server.page(snippetPage({ attributes })));
      await until(page, guideShown);
      const first = await page.evaluate(act, { start: seed, count: 0, fault: false });
      return { page, first };
    }

    it(`${ACTIONS} actions in any order add nothing; then one leaves, and Back skips the guide`, async () => {
      const { page, first } = await openGuide();
      for (let start = 0; start < ACTIONS; start += BATCH) {
        const now = await page.evaluate(act, { start: seed + start, count: BATCH, fault: false });
        assert.deepEqual(now, { ...first, done: BATCH });
      }
      await page.evaluate(() => document.querySelector('rights-guide')?.close());
      sites.destination.requests.length = 0;
      await until(page, () => {
        const guide = document.querySelector('rights-guide')?.shadowRoot;
        return Boolean(guide?.querySelector('quick-exit')?.shadowRoot?.querySelector('a'));
      });
      const { x, y } = await page.evaluate(exitPlace);
      await page.click(x, y);
      assert.equal(await trial.arrived(page), true);
      assert.deepEqual(sites.destination.requests, [{ referrer: undefined }]);
      assert.equal(await page.evaluate(() => history.length), first.length);
      await pressBack(page);
      assert.equal(await trial.holds(page, () => document.title === 'Start'), true);
      await page.close();
    });

    it('an entry added on purpose is found', async () => {
      const { page, first } = await openGuide();
      const now = await page.evaluate(act, { start: seed, count: BATCH, fault: true });
      assert.notDeepEqual(now, { ...first, done: BATCH });
      assert.equal(now.length, first.length + 1);
      await page.close();
    });
  });
}
