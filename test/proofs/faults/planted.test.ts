import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, type Engine } from '../../browser/engines.js';
import { notFound, type Handler } from '../../browser/server.js';
import { answer } from './answers.js';
import {
  isSafe,
  NONCE,
  outcomesOf,
  script,
  startFaultServer,
  type Fault,
  type FaultServer,
} from './fault-server.js';
import type { Outcome } from './page/frames.js';

/** The script with something changed that must be in it. */
function changed(found: string, by: string): Handler {
  const text = script().bytes.toString();
  assert.ok(text.includes(found), found);
  return answer({ ...script(), bytes: Buffer.from(text.replaceAll(found, by)) });
}

const inHead = (code: string) => `<script nonce="${NONCE}">${code}</script>`;
const styleOf = (rules: string) => `<style>${rules}</style>`;
const broken = inHead(`Document.prototype.importNode = () => { throw new Error('planted'); };`);

/** What each harness must see: a page that fails its reader, and why it is not safe. */
const PLANTED: readonly (Fault & { readonly wrong: (outcome: Outcome) => boolean })[] = [
  {
    name: 'the slot of the links is left out',
    script: changed('createElement("slot")', 'createElement("s")'),
    head: broken,
    wrong: ({ numbers }) => numbers === 0,
  },
  {
    name: 'no links in the page, no script',
    script: notFound,
    head: styleOf('#links { display: none }'),
    wrong: ({ numbers, shown }) => numbers === 0 && shown === 'nothing',
  },
  {
    name: 'links that cannot be seen',
    script: notFound,
    head: styleOf('#links { visibility: hidden }'),
    wrong: ({ numbers }) => numbers === 0,
  },
  {
    name: 'links beside the screen',
    script: notFound,
    head: styleOf('#links { position: absolute; left: -9999px }'),
    wrong: ({ numbers }) => numbers === 0,
  },
  {
    name: 'an error that is thrown into the page',
    script: answer({ ...script(), bytes: Buffer.from('throw new Error("planted")') }),
    wrong: ({ errors }) => errors.some((error) => /planted/.test(error)),
  },
  {
    name: 'a promise nobody waits for',
    script: answer({ ...script(), bytes: Buffer.from('Promise.reject(new Error("planted"))') }),
    wrong: ({ errors }) => errors.some((error) => /planted/.test(error)),
  },
  {
    name: 'a script that takes the rest of the page away',
    script: answer({
      ...script(),
      bytes: Buffer.from('document.querySelector("#after").remove()'),
    }),
    wrong: ({ usable }) => !usable,
  },
];

let server: FaultServer;
before(async () => void (server = await startFaultServer()));
after(() => server.close());

for (const name of engineNames) {
  describe(`planted faults are found in ${name}`, () => {
    let engine: Engine;
    let outcomes: ReadonlyMap<string, Outcome>;
    before(async () => {
      engine = await openEngine(name);
      outcomes = await outcomesOf(engine, server, PLANTED);
    });
    after(() => engine.close());

    for (const { name: fault, wrong } of PLANTED) {
      it(fault, () => {
        const outcome = outcomes.get(fault)!;
        assert.ok(wrong(outcome), JSON.stringify(outcome));
        assert.ok(!isSafe(outcome) || outcome.errors.length > 0);
      });
    }
  });
}
