import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, until, type Engine, type Page } from '../../browser/engines.js';
import { HANGING } from '../../browser/hanging.js';
import { startSites, Trial, type Sites } from './harness.js';
import { guide, ours, type Subject } from './subjects.js';

/* A press counts on what the reader sees as the exit, whatever the page makes of its events. */

const inline: Subject = {
  ...ours,
  name: 'the exit in the text',
  button: (url) => ours.button(url).replace('<quick-exit', '<quick-exit position="inline"'),
};

/** Ancestors of the exit that a page makes inert, from the outside in. */
const INERT = ['html', 'body', '#outer', '#middle', '#inner'] as const;

let sites: Sites;
before(async () => void (sites = await startSites()));
after(() => sites.close());

for (const name of engineNames) {
  describe(`a press on the exit, in ${name}`, () => {
    let engine: Engine;
    before(async () => void (engine = await openEngine(name)));
    after(() => engine.close());

    function trialOf(subject: Subject): Trial {
      const trial = new Trial(engine, sites, subject, HANGING, '');
      trial.around = (exit) =>
        `<div id="outer"><div id="middle"><div id="inner">${exit}</div></div></div>`;
      return trial;
    }

    async function opened(subject: Subject): Promise<{ trial: Trial; page: Page }> {
      const trial = trialOf(subject);
      return { trial, page: await trial.open() };
    }

    for (const selector of INERT) {
      it(`leaves while ${selector} is inert`, async () => {
        for (const subject of [guide, ours, inline]) {
          const { trial, page } = await opened(subject);
          await page.evaluate((inert) => {
            document.querySelector<HTMLElement>(inert)!.inert = true; // the page has each
          }, selector);
          await trial.click(page);
          assert.equal(await trial.arrived(page), true, subject.name);
          await page.close();
        }
      });
    }

    it('leaves although the page prevents and stops every event it hears', async () => {
      const { trial, page } = await opened(guide);
      await page.evaluate(() => {
        for (const type of [
          'pointerdown',
          'pointerup',
          'mousedown',
          'mouseup',
          'click',
          'touchstart',
        ]) {
          document.addEventListener(
            type,
            (event) => {
              event.preventDefault();
              event.stopImmediatePropagation();
            },
            true,
          );
        }
      });
      await trial.click(page);
      assert.equal(await trial.arrived(page), true);
      await page.close();
    });

    it('does not leave when something of the page is what is seen there, though all else is inert', async () => {
      const { trial, page } = await opened(inline);
      await page.evaluate(() => {
        const cover = document.createElement('button');
        cover.textContent = 'Accept';
        Object.assign(cover.style, { position: 'fixed', inset: '0', width: '100%', zIndex: '9' });
        cover.addEventListener('click', () => (document.documentElement.dataset['accepted'] = ''));
        document.body.append(cover);
        document.querySelector<HTMLElement>('#outer')!.inert = true; // the page has it
      });
      await trial.click(page);
      await until(page, () => 'accepted' in document.documentElement.dataset);
      assert.equal(sites.destination.requests.length, 0);
      assert.equal(await page.evaluate(() => document.documentElement.style.display), '');
      await page.close();
    });
  });
}
