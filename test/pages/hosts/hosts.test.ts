import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ENGINES, type EngineName } from '../../../tools/browsers.js';
import { root } from '../../../tools/root.js';
import { engineNames, openEngine, type Engine } from '../engines.js';
import { expectedOf, type Visit } from './expectation.js';
import { resultsText, shares } from './results.js';
import { startSite, type Site } from './site.js';
import { groups } from './table/index.js';
import { visit } from './visit.js';

const FILE = join(root, 'test/pages/hosts/RESULTS.md');

/** Less than this and the table has lost what it is for. */
const FULL_AT_LEAST = 0.95;

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
        let engine: Engine;
        before(async () => {
          visits.set(name, seen);
          engine = await openEngine(name);
        });
        after(() => engine.close());

        for (const { title, pages } of groups) {
          for (const page of pages.filter(({ engines }) => engines?.includes(name) ?? true)) {
            it(`${title}: ${page.name}`, async () => {
              const result = await visit(engine, site, page);
              seen.set(page.name, result);
              assert.deepEqual(result, expectedOf(page, name));
            });
          }
        }
      });
    }
  });

  describe('all of them', () => {
    for (const name of engineNames) {
      it(`in ${name}: numbers and exit on every page, all on 95 of 100`, () => {
        const { pages, numbers, exit, full } = shares(visits.get(name)?.values() ?? []);
        assert.ok(pages >= 40, `${pages} pages`);
        assert.deepEqual([numbers, exit], [pages, pages]);
        assert.ok(full / pages >= FULL_AT_LEAST, `${full} of ${pages}`);
      });
    }

    it('did what RESULTS.md says', () => {
      const kept = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
      const text = resultsText(groups, visits, kept);
      if (process.env['UPDATE_HOSTS']) {
        assert.deepEqual(
          [...visits.keys()].sort(),
          [...ENGINES].sort(),
          'written with all engines',
        );
        writeFileSync(FILE, text);
      }
      assert.equal(readFileSync(FILE, 'utf8'), text);
    });
  });
});
