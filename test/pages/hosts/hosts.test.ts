import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { EngineName } from '../../../tools/browsers.js';
import { root } from '../../../tools/root.js';
import { engineNames, openEngine, type Engine } from '../../browser/engines.js';
import { HANGING } from '../../browser/hanging.js';
import { expectedOf, type Visit } from './expectation.js';
import type { HostPage } from './host-page.js';
import { resultsText, shares } from './results.js';
import { startSite, type Site } from './site.js';
import { groups } from './table/index.js';
import { policies } from './table/policies.js';
import { programs } from './table/programs.js';
import { visit } from './visit.js';

const FILE = join(root, 'test/pages/hosts/RESULTS.md');

/** For one page and, where it stands still, another browser. */
const LIMIT = 5 * HANGING;

/** Less than this and the table has lost what it is for. */
const FULL_AT_LEAST = 0.95;

/** All pages in Chromium at each run; in the others the kinds they differ on, all with SOAK. */
const everything = Boolean(process.env['SOAK']);
const isAsked = (page: HostPage, name: EngineName) =>
  (page.engines?.includes(name) ?? true) &&
  (everything || name === 'chromium' || differing.has(page));
const differing = new Set([policies, programs].flatMap(({ pages }) => pages));

const visits = new Map<EngineName, Map<string, Visit>>();
let site: Site;
before(async () => void (site = await startSite()));
after(() => site.close());

describe('pages of others', () => {
  // Each engine has a tab of its own: they do not wait for each other.
  describe('each engine', { concurrency: true }, () => {
    for (const name of engineNames) {
      describe(name, { concurrency: 1 }, () => {
        const seen = new Map<string, Visit>();
        let engine: Engine | undefined;
        before(async () => {
          visits.set(name, seen);
          engine = await openEngine(name);
        });
        after(() => engine?.close());

        /** A page that stands still takes its browser with it: the next page has a new one. */
        async function visitIn(page: HostPage): Promise<Visit> {
          const current = engine;
          assert.ok(current, 'The browser did not end with an earlier page.');
          try {
            return await visit(current, site, page);
          } catch (error) {
            engine = undefined;
            await current.close();
            engine = await openEngine(name);
            throw error;
          }
        }

        for (const { title, pages } of groups) {
          for (const page of pages.filter((each) => isAsked(each, name))) {
            it(`${title}: ${page.name}`, { timeout: LIMIT }, async () => {
              const result = await visitIn(page);
              seen.set(page.name, result);
              assert.deepEqual(result, expectedOf(page, name));
            });
          }
        }
      });
    }
  });

  describe('all of them', () => {
    for (const name of engineNames.filter((each) => everything || each === 'chromium')) {
      it(`in ${name}: numbers and exit on every page, all on 95 of 100`, () => {
        const { pages, open, numbers, exit, full } = shares(groups, visits.get(name) ?? new Map());
        assert.ok(pages >= 40, `${pages} pages`);
        assert.deepEqual([numbers, exit], [pages, pages]);
        assert.ok(open / pages >= FULL_AT_LEAST, `${open} of ${pages} let the guide in`);
        assert.ok(full / open >= FULL_AT_LEAST, `${full} of ${open}`);
      });
    }

    it('have names of their own', () => {
      const names = groups.flatMap(({ pages }) => pages.map(({ name }) => name));
      assert.deepEqual(
        names.filter((name, place) => names.indexOf(name) !== place),
        [],
      );
    });

    it('did what RESULTS.md says', () => {
      const kept = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
      const text = resultsText(groups, visits, kept);
      if (process.env['UPDATE_HOSTS']) writeFileSync(FILE, text);
      assert.equal(readFileSync(FILE, 'utf8'), text);
    });
  });
});
