import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { EngineName } from '../../../tools/browsers.js';
import { engineNames, openEngine, type Engine } from '../../browser/engines.js';
import { HANGING } from '../../browser/hanging.js';
import { startScreen, type Screen } from '../../browser/screen.js';
import { startSites, Trial, type Sites } from './harness.js';
import { PAGE_PROPERTIES } from './page-properties.js';
import { PROPERTIES as FIRST } from './properties.js';
import { eager, guide, keepsHidden, ours, plain, twoTabs, type Subject } from './subjects.js';

/** For faults: what must not come is waited for as long as this. */
const SHORT = 1500;

const PROPERTIES = [...FIRST, ...PAGE_PROPERTIES];

let screen: Screen;
let sites: Sites;
before(async () => {
  screen = await startScreen();
  sites = await startSites();
});
after(async () => {
  await sites.close();
  screen.stop();
});

const seenIn = (name: EngineName) =>
  PROPERTIES.filter(({ engines }) => engines?.includes(name) ?? true);

for (const name of engineNames) {
  describe(`the exit in ${name}`, () => {
    let engine: Engine;
    before(async () => void (engine = await openEngine(name, screen.display)));
    after(() => engine.close());

    const trial = (subject: Subject, patience: number) =>
      new Trial(engine, sites, subject, patience, screen.picture);

    for (const property of seenIn(name)) {
      for (const subject of property.link ? [ours] : [ours, guide]) {
        it(`${subject.name}: ${property.name}`, async () => {
          assert.equal(await property.holds(trial(subject, HANGING)), true);
        });
      }
    }

    // Each property must be able to fail: with one fault or another, every one does.
    if (name === 'chromium') {
      it('the faults on purpose are found, each property by one of them', async () => {
        const held: string[] = [];
        for (const property of PROPERTIES) {
          let found = false;
          for (const subject of [plain, twoTabs, keepsHidden, eager]) {
            found ||= !(await property.holds(trial(subject, SHORT)));
          }
          if (!found) held.push(property.name);
        }
        assert.deepEqual(held, []);
      });
    }
  });
}
