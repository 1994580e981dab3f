import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, until, type Engine, type Page } from '../../browser/engines.js';
import { HANGING } from '../../browser/hanging.js';
import { startSites, Trial, type Sites } from './harness.js';
import { isReady, place, type Place } from './in-page.js';
import { ours } from './subjects.js';

/** A frame in which the guide stands, by where it comes from and what it may do. */
interface Frame {
  readonly elsewhere?: true;
  /** It may not touch the page around it. */
  readonly foreign?: true;
  readonly sandbox?: string;
}
const OPEN: Readonly<Record<string, Frame>> = {
  'of the same site': {},
  'of another site': { elsewhere: true, foreign: true },
  'in a sandbox that lets it leave': {
    foreign: true,
    sandbox: 'allow-scripts allow-top-navigation-by-user-activation',
  },
};
const CLOSED: Readonly<Record<string, Frame>> = {
  'in a sandbox': { sandbox: 'allow-scripts' },
  // Of these, WebKit lets those of the same site leave all the same.
  'in a sandbox of the same site': { sandbox: 'allow-scripts allow-same-origin' },
  'in a sandbox of another site': { elsewhere: true, sandbox: 'allow-scripts allow-same-origin' },
};

/** What the frame tells of itself: where the exit is, what it says, what can be touched. */
interface Told {
  readonly place: Place;
  readonly spoken: string;
  readonly shown: string;
  /** Of nine places of the frame, those at which something else than the exit lies. */
  readonly readable: number;
}

/** Runs in the frame. */
function tell(where: Told['place']): Told {
  const exit = document.querySelector('quick-exit');
  const root = exit?.shadowRoot;
  const places = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => ({ x, y })));
  return {
    place: where,
    spoken: root?.querySelector('[role=status]')?.textContent ?? '',
    shown: root?.querySelector<HTMLElement>('.stuck')?.innerText ?? '',
    readable: places.filter(
      ({ x, y }) => document.elementFromPoint(innerWidth * x, innerHeight * y) !== exit,
    ).length,
  };
}

const TELL = `addEventListener('message', ({ data, source }) => {
  if (data === 'tell' && (${String(isReady)})()) {
    source.postMessage((${String(tell)})((${String(place)})()), '*');
  }
});`;

let sites: Sites;
before(async () => {
  sites = await startSites();
  sites.server.override(/^\/tell\.js$/, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(TELL);
  });
});
after(() => sites.close());

for (const name of engineNames) {
  describe(`the exit in a frame in ${name}`, () => {
    let engine: Engine;
    let trial: Trial;
    before(async () => {
      engine = await openEngine(name);
      const head = `${ours.head}<script src="/tell.js"></script>`;
      trial = new Trial(engine, sites, { ...ours, head }, HANGING, '');
    });
    after(() => engine.close());

    async function openFrame({ elsewhere, sandbox }: Frame): Promise<Page> {
      const address = trial.address();
      const src = elsewhere ? address.replace('127.0.0.1', 'localhost') : address;
      const rules = sandbox ? `sandbox="${sandbox}"` : '';
      const page = await engine.open(
        sites.server.page(`<title>Around</title><link rel="stylesheet" href="/style.css">
          <script>addEventListener('message', ({ data }) => { window.told = data; });</script>
          <iframe src="${src}" ${rules}></iframe>`),
      );
      await until(page, () => Boolean(document.querySelector('iframe')));
      sites.destination.requests.length = 0;
      sites.destination.answer = 'page';
      return page;
    }

    /** Waits until what the frame tells of itself is as it should be. */
    async function hears(page: Page, holds: (told: Told) => boolean): Promise<Told> {
      let last: Told | undefined;
      const found = await trial.soon(async () => {
        const now = await page.evaluate(() => {
          document.querySelector('iframe')?.contentWindow?.postMessage('tell', '*');
          return (window as unknown as { told?: Told }).told; // set by the page's script
        });
        last = now ?? undefined; // WebDriver knows no undefined
        return last !== undefined && holds(last);
      });
      if (!found || !last) assert.fail(`The frame never told it: ${JSON.stringify(last)}`);
      return last;
    }

    const click = (page: Page): Promise<void> =>
      trial.clickInFrame(page, async () => (await hears(page, () => true)).place);

    for (const [where, frame] of Object.entries(OPEN)) {
      // WebKit goes by the rule of the page around the frame, which the frame may not change: there
      // the neutral page is told the name of the frame's site, never which page.
      const told = name === 'webkit' && frame.foreign ? /^http:\/\/[^/]*\/$/ : /^$/;
      it(`${where}: takes the whole tab, ${String(told)} as referrer`, async () => {
        const page = await openFrame(frame);
        await click(page);
        assert.equal(await trial.arrived(page), true);
        assert.equal(sites.destination.requests.length, 1);
        assert.match(sites.destination.requests[0]?.referrer ?? '', told);
        assert.match(await page.evaluate(() => document.referrer), told);
        await page.close();
      });
    }

    it('of the same site: the page around it is hidden too, at once', async () => {
      const page = await openFrame({});
      sites.destination.answer = 'nothing';
      await click(page);
      assert.equal(await trial.asked(), true);
      await until(page, () => getComputedStyle(document.documentElement).display === 'none');
      assert.equal((await page.evaluate(() => document.title)).trim(), '');
      await page.close();
    });

    for (const [where, frame] of Object.entries(CLOSED)) {
      it(`${where} that forbids leaving: says "close this tab" over all that was there`, async () => {
        const page = await openFrame(frame);
        await click(page);
        if (name === 'webkit' && !frame.elsewhere && frame.sandbox?.includes('same-origin')) {
          assert.equal(await trial.arrived(page), true);
          await page.close();
          return;
        }
        const now = await hears(page, ({ shown }) => shown !== '');
        assert.match(now.shown, /Close this tab now/);
        assert.match(now.spoken, /Close this tab now/);
        assert.equal(now.readable, 0);
        assert.equal(sites.destination.requests.length, 0);
        await page.close();
      });
    }

    it('of another site: Shift three times leaves or says so, also before any click', async () => {
      const page = await openFrame({ elsewhere: true });
      await hears(page, ({ place }) => place.free);
      // The focus goes into the frame without the press of a button or key there.
      await page.evaluate(() => document.querySelector('iframe')?.focus());
      for (let press = 0; press < 3; press++) await page.press('Shift');
      const left = await trial.soon(async () => {
        if (sites.destination.requests.length > 0) return true;
        const spoken = await page
          .evaluate(() => {
            document.querySelector('iframe')?.contentWindow?.postMessage('tell', '*');
            return (window as unknown as { told?: Told }).told?.spoken; // as above
          })
          .catch(() => '');
        return spoken?.includes('Close this tab now') ?? false;
      });
      assert.equal(left, true);
      await page.close();
    });
  });
}
