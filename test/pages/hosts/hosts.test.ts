import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, type Engine } from '../engines.js';
import type { HostPage } from './host-page.js';
import { expectedOf } from './results.js';
import { startSite, type Site } from './site.js';
import { groups } from './table/index.js';
import { startVisits, type Visit } from './visit.js';

let site: Site;
before(async () => void (site = await startSite()));
after(() => site.close());

for (const name of engineNames) {
  describe(`hostile pages in ${name}`, () => {
    let engine: Engine;
    let visit: (host: HostPage) => Promise<Visit>;
    before(async () => {
      engine = await openEngine(name);
      visit = await startVisits(engine, site);
    });
    after(() => engine.close());

    for (const { title, pages } of groups) {
      for (const page of pages.filter(({ engines }) => engines?.includes(name) ?? true)) {
        it(`${title}: ${page.name}`, async () => {
          assert.deepEqual(await visit(page), expectedOf(page, name));
        });
      }
    }
  });
}
