import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, until, type Engine, type Page } from '../../browser/engines.js';
import { startServer, type TestServer } from '../../browser/server.js';

/* Real cookie banners on a phone, as published: the exit and the buttons of the banner both work. */

const MODULES = '/node_modules';

interface Banner {
  readonly head: string;
  /** Selector of its buttons. */
  readonly buttons: string;
  /** Selector of what is gone once it was answered. */
  readonly gone: string;
  /** Selector of what is there once its buttons do something. */
  readonly ready: string;
}

const BANNERS: Readonly<Record<string, Banner>> = {
  tarteaucitron: {
    head: `<script src="${MODULES}/tarteaucitronjs/tarteaucitron.min.js"></script><script>
      tarteaucitron.init({ orientation: 'bottom', showAlertSmall: false, highPrivacy: true,
        AcceptAllCta: true, DenyAllCta: true, bodyPosition: 'bottom', showIcon: false });
      tarteaucitron.services.page = { key: 'page', type: 'other', name: 'Page', uri: '',
        needConsent: true, cookies: [], js() {} };
      (tarteaucitron.job = tarteaucitron.job || []).push('page');
      // Its buttons are seen some time before they do anything.
      const { addClickEventToId } = tarteaucitron;
      tarteaucitron.addClickEventToId = (id, act) => {
        addClickEventToId(id, act);
        if (id === 'tarteaucitronPersonalize2') document.getElementById(id).className += ' ready';
      };</script>`,
    buttons: '#tarteaucitronAlertBig button',
    gone: '#tarteaucitronAlertBig',
    ready: '.ready',
  },
  Orejime: {
    head: `<link rel="stylesheet" href="${MODULES}/orejime/dist/orejime-standard.css">
      <script>window.orejimeConfig = { purposes: [{ id: 'page', title: 'Page', cookies: [] }],
        privacyPolicyUrl: '/' };</script>
      <script src="${MODULES}/orejime/dist/orejime-standard-fr.js" defer></script>`,
    buttons: '.orejime-Banner button',
    gone: '.orejime-Banner',
    ready: '.orejime-Banner button',
  },
};

const page = ({ head }: Banner): string => `<!doctype html><html lang="fr"><head>
  <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Banner</title>
  ${head}<style>body:has(rights-guide:defined) :is(#tarteaucitronAlertBig, .orejime-Banner) {
    bottom: 72px !important; }</style></head><body><h1>Page</h1>
  <rights-guide lang="fr"></rights-guide><script src="/dist/rights-guide.js"></script></body></html>`;

/** Runs in the page: where the middle of an element is, and whether a press there meets it. */
const placeOf = (selector: string) => {
  const exit = document.querySelector('rights-guide')?.shadowRoot?.querySelector('quick-exit');
  const all =
    selector === 'exit'
      ? [exit?.shadowRoot?.querySelector('a')]
      : [...document.querySelectorAll(selector)];
  return all.flatMap((each) => {
    const { left, top, width, height } = each?.getBoundingClientRect() ?? new DOMRect();
    if (!each || width === 0) return [];
    const [x, y] = [left + width / 2, top + height / 2];
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot?.elementFromPoint(x, y)) hit = hit.shadowRoot.elementFromPoint(x, y);
    return [{ x, y, free: each.contains(hit) }];
  });
};

let server: TestServer;
before(async () => void (server = await startServer()));
after(() => server.close());

for (const name of engineNames) {
  describe(`cookie banners on a phone, in ${name}`, () => {
    let engine: Engine;
    before(async () => void (engine = await openEngine(name)));
    after(() => engine.close());

    for (const [title, banner] of Object.entries(BANNERS)) {
      it(`${title}: its buttons and the exit can be pressed`, async () => {
        const opened: Page = await engine.open(server.page(page(banner)), {
          width: 360,
          height: 640,
        });
        await until(opened, (buttons) => Boolean(document.querySelector(buttons)), banner.buttons);
        await until(opened, () =>
          Boolean(document.querySelector('rights-guide')?.shadowRoot?.querySelector('quick-exit')),
        );
        await until(
          opened,
          ([place, buttons, ready]) => {
            if (!document.querySelector(ready)) return false;
            // The functions come as text: those of a test cannot be passed to a page.
            const look = new Function(`return (${place})`)() as (
              selector: string,
            ) => { free: boolean }[];
            const places = [...look('exit'), ...look(buttons)];
            return places.length > 1 && places.every(({ free }) => free);
          },
          [String(placeOf), banner.buttons, banner.ready] as const,
        );
        const [first] = await opened.evaluate(placeOf, banner.buttons);
        assert.ok(first);
        await opened.click(first.x, first.y);
        await until(
          opened,
          (gone) => {
            const box = document.querySelector(gone)?.getBoundingClientRect();
            return !box || box.height === 0;
          },
          banner.gone,
        );
        await opened.close();
      });
    }
  });
}
