import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { TopicText } from '../../../src/guide/model.js';
import type { Pack } from '../../../src/guide/pack.js';
import { engineNames, openEngine, type Engine } from '../../browser/engines.js';
import type { Handler } from '../../browser/server.js';
import { Random, seed } from '../trace/random.js';
import { answer, CUTS, ENDLESS, MENDED, useless } from './answers.js';
import {
  failures,
  isSafe,
  NONCE,
  outcomesOf,
  packName,
  startFaultServer,
  testPack,
  testScript,
  type Fault,
  type FaultServer,
} from './fault-server.js';
import type { Outcome } from './page/frames.js';

const LANGUAGE = 'ar-XB';
const good = testPack();
const random = new Random(seed);

/**
 * Time runs at once, and what was asked for is kept: short waits lie between the tries, the long
 * one is that for an answer, and stands where one will come.
 */
const clock = (longest: number) => `<script nonce="${NONCE}">
  {
    const { setTimeout } = window;
    window.waits = [];
    window.setTimeout = (run, wait = 0) => {
      if (wait >= 500) window.waits.push(wait);
      return setTimeout(run, wait > ${longest} ? wait : 0);
    };
  }
</script>`;

const fault = (name: string, pack: Handler, more: Partial<Fault> = {}): Fault => ({
  name,
  pack,
  language: LANGUAGE,
  head: clock(ENDLESS.has(name) ? Infinity : 5000),
  ...more,
});

const cuts = (how: keyof typeof CUTS, count: number): Fault[] => {
  const { length } = good.bytes;
  const places = [0, 1, length - 1, length - 2];
  for (let index = 0; index < count; index++) {
    places.push(Math.floor(((index + random.next()) * length) / count));
  }
  return places.map((at) => fault(`${how}, cut at ${at}`, CUTS[how](good, at)));
};

const json = (value: unknown): Handler =>
  answer({ bytes: Buffer.from(JSON.stringify(value)), type: 'application/json' });

// The cast: the compiler wrote it.
const pack = JSON.parse(good.bytes.toString()) as Pack;

/** The topics of the pack, each changed. */
const topicsAs = (change: (topic: TopicText) => unknown) =>
  Object.fromEntries(Object.entries(pack.guide.topics).map(([id, topic]) => [id, change(topic)]));

/** Packs of another build, of the version before and of the one after, and other JSON. */
const OTHER: Readonly<Record<string, unknown>> = {
  'version before': { ...pack, version: '0.0.1' },
  'version after': { ...pack, version: '99.0.0' },
  'no version': { ...pack, version: undefined },
  'version as a number': { ...pack, version: 1 },
  'another language inside': { ...pack, language: 'en-XA' },
  'no language inside': { ...pack, language: undefined },
  'no strings': { ...pack, strings: undefined },
  'no guide': { ...pack, guide: undefined },
  'strings that are a number': { ...pack, strings: 1 },
  'strings that are null inside': { ...pack, strings: { s1: null } },
  'a guide that is a list': { ...pack, guide: [] },
  'a guide that is a text': { ...pack, guide: 'guide' },
  'a guide without topics': { ...pack, guide: { ...pack.guide, topics: undefined } },
  'topics that are numbers': {
    ...pack,
    guide: { ...pack.guide, topics: topicsAs(() => 1) },
  },
  'topics without a body': {
    ...pack,
    guide: {
      ...pack.guide,
      topics: topicsAs((topic) => ({ ...topic, parts: null })),
    },
  },
  'a guide without sections': { ...pack, guide: { ...pack.guide, sections: null } },
  'situations that are null': { ...pack, guide: { ...pack.guide, situations: [null] } },
  'a guide without glossary': { ...pack, guide: { ...pack.guide, glossary: undefined } },
  null: null,
  'a number': 7,
  'a text': 'text',
  'a list': [],
  'an empty object': {},
  'a huge list': Array.from({ length: 300_000 }, () => 'x'.repeat(10)),
  'very deep': JSON.parse('['.repeat(3000) + ']'.repeat(3000)),
};

const REFUSED: readonly Fault[] = [
  ...Object.entries(useless(good)).map(([name, handler]) => fault(name, handler)),
  ...Object.entries(OTHER).map(([name, value]) => fault(name, json(value))),
  fault(
    'one letter changed',
    answer({ ...good, bytes: Buffer.from(good.bytes).fill(' ', 900, 901) }),
  ),
  fault(
    'a byte order mark before it',
    answer({ ...good, bytes: Buffer.concat([Buffer.from('\uFEFF'), good.bytes]) }),
  ),
  fault('policy that forbids it', answer(good), {
    headers: { 'content-security-policy': `connect-src 'none'` },
  }),
  fault('fetch throws', answer(good), {
    head: clock(5000) + broken('window.fetch = () => { throw new Error("broken"); }'),
  }),
  fault('fetch never answers', answer(good), {
    head:
      clock(Infinity) +
      broken(
        'window.fetch = (_, { signal }) => new Promise((_, fail) => signal.addEventListener("abort", fail))',
      ),
  }),
  fault('no fetch', answer(good), { head: clock(5000) + broken('delete window.fetch') }),
  fault('no AbortController', answer(good), {
    head: clock(5000) + broken('delete window.AbortController'),
  }),
  fault('offline', answer(good), {
    head: clock(5000) + broken('Object.defineProperty(navigator, "onLine", { value: false })'),
  }),
];

function broken(script: string): string {
  return `<script nonce="${NONCE}">${script}</script>`;
}

/** A script that was built with these bytes as its pack: nothing but what they say is wrong. */
function scriptFor(bytes: Buffer): Handler {
  const hash = (value: Buffer) => `sha384-${createHash('sha384').update(value).digest('base64')}`;
  const text = testScript().bytes.toString();
  assert.ok(text.includes(hash(good.bytes)));
  const changed = text.replace(hash(good.bytes), hash(bytes));
  return answer({ ...testScript(), bytes: Buffer.from(changed) });
}

const trusted = (name: string, bytes: Buffer): Fault =>
  fault(name, answer({ ...good, bytes }), { script: scriptFor(bytes) });

/** The hash is right, the content is not: the check of the pack is all there is. */
const TRUSTED: readonly Fault[] = [
  ...Object.entries(OTHER).map(([name, value]) =>
    trusted(name, Buffer.from(JSON.stringify(value))),
  ),
  ...Array.from({ length: 12 }, (_, index) => {
    const at = Math.floor(((index + random.next()) * good.bytes.length) / 12);
    return trusted(`cut at ${at}`, good.bytes.subarray(0, at));
  }),
];

/** The script looks for a pack that the folder no longer has, or does not have yet. */
const VERSIONS: readonly Fault[] = ['before', 'after'].map((which, index) => {
  const text = testScript().bytes.toString();
  const name = packName.replace(/\.\w+\.json/, `.0000000${index}.json`);
  const bytes = Buffer.from(text.replace(packName, name));
  const missing: Handler = (request, response, next) =>
    request.url?.endsWith(packName)
      ? answer(good)(request, response, next)
      : void response.writeHead(404).end();
  return fault(`the script of the version ${which}`, missing, {
    script: answer({ ...testScript(), bytes }),
  });
});

/** French with its own lang, the numbers, and the sentence that the language could not be had. */
const isFallBack = (outcome: Outcome): boolean =>
  isQuiet(outcome) && outcome.shown === 'guide' && outcome.language === 'fr' && outcome.missing;

const isQuiet = (outcome: Outcome): boolean => isSafe(outcome) && outcome.errors.length === 0;

let server: FaultServer;
before(async () => void (server = await startFaultServer()));
after(() => server.close());

for (const name of engineNames) {
  const many = name === 'chromium';
  describe(`faults of a language pack in ${name}, SEED=${seed}`, () => {
    let engine: Engine;
    before(async () => void (engine = await openEngine(name)));
    after(() => engine.close());

    const check = (
      title: string,
      faults: readonly Fault[],
      right: (outcome: Outcome, name: string) => boolean,
    ) =>
      it(title, async (test) => {
        const outcomes = await outcomesOf(engine, server, faults);
        test.diagnostic(`${outcomes.size} faults`);
        assert.deepEqual(failures(outcomes, right), []);
      });

    check(
      'as it should be: the language asked for',
      [fault('good', answer(good))],
      (outcome) => isQuiet(outcome) && outcome.language === LANGUAGE && !outcome.missing,
    );
    check('refused: French in its place, marked as such', REFUSED, (outcome, fault) =>
      MENDED.has(`${name}: ${fault}`) ? isQuiet(outcome) : isFallBack(outcome),
    );
    for (const how of ['short', 'less than told', 'reset'] as const) {
      const count = how === 'short' ? (many ? 110 : 12) : many ? 12 : 4;
      check(`cut off, ${how}: French in its place`, cuts(how, count), isFallBack);
    }
    check('the right hash and the wrong content: the numbers', TRUSTED, isQuiet);
    check('a pack of another version: French in its place', VERSIONS, isFallBack);

    it('three tries, the second half a second later, the third two, and a third of each is chance', async () => {
      const faults = Array.from({ length: 6 }, (_, index) =>
        fault(`${index}`, answer(good, {}, 503)),
      );
      const outcomes = await outcomesOf(engine, server, faults);
      const waits = [...outcomes.values()].map((outcome) =>
        outcome.waits.filter((wait) => wait < 5000 && wait !== 600),
      );
      for (const [first = 0, second = 0, ...more] of waits) {
        assert.deepEqual(more, []);
        assert.ok(first >= 500 && first < 500 * (4 / 3), `${first}`);
        assert.ok(second >= 2000 && second < 2000 * (4 / 3), `${second}`);
      }
      assert.ok(new Set(waits.map(([first]) => first)).size > 1, 'chance');
    });
  });
}
