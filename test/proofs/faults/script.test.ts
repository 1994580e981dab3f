import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, type Engine } from '../../browser/engines.js';
import { Random, seed } from '../trace/random.js';
import { answer, CUTS, ENDLESS, MENDED, useless } from './answers.js';
import {
  failures,
  isSafe,
  NONCE,
  outcomesOf,
  script,
  startFaultServer,
  type Fault,
  type FaultServer,
} from './fault-server.js';
import type { Outcome } from './page/frames.js';

const LONG = Boolean(process.env['SOAK']);
const { bytes, type } = script();
const good = { bytes, type };

/** Where the script is cut: at both ends, in words, in the middle of a letter, and anywhere. */
function places(count: number): number[] {
  const inWords = ['Vos droits', 'Quitter', 'sha384', 'customElements.define'].flatMap((word) => {
    const at = bytes.indexOf(word);
    return at < 0 ? [] : [at + 3];
  });
  const letter = bytes.findIndex((byte) => byte > 0xc0);
  const ends = [0, 1, 2, bytes.length - 1, bytes.length - 2, bytes.length - 3];
  const random = new Random(seed);
  const anywhere = Array.from({ length: count }, (_, index) =>
    Math.floor(((index + random.next()) * bytes.length) / count),
  );
  return [...ends, ...inWords, letter + 1, ...anywhere];
}

const cuts = (how: keyof typeof CUTS, count: number): Fault[] =>
  places(count).map((at) => ({ name: `${how}, cut at ${at}`, script: CUTS[how](good, at) }));

const hash = 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC';
const policy = (value: string): Fault => ({
  name: `policy ${value}`,
  headers: { 'content-security-policy': value },
});

/** Nothing of the script may run, or nothing is there to run. */
const NOTHING_TO_RUN: Fault[] = [
  ...Object.entries(useless(good)).map(([name, handler]) => ({
    name,
    script: handler,
    endless: ENDLESS.has(name),
  })),
  { name: 'another hash', tag: `integrity="${hash}" crossorigin` },
  policy(`script-src 'nonce-${NONCE}'`),
  policy(`script-src 'nonce-${NONCE}' ; default-src 'none'`),
  // WebKit says nothing of a script it refuses for this reason.
  { ...policy(`script-src 'nonce-${NONCE}' 'strict-dynamic'`), endless: true },
  policy(`script-src 'nonce-${NONCE}' https:`),
  policy(`default-src 'nonce-${NONCE}'`),
  policy(`script-src-elem 'nonce-${NONCE}'`),
  policy(`script-src 'nonce-${NONCE}' '${hash}'`),
];

/** The script is all there, in a wrapping that is odd. */
const WHOLE: Fault[] = [
  { name: 'as it should be' },
  { name: 'type text/plain', script: answer({ bytes, type: 'text/plain' }) },
  { name: 'no type', script: answer({ bytes, type: '' }) },
  {
    name: 'type application/octet-stream',
    script: answer({ bytes, type: 'application/octet-stream' }),
  },
  {
    name: 'said to be latin-1',
    script: answer({ bytes, type: 'text/javascript; charset=iso-8859-1' }),
  },
  {
    name: 'said to be utf-16',
    script: answer({ bytes, type: 'text/javascript; charset=utf-16le' }),
  },
  {
    name: 'a page in windows-1252',
    script: answer({ bytes, type: 'text/javascript' }),
    headers: { 'content-type': 'text/html; charset=windows-1252' },
  },
];

let server: FaultServer;
before(async () => void (server = await startFaultServer()));
after(() => server.close());

for (const name of engineNames) {
  const many = name === 'chromium';
  describe(`faults of the script in ${name}, SEED=${seed}`, () => {
    let engine: Engine;
    before(async () => void (engine = await openEngine(name)));
    after(() => engine.close());

    it('never there, refused or something else: the links of the page', async (test) => {
      const outcomes = await outcomesOf(engine, server, NOTHING_TO_RUN);
      test.diagnostic(`${outcomes.size} faults`);
      const right = (outcome: Outcome, fault: string) =>
        isSafe(outcome) &&
        (outcome.shown === 'links' || MENDED.has(`${name}: ${fault}`)) &&
        outcome.errors.every(isSyntax);
      assert.deepEqual(failures(outcomes, right), []);
    });

    for (const how of ['short', 'less than told', 'reset'] as const) {
      const count = how === 'short' ? (many ? (LONG ? 5000 : 220) : 24) : many ? 24 : 6;
      it(`cut off, ${how}: the links, or the whole guide`, async (test) => {
        const outcomes = await outcomesOf(engine, server, cuts(how, count));
        test.diagnostic(`${outcomes.size} faults`);
        const right = (outcome: Outcome) => isSafe(outcome) && outcome.errors.every(isSyntax);
        assert.deepEqual(failures(outcomes, right), []);
      });
    }

    it('the whole script in an odd wrapping: the guide, letter by letter', async () => {
      const outcomes = await outcomesOf(engine, server, WHOLE);
      assert.match(outcomes.get('as it should be')!.text, /être écouté|sécurité|Santé/i);
      const right = (outcome: Outcome) =>
        isSafe(outcome) &&
        outcome.shown === 'guide' &&
        outcome.text === outcomes.get('as it should be')!.text &&
        outcome.errors.length === 0;
      assert.deepEqual(failures(outcomes, right), []);
    });
  });
}

/** What the browser itself says of a script that ends in the middle. */
const isSyntax = (message: string) => /SyntaxError/.test(message);
