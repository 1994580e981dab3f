import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, until, type Engine } from '../../browser/engines.js';
import { HANGING } from '../../browser/hanging.js';
import { startScreen, type Screen } from '../../browser/screen.js';
import { hang } from '../../browser/server.js';
import { startDestination } from './destination.js';
import { pressBack, startSites, Trial, type Sites } from './harness.js';
import { isReady } from './in-page.js';
import { ours } from './subjects.js';

let sites: Sites;
let screen: Screen;
before(async () => {
  sites = await startSites();
  screen = await startScreen();
});
after(async () => {
  await sites.close();
  screen.stop();
});

for (const name of engineNames) {
  describe(`the exit when something is missing, in ${name}`, () => {
    let engine: Engine;
    let trial: Trial;
    before(async () => {
      engine = await openEngine(name, screen.display);
      trial = new Trial(engine, sites, ours, HANGING, screen.picture);
    });
    after(() => engine.close());

    it('offline: the page is hidden all the same, and Back does not show it', async () => {
      const gone = await startDestination();
      await gone.close();
      const offline = new Trial(
        engine,
        { ...sites, destination: gone },
        ours,
        HANGING,
        screen.picture,
      );
      const page = await offline.open();
      assert.equal(await offline.soon(() => offline.visible > 10_000), true);
      await offline.click(page);
      assert.equal(await offline.soon(() => offline.visible === 0), true);
      // Not before the browser's own page of the error is there: it would undo Back.
      await offline.holds(page, () => location.protocol !== 'http:');
      await pressBack(page);
      assert.equal(await offline.holds(page, () => document.title === 'Start'), true);
      await page.close();
    });

    for (const part of ['(function(){var a=1;class ', 'throw new Error("cut");']) {
      it(`half a script, as in ${part}: the link inside leaves`, async () => {
        const release = sites.server.override(/rights-guide\.js/, (_request, response) => {
          response.writeHead(200, { 'content-type': 'text/javascript' }).end(part);
        });
        const page = await engine.open(trial.address());
        await until(page, () => Boolean(document.querySelector('quick-exit a')));
        await trial.click(page);
        assert.equal(await trial.arrived(page), true);
        release();
        await page.close();
      });
    }

    it('while the page still loads: leaves', async () => {
      const release = sites.server.override(/^\/slow\.png$/, hang);
      const slow = { ...ours, head: `${ours.head}<link rel="icon" href="data:,">` };
      const button = (url: string) => `${ours.button(url)}<img src="/slow.png" alt="">`;
      const loading = new Trial(engine, sites, { ...slow, button }, HANGING, screen.picture);
      // Opened without waiting for the end of loading, which never comes.
      const page = await engine.open('about:blank');
      await page.goto(loading.address());
      await loading.must(page, isReady);
      sites.destination.requests.length = 0;
      await loading.click(page);
      assert.equal(await loading.arrived(page), true);
      release();
      await page.close();
    });
  });
}
