import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, type Engine } from '../../browser/engines.js';
import { seed } from '../trace/random.js';
import { answer } from './answers.js';
import {
  NONCE,
  runInPage,
  startFaultServer,
  testScript,
  type FaultServer,
} from './fault-server.js';
import { HOOK, instrument } from './instrument.js';

const { code, names } = instrument(testScript().bytes.toString());

/**
 * Nothing of ours is around these when they begin: Lit's own start of an update, our addition to it,
 * its event for the page, its promise of a language, the count of the languages asked for, the
 * listener that looks for dialogs, the properties that are set and read from outside. What throws there, as what throws in a
 * constructor, the browser reports itself; the reader sees the numbers all the same.
 */
const STARTERS = names.flatMap((name, number) =>
  /(_\$EP|scheduleUpdate|[{},][gs]et)$/.test(name.before) ||
  /lit-localize-st|promise=new Promise|beforetoggle|\.chosen\?\?/.test(name.text)
    ? [String(number)]
    : [],
);

/** Of all there is to throw, each so manieth, so that the part ends in a minute. */
const STEPS = { chromium: 4, firefox: 24, webkit: 56 } as const;

const hooked = answer({ ...testScript(), bytes: Buffer.from(code) });

/** In the head of a page: the hook every function calls, and timers that run at once and are counted. */
const HEAD = `<script nonce="${NONCE}">
  {
    const hook = { counts: undefined, target: undefined, at: 1, calls: 0, direct: false, pending: 0 };
    window.hook = hook;
    window.${HOOK} = (number) => {
      const name = String(number);
      hook.counts?.set(name, (hook.counts.get(name) ?? 0) + 1);
      if (name !== hook.target || (++hook.calls !== hook.at && hook.at !== 0)) return;
      const error = new Error('planted in ' + name);
      hook.direct ||= error.stack.split('rights-guide.js').length <= 2;
      throw error;
    };
    const { setTimeout, clearTimeout } = window;
    const running = new Set();
    window.setTimeout = (run) => {
      const id = setTimeout(() => { running.delete(id); hook.pending = running.size; run(); });
      running.add(id);
      hook.pending = running.size;
      return id;
    };
    window.clearTimeout = (id) => { clearTimeout(id); running.delete(id); hook.pending = running.size; };
    window.requestIdleCallback = window.setTimeout;
  }
</script>`;

let server: FaultServer;
before(async () => void (server = await startFaultServer()));
after(() => server.close());

for (const name of engineNames) {
  describe(`every function throws, in ${name}, SEED=${seed}`, () => {
    let engine: Engine;
    before(async () => void (engine = await openEngine(name)));
    after(() => engine.close());

    it('whatever throws in whatever is done: numbers, nothing uncaught, and it recovers', async (test) => {
      const step = process.env['SOAK'] ? 1 : STEPS[name];
      const { url } = server.trial({ name: 'hooked', script: hooked, head: HEAD });
      const page = await engine.open(server.start);
      const { tried, bad, constructing } = await runInPage(page, 'throwAll', {
        url,
        step,
        offset: seed,
      });
      const mayBeUncaught = new Set([...constructing, ...STARTERS]);
      const told = bad
        .filter(
          ({ safe, recovered, target }) =>
            !safe || recovered === 'no' || !mayBeUncaught.has(target),
        )
        .map(
          ({ action, target, at, seen, recovered }) =>
            `${action}, call ${at} of ${target} ${recovered} ${JSON.stringify(seen)} in ${names[Number(target)]?.text}`,
        );
      test.diagnostic(
        `${tried} faults; safe but uncaught, in constructors: ${bad.length - told.length}`,
      );
      assert.deepEqual(told, []);
      assert.ok(tried >= 60, `${tried} faults`);
      await page.close();
    });
  });
}
