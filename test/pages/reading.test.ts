import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../tools/root.js';
import { engineNames, openEngine, until, type Engine } from '../browser/engines.js';
import { guideShown, snippetPage } from '../browser/pages.js';
import { startServer, type TestServer } from '../browser/server.js';
import { joined, writtenWords } from './written.js';

/*
 * What is read is what was written: the build that makes the script small once lost every paragraph.
 * And it must not hang on what was read before: an hour at which a call is taken and the hours in which
 * a medicine helps are made by the same code, and once one of them stood in the other's place.
 */

const TOPICS = readdirSync(join(root, 'content/topics'));
const NUMBERS = 'numbers';

let server: TestServer;
before(async () => void (server = await startServer()));
after(() => server.close());

/** Runs in the page: asks for a screen. */
const ask = async (screen: string) => {
  const guide = document.querySelector('rights-guide')!; // the page has one
  guide.close();
  await guide.updateComplete;
  if (screen !== 'numbers') return guide.open(screen);
  guide.shadowRoot!.querySelector<HTMLElement>('.numbers')!.click();
};

/** Runs in the page: whether it is there. */
const isThere = (screen: string) =>
  document
    .querySelector('rights-guide')!
    .shadowRoot!.querySelector(screen === 'numbers' ? 'emergency-panel' : 'article') !== null;

/** Runs in the page: its words. */
const words = async () => {
  const guide = document.querySelector('rights-guide')!;
  await guide.updateComplete;
  const panel = guide.shadowRoot!.querySelector('emergency-panel');
  await panel?.updateComplete;
  const root = panel?.shadowRoot ?? guide.shadowRoot!;
  // The law and what changed are folded: a reader opens them.
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  return root.querySelector<HTMLElement>(panel ? '.root' : 'article')!.innerText;
};

describe('what is read is what was written, in any order', () => {
  for (const name of engineNames) {
    // The languages are the same data everywhere; how an engine formats it is its own.
    for (const language of name === 'chromium' ? ['fr', 'en'] : ['fr']) {
      it(`${name}, ${language}`, async () => {
        const engine = await openEngine(name);
        try {
          const first = await readAll(engine, language, [NUMBERS, ...TOPICS]);
          const last = await readAll(engine, language, [...TOPICS, NUMBERS]);
          for (const [screen, text] of first) assert.equal(last.get(screen), text, screen);
          for (const topic of TOPICS) isWhole(first.get(topic) ?? '', topic, language);
          const hours = language === 'fr' ? /48\sheures/ : /48\shours/;
          assert.match(first.get('rape-and-sexual-assault') ?? '', hours);
        } finally {
          await engine.close();
        }
      });
    }
  }
});

/** Throws when something that was written is not there, in its order. */
function isWhole(shown: string, topic: string, language: string): void {
  let rest = joined(shown);
  for (const words of writtenWords(topic, language)) {
    const place = rest.indexOf(words);
    assert.ok(place >= 0, `${topic}: not on the page, or not in its place: ${words}`);
    rest = rest.slice(place + words.length);
  }
}

async function readAll(
  engine: Engine,
  language: string,
  screens: readonly string[],
): Promise<Map<string, string>> {
  const script = '<script src="/dist-test/rights-guide.js"></script>';
  const page = await engine.open(
    server.page(snippetPage({ script, attributes: `lang="${language}"` })),
  );
  await until(page, guideShown);
  const read = new Map<string, string>();
  for (const screen of screens) {
    await page.evaluate(ask, screen);
    await until(page, isThere, screen);
    read.set(screen, await page.evaluate(words));
  }
  await page.close();
  return read;
}
