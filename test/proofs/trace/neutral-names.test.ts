import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it, test } from 'node:test';
import { sensitiveIn } from '../../../tools/checks/names.js';
import { sensitiveTexts, sensitiveWords } from '../../../tools/checks/sensitive-words.js';
import { root } from '../../../tools/root.js';
import type { TestServer } from '../../browser/server.js';
import { hostPage, openGuide, startHost } from './host.js';
import { heardEvents, LISTEN, rendered, show, type Heard } from './in-page.js';
import { ENDS, finish, walk } from './journey.js';
import { profileEngines, withProfile } from './profile.js';
import { Random, seed, wordOf, wordStart } from './random.js';

const JOURNEYS = 2;
const topics = readdirSync(join(root, 'content/topics'));
const SCREENS = ['', ...topics, 'numbers'];

/** What a screen reader says or a tooltip shows: text like any other. */
const LABELS = ['aria-label', 'title', 'alt', 'placeholder'];

/**
 * The one place where the id of a topic reaches the host page, and an id says much ("violence"):
 * the webmaster who listens was warned.
 */
const ID_EVENT = { type: 'rights-guide-topic', field: 'topic' };

/** The sensitive words in a text, in any of the languages. */
function tellsIn(text: string): readonly string[] {
  const plain = text.normalize('NFC').toLowerCase();
  return [...sensitiveIn(text), ...sensitiveTexts.filter((word) => plain.includes(word))];
}

function assertNeutral(texts: Iterable<string>): void {
  const wrong = [...texts].filter((text) => tellsIn(text).length > 0);
  assert.deepEqual(wrong, []);
}

let server: TestServer;
before(async () => void (server = await startHost()));
after(() => server.close());

test('there are two hundred words or more, and each way of writing is found', () => {
  assert.ok(sensitiveWords.length + sensitiveTexts.length >= 200);
  for (const name of [
    '/packs/rape.json',
    'data-violencia',
    'нападение-насилие',
    '卖淫.js',
    'Mại dâm',
  ]) {
    assert.notDeepEqual(tellsIn(name), [], name);
  }
  assert.deepEqual(tellsIn('/rights-guide/packs/vi.12ab.json'), []);
});

for (const folder of ['dist', 'dist-test']) {
  test(`files of ${folder}/ have neutral names`, () => {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    assert.ok(files.length > 0);
    assertNeutral(files);
  });
}

describe('neutral names', { concurrency: true }, () => {
  for (const name of profileEngines) {
    describe(`names in ${name}, SEED=${seed}`, { concurrency: 1 }, () => {
      const seen = {
        addresses: new Set<string>(),
        messages: new Set<string>(),
        events: [] as Heard[],
        tags: new Set<string>(),
        attributes: new Set<string>(),
      };

      before(() =>
        withProfile(name, async (browser) => {
          const collect = async (page: Awaited<ReturnType<typeof openGuide>>) => {
            const { tags, attributes } = await page.evaluate(rendered);
            for (const tag of tags) seen.tags.add(tag);
            for (const attribute of attributes) seen.attributes.add(attribute);
          };
          for (let journey = 0; journey < JOURNEYS; journey++) {
            const page = await openGuide(browser, server.page(hostPage({ head: LISTEN })));
            await collect(page);
            await walk(page, new Random(seed + journey), wordOf(`names${journey}`), () =>
              collect(page),
            );
            seen.events.push(...(await page.evaluate(heardEvents)));
            await finish(page, ENDS[journey]!);
          }
          const page = await openGuide(browser, server.page(hostPage({ head: LISTEN })));
          for (const screen of SCREENS) {
            await page.evaluate(show, screen);
            await collect(page);
          }
          // What the console says to a webmaster.
          const attributes =
            'lang="xx" languages="xx" topic="xx" topics="xx" exit-url="xx" theme="xx"';
          await openGuide(browser, server.page(hostPage({ attributes })));
          seen.events.push(...(await page.evaluate(heardEvents)));
          for (const { url } of browser.requests) seen.addresses.add(decodeURI(url));
          for (const line of server.log) seen.addresses.add(line);
          for (const message of browser.messages) seen.messages.add(message);
        }),
      );

      it('addresses that were asked for', () => {
        assert.ok(seen.addresses.size > 0);
        assertNeutral([...seen.addresses].filter((address) => !address.startsWith('data:')));
      });
      it('messages of the console', () => {
        assert.ok(seen.messages.size > 0);
        assertNeutral(seen.messages);
      });
      it('tags', () => assertNeutral(seen.tags));
      it('names of attributes', () => {
        assertNeutral([...seen.attributes].map((attribute) => attribute.split('=')[0]!));
      });

      it('values of attributes but labels and outside addresses', () => {
        const values = [...seen.attributes].filter((attribute) => {
          const [key = '', value = ''] = attribute.split(/=(.*)/s);
          if (key === 'href') return !/^https:/.test(value);
          return !LABELS.includes(key);
        });
        assertNeutral(values);
        assert.deepEqual(
          values.filter((attribute) => topics.includes(attribute.split(/=(.*)/s)[1] ?? '')),
          [],
        );
      });

      it('types of events', () => {
        const types = new Set(seen.events.map(({ type }) => type));
        assert.ok(types.has('rights-guide-ready') && types.has(ID_EVENT.type));
        assertNeutral(types);
      });

      it('what events carry: never a word that was typed; ids of topics in one place', () => {
        const rest = seen.events.flatMap(({ type, carried }) =>
          carried.filter((text) => {
            const [field, value] = text.split('=');
            const known = type === ID_EVENT.type && field === ID_EVENT.field;
            return !(known && topics.includes(value!));
          }),
        );
        assertNeutral(rest);
        assert.deepEqual(
          rest.filter((text) => text.includes(wordStart)),
          [],
        );
      });
    });
  }
});
