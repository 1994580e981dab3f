import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, type Engine } from '../../pages/engines.js';
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
const hooked = answer({ ...testScript(), bytes: Buffer.from(code) });

/** In the head of a page: the hook every function calls, and timers that run at once and are counted. */
const HEAD = `<script nonce="${NONCE}">
  {
    const hook = { counts: undefined, target: undefined, at: 1, calls: 0, pending: 0 };
    window.hook = hook;
    window.${HOOK} = (number) => {
      const name = String(number);
      hook.counts?.set(name, (hook.counts.get(name) ?? 0) + 1);
      if (name === hook.target && (++hook.calls === hook.at || hook.at === 0)) throw new Error('planted in ' + name);
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
before(async () => {
  server = await startFaultServer();
  server.override(/progress/, (q, r) => {
    console.error(q.url);
    r.end();
  });
});
after(() => server.close());

for (const name of engineNames) {
  describe(`every function throws, in ${name}, SEED=${seed}`, () => {
    let engine: Engine;
    before(async () => void (engine = await openEngine(name)));
    after(() => engine.close());

    it('whatever throws in whatever is done: numbers, nothing uncaught, and it recovers', async (test) => {
      const step = Number(process.env['STEP'] ?? 1);
      const { url } = server.trial({ name: 'hooked', script: hooked, head: HEAD });
      const page = await engine.open(server.start);
      const { tried, bad } = await runInPage(page, 'throwAll', { url, step, offset: seed });
      test.diagnostic(`${tried} faults`);
      const told = bad.map(
        ({ action, target, at, seen, recovered }) =>
          `${action}, call ${at} of ${target} ${recovered} ${JSON.stringify(seen)} in ${names[Number(target)]}`,
      );
      assert.deepEqual(told, []);
      assert.ok(tried >= 60, `${tried} faults`);
      await page.close();
    });
  });
}
