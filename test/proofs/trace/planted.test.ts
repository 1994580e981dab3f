import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { TestServer } from '../../browser/server.js';
import { hostPage, openGuide, startHost } from './host.js';
import { untilNext, walk } from './journey.js';
import { kept } from './kept.js';
import { profileEngines, withProfile, type ProfileEngine, type ProfilePage } from './profile.js';
import { Random, seed, wordOf, wordStart } from './random.js';
import { searchProfile } from './search-profile.js';

/** Where each browser must be caught keeping what a fault lets out. */
interface Fault {
  /** Runs in the host page when the word stands in the guide's field, `typed`. */
  readonly script?: string;
  readonly after?: string;
  /** Done after the journey. */
  readonly act?: (page: ProfilePage, word: string) => Promise<void>;
  /** The page itself holds the word and may be kept. */
  readonly cached?: true;
  /** The trace is the title of the topic that was read instead of the typed word. */
  readonly title?: true;
  /** The counter of `kept` that must have grown. */
  readonly counter?: 'local' | 'session' | 'entries';
  readonly places: Readonly<Record<ProfileEngine, readonly RegExp[]>>;
}

// Chromium's history takes titles only in the first seconds of a page, its session files always.
const TITLES = { chromium: [/\/Sessions\//], firefox: [/places\.sqlite/] };
const HISTORY = { chromium: [/\/History$/, /\/Sessions\//], firefox: [/places\.sqlite/] };

const FAULTS: Readonly<Record<string, Fault>> = {
  'an address of its own': {
    script: `history.pushState(null, '', '#' + typed);`,
    counter: 'entries',
    places: HISTORY,
  },
  'local storage': {
    script: `localStorage.setItem('q', typed);`,
    counter: 'local',
    places: { chromium: [/Local Storage/], firefox: [/ls\/data\.sqlite/] },
  },
  'session storage': {
    script: `sessionStorage.setItem('q', typed);`,
    counter: 'session',
    places: { chromium: [/Session Storage/], firefox: [/sessionstore/] },
  },
  'the title of the page': {
    script: `document.title = typed;`,
    places: TITLES,
  },
  'a form that is sent': {
    after: '<form method="post"><input name="q" id="planted"><button>OK</button></form>',
    async act(page, word) {
      const { x, y } = await page.evaluate(() => {
        const field = document.querySelector('#planted')!;
        field.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top } = field.getBoundingClientRect();
        return { x: left + 9, y: top + 9 };
      });
      await page.click(x, y);
      await page.type(word);
      await page.evaluate(() => void (document.body.dataset['sent'] = 'no'));
      await page.press('Enter');
      await untilNext(page, () => document.body?.dataset['sent'] === undefined);
    },
    places: { chromium: [/\/Web Data$/, /\/Sessions\//], firefox: [/formhistory\.sqlite/] },
  },
  'a page in the cache': {
    cached: true,
    places: { chromium: [/Cache_Data/], firefox: [/cache2/] },
  },
  'the title of the topic that is read': {
    after: `<script>
      document.addEventListener('rights-guide-topic', async ({ target, topic }) => {
        await target.updateComplete;
        if (topic) document.title = target.shadowRoot.querySelector('.topic-title').innerText;
      });
    </script>`,
    title: true,
    places: TITLES,
  },
};

/**
 * Runs the script of a fault as soon as the word is typed: keys reach the page through the shadow.
 * The page does not hold the whole word, or its own copy in the cache would be found.
 */
const planted = (script: string) => `<script>
  document.addEventListener('input', (event) => {
    const typed = event.composedPath()[0].value;
    if (/${wordStart}planted[a-j]x$/.test(typed)) { ${script} }
  });
</script>`;

let server: TestServer;
before(async () => void (server = await startHost()));
after(() => server.close());

describe('planted faults', { concurrency: true }, () => {
  for (const name of profileEngines) {
    describe(`the search of a profile finds in ${name}, SEED=${seed}`, { concurrency: 1 }, () => {
      const files = new Map<string, readonly string[]>();
      const grown = new Map<string, boolean>();

      before(async () => {
        const texts = new Map<string, string>();
        await withProfile(name, async (browser, folder) => {
          for (const [
            index,
            [fault, { script = '', act, cached, title, counter, ...rest }],
          ] of Object.entries(FAULTS).entries()) {
            const word = wordOf(`planted${index}x`);
            const after = planted(script) + (rest.after ?? '') + (cached ? word : '');
            const headers = cached ? { 'cache-control': 'max-age=3600' } : undefined;
            const page = await openGuide(browser, server.page(hostPage({ after }), headers));
            const before = await page.evaluate(kept);
            const { topics } = await walk(page, new Random(seed + index), word);
            const now = await page.evaluate(kept);
            if (counter) grown.set(fault, now[counter] > before[counter]);
            await act?.(page, word);
            texts.set(fault, title ? topics.at(-1)!.title : word);
          }
          await browser.close();
          const { findings } = await searchProfile(folder, texts.values());
          for (const [fault, text] of texts) {
            const found = findings.filter((finding) => finding.text === text);
            files.set(
              fault,
              found.map(({ file }) => file),
            );
          }
        });
      });

      for (const [fault, { counter, places }] of Object.entries(FAULTS)) {
        it(fault, (test) => {
          const found = files.get(fault)!;
          test.diagnostic(found.join(', ') || 'nothing');
          if (counter) assert.equal(grown.get(fault), true, `${counter} has grown`);
          for (const place of places[name]) {
            assert.ok(
              found.some((file) => place.test(file)),
              `${String(place)} is among ${found.join(', ') || 'nothing'}`,
            );
          }
        });
      }
    });
  }
});
