import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { root } from '../../../tools/root.js';
import type { TestServer } from '../../browser/server.js';
import { hostPage, openGuide, SCRIPT, startHost } from './host.js';
import { finish, isOutside, untilNext, walk } from './journey.js';
import { outsideLinks, show } from './in-page.js';
import {
  isElsewhere,
  profileEngines,
  withProfile,
  type ProfileBrowser,
  type SeenRequest,
} from './profile.js';
import { Random, seed, wordOf } from './random.js';

const packs = readdirSync(join(root, 'dist-test/packs'));
const topics = readdirSync(join(root, 'content/topics'));
const packOf = (language: string) => packs.find((file) => file.startsWith(`${language}.`));

/** What pages asked of other hosts, without the small picture a browser asks of each. */
const outside = ({ requests }: ProfileBrowser): readonly SeenRequest[] =>
  requests.filter(({ url }) => isElsewhere(url) && !url.endsWith('/favicon.ico'));

/** Does something that leads to another host and gives back what was asked of it. */
async function asked(browser: ProfileBrowser, act: () => Promise<void>) {
  browser.requests.length = 0;
  await act();
  return outside(browser).map(({ url, navigation, referrer }) => ({ url, navigation, referrer }));
}

describe('requests', { concurrency: true }, () => {
  for (const name of profileEngines) {
    describe(`what is asked of the network in ${name}, SEED=${seed}`, { concurrency: 1 }, () => {
      let server: TestServer;
      let browser: ProfileBrowser;
      let close: () => void;
      let closed: Promise<void>;
      before(async () => {
        server = await startHost();
        await new Promise<void>((opened, failed) => {
          closed = withProfile(name, (open) => {
            browser = open;
            opened();
            return new Promise((resolve) => (close = resolve));
          });
          closed.catch(failed);
        });
      });
      after(async () => {
        close();
        await closed;
        await server.close();
      });
      beforeEach(() => {
        server.log.length = 0;
        browser.requests.length = 0;
      });

      it('journeys ask for the page, the script and the packs that were chosen', async () => {
        for (const [journey, end] of (['exit', 'close tab'] as const).entries()) {
          const random = new Random(seed + journey);
          server.log.length = 0;
          browser.requests.length = 0;
          const url = server.page(hostPage());
          const page = await openGuide(browser, url);
          const { languages } = await walk(page, random, wordOf(`requests${journey}`));
          await finish(page, end);

          const chosen = [...new Set(languages)].map(packOf).filter((file) => file !== undefined);
          const wanted = [
            `${url.slice(server.url.length)} -`,
            `${SCRIPT} ${url}`,
            ...chosen.map((file) => `/dist-test/packs/${file} -`),
          ];
          assert.deepEqual([...server.log].sort(), wanted.sort());
          assert.deepEqual(
            outside(browser).map(({ navigation, referrer }) => ({ navigation, referrer })),
            end === 'exit' ? [{ navigation: true, referrer: undefined }] : [],
          );
          const others = browser.requests.filter(
            ({ kind, method }) => kind === 'ping' || method !== 'GET',
          );
          assert.deepEqual(others, []);
        }
      });

      it('leaving asks once for the page that was set, without a referrer', async () => {
        const html = hostPage({ attributes: 'lang="fr" exit-url="https://example.org/a"' });
        for (const end of ['exit', 'shift'] as const) {
          const page = await openGuide(browser, server.page(html));
          assert.deepEqual(await asked(browser, () => finish(page, end)), [
            { url: 'https://example.org/a', navigation: true, referrer: undefined },
          ]);
          await page.close();
        }
      });

      it('a host that sends referrers everywhere is overruled, by the exit and by links', async () => {
        const head = '<meta name="referrer" content="unsafe-url">';
        const left = await openGuide(browser, server.page(hostPage({ head })));
        const [exit] = await asked(browser, () => finish(left, 'exit'));
        assert.equal(exit?.referrer, undefined);

        const page = await openGuide(browser, server.page(hostPage({ head })));
        const [link] = await asked(browser, async () => {
          await page.evaluate(show, topics[0]);
          const { x, y } = await page.evaluate(() => {
            const root = document.querySelector('rights-guide')!.shadowRoot!;
            for (const fold of root.querySelectorAll('details')) fold.open = true;
            const source = root.querySelector('.sources a')!;
            source.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { left, top } = source.getBoundingClientRect();
            return { x: left + 9, y: top + 9 };
          });
          await page.click(x, y);
          await untilNext(page, isOutside);
        });
        assert.equal(link?.navigation, true);
        assert.equal(link?.referrer, undefined);
      });

      it('the test sees a referrer where one is sent', async () => {
        const head = '<meta name="referrer" content="unsafe-url">';
        const url = server.page(hostPage({ head }));
        const page = await openGuide(browser, url);
        const [request] = await asked(browser, async () => {
          await page.evaluate(() => location.assign('https://example.org/'));
          await untilNext(page, isOutside);
        });
        assert.equal(request?.referrer, url);
      });

      it('every outside link of every topic keeps opener and referrer to itself', async () => {
        const page = await openGuide(browser, server.page(hostPage()));
        const links = [];
        for (const screen of ['', ...topics, 'numbers']) {
          await page.evaluate(show, screen);
          links.push(...(await page.evaluate(outsideLinks)));
        }
        assert.ok(links.length > topics.length, `${links.length} links`);
        const wrong = links.filter(
          ({ rel, ping, target, policy }) =>
            !rel.includes('noreferrer') ||
            !rel.includes('noopener') ||
            ping !== null ||
            target !== '' ||
            policy !== 'no-referrer',
        );
        assert.deepEqual(wrong, []);
        await page.close();
      });
    });
  }
});
