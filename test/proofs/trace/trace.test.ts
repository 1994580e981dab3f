import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../../tools/root.js';
import type { TestServer } from '../../browser/server.js';
import { hostPage, openGuide, SCRIPT, startHost } from './host.js';
import { ENDS, finish, walk, type Trail } from './journey.js';
import { KEYS, kept, NOTHING_KEPT } from './kept.js';
import { profileEngines, withProfile } from './profile.js';
import { Random, seed, wordOf, wordStart } from './random.js';
import { searchProfile } from './search-profile.js';

/** Profiles in each browser, and journeys in each of them. */
const PROFILES = process.env['SOAK'] === '1' ? 50 : 1;
const JOURNEYS = 10;

const script = readFileSync(join(root, SCRIPT), 'utf8');
/** Somewhere in the middle of the script: its texts, as they lie in a cache. */
const scriptPart = script.slice(script.length / 2, script.length / 2 + 60);

let server: TestServer;
before(async () => void (server = await startHost()));
after(() => server.close());

describe('trace', { concurrency: true }, () => {
  for (const name of profileEngines) {
    describe(`no trace in ${name}, SEED=${seed}`, { concurrency: 1 }, () => {
      for (let number = 0; number < PROFILES; number++) {
        it(`${JOURNEYS} journeys, then the profile ${number} is searched`, async (test) => {
          const trails: Trail[] = [];
          const hosts: string[] = [];
          await withProfile(name, async (browser, folder) => {
            const control = await browser.open(server.page(`<head>${KEYS}</head>`));
            const { newKeys } = await control.evaluate(kept);
            for (let journey = 0; journey < JOURNEYS; journey++) {
              const random = new Random(seed + number * JOURNEYS + journey);
              const url = server.page(hostPage({ head: KEYS }));
              const page = await openGuide(browser, url, random.pick([1280, 400]));
              const before = await page.evaluate(kept);
              hosts.push(url);
              trails.push(await walk(page, random, wordOf(`${number}x${journey}`)));
              const { entries } = before;
              assert.deepEqual(await page.evaluate(kept), {
                ...NOTHING_KEPT,
                url,
                entries,
                newKeys,
              });
              await finish(page, ENDS[journey % ENDS.length]!);
            }
            await browser.close();

            const topics = trails.flatMap((trail) => trail.topics);
            const read = topics.flatMap(({ id, title, summary }) => [
              title,
              summary,
              // One word alone may stand in a browser's own files.
              ...(id.includes('-') ? [id] : []),
            ]);
            const { findings, files, bytes } = await searchProfile(folder, [
              ...hosts,
              ...read,
              wordStart,
              scriptPart,
            ]);
            test.diagnostic(
              `${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${topics.length} topics`,
            );
            const history = findings.filter(({ file }) => /(History|places\.sqlite.*)$/.test(file));
            for (const url of hosts) {
              // Without it, the search would look at the wrong files or too early.
              assert.ok(
                history.some(({ text }) => text === url),
                `${url} is in the history`,
              );
            }
            const traces = findings.filter(({ text }) => !hosts.includes(text));
            assert.deepEqual(traces, [], trails.map(({ steps }) => steps.join(' ')).join('\n'));
          });
        });
      }
    });
  }
});
