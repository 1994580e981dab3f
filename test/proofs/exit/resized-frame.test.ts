import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, until, type Engine } from '../../browser/engines.js';
import { startServer, type TestServer } from '../../browser/server.js';

/* The guide in a frame that iframe-resizer, as published, makes as tall as its content. */

const MODULES = '/node_modules/iframe-resizer/js';

const inner = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Guide</title>
  <body style="margin: 0"><rights-guide lang="fr"></rights-guide>
  <script src="/dist/rights-guide.js"></script>
  <script src="${MODULES}/iframeResizer.contentWindow.min.js"></script></body></html>`;

const outer = (src: string): string => `<!doctype html><meta charset="utf-8"><title>Around</title>
  <p style="height: 300px; margin: 0">Before</p>
  <iframe id="guide" src="${src}" style="width: 400px; border: 0"></iframe>
  <p style="height: 900px; margin: 0">After</p>
  <script src="${MODULES}/iframeResizer.min.js"></script>
  <script>iFrameResize({ scrolling: 'omit' }, '#guide');</script>`;

/** Runs in the page: whether the exit in the frame is in the window, in the lower half of what is seen. */
const exitSeen = (): boolean => {
  const frame = document.querySelector('iframe');
  const guide = frame?.contentDocument?.querySelector('rights-guide')?.shadowRoot;
  const link = guide?.querySelector('quick-exit')?.shadowRoot?.querySelector('a');
  const box = link?.getBoundingClientRect();
  const { top = 0, bottom = 0 } = frame?.getBoundingClientRect() ?? {};
  if (!box?.width) return false;
  const seenTo = Math.min(innerHeight, bottom);
  const seenFrom = Math.max(0, top);
  const middle = top + box.top + box.height / 2;
  return middle > seenFrom && middle < seenTo && middle > (seenFrom + seenTo) / 2;
};

let server: TestServer;
before(async () => void (server = await startServer()));
after(() => server.close());

for (const name of engineNames) {
  describe(`a frame made as tall as its content, in ${name}`, () => {
    let engine: Engine;
    before(async () => void (engine = await openEngine(name)));
    after(() => engine.close());

    it('the exit is in sight wherever the page is scrolled, and the frame does not grow by itself', async () => {
      const page = await engine.open(server.page(outer(server.page(inner))));
      await until(page, () => (document.querySelector('iframe')?.offsetHeight ?? 0) > 1000);
      for (const top of [0, 250, 700, 500]) {
        await page.evaluate((y) => scrollTo(0, y), top);
        await until(page, exitSeen);
      }
      // The same height in ten frames after another: nothing drives it on.
      await until(page, async () => {
        const heights = new Set<number>();
        for (let look = 0; look < 10; look++) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          heights.add(document.querySelector('iframe')?.offsetHeight ?? 0);
        }
        return heights.size === 1;
      });
      await page.close();
    });
  });
}
