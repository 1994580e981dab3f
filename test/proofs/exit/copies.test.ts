import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, until, type Engine, type Page } from '../../browser/engines.js';
import { startServer, type TestServer } from '../../browser/server.js';

/* A page may hold several copies of the guide or of the exit: the one that is seen holds the exit. */

/** Ways to hide a box, as a style or an attribute of it. */
const HIDDEN: readonly string[] = [
  'style="display: none"',
  'hidden',
  'style="visibility: hidden"',
  'style="content-visibility: hidden"',
  'style="position: absolute; left: -9999px"',
  'style="position: absolute; top: -9999px"',
  'style="height: 0; overflow: hidden"',
  'style="position: absolute; width: 1px; height: 1px; overflow: hidden"',
  'style="transform: scale(0)"',
  'style="opacity: 0"',
  'inert',
];

/** Elements that show an exit. */
const COPIES: readonly string[] = [
  '<rights-guide lang="en"></rights-guide>',
  '<quick-exit lang="en"></quick-exit>',
];

const page = (first: string, second: string): string => `<!doctype html><html lang="en">
  <meta charset="utf-8"><title>Copies</title><div id="outer"><div id="first">${first}</div></div>
  <div id="second">${second}</div><script src="/dist/rights-guide.js"></script>`;

/** Runs in the page: which boxes hold an exit that is shown inside the window. */
const holders = (): string =>
  ['first', 'second']
    .filter((id) => {
      const box = document.getElementById(id);
      const guide = box?.querySelector('rights-guide')?.shadowRoot;
      const exit = guide?.querySelector('quick-exit') ?? box?.querySelector('quick-exit');
      const {
        width = 0,
        left = 0,
        bottom = 0,
      } = exit?.shadowRoot?.querySelector('a')?.getBoundingClientRect() ?? {};
      return width > 0 && left >= 0 && bottom > 0 && bottom <= innerHeight;
    })
    .join();

const firstHolds = `(${String(holders)})() === 'first'`;
const secondHolds = `(${String(holders)})() === 'second'`;
/** Waits for an expression: the build of the tests gives functions names that no page knows. */
const untilIn = (opened: Page, expression: string) =>
  until(opened, (text) => new Function(`return ${text}`)() as boolean, expression);

let server: TestServer;
before(async () => void (server = await startServer()));
after(() => server.close());

for (const name of engineNames) {
  describe(`several copies, in ${name}`, () => {
    let engine: Engine;
    before(async () => void (engine = await openEngine(name)));
    after(() => engine.close());

    for (const [at, hidden] of HIDDEN.entries()) {
      it(`the second holds the exit while the first is hidden: ${hidden}`, async () => {
        const copy = COPIES[at % COPIES.length] ?? '';
        const opened = await engine.open(
          server.page(page(copy, copy).replace('id="outer"', hidden)),
        );
        await untilIn(opened, secondHolds);
        // Shown later, the first one holds it again.
        await opened.evaluate(() => {
          const outer = document.querySelector<HTMLElement>('#first')!.parentElement!; // the page has both
          for (const { name: attribute } of [...outer.attributes]) outer.removeAttribute(attribute);
        });
        await untilIn(opened, firstHolds);
        await opened.close();
      });
    }

    it('the second holds the exit while the first is in closed details, or is hidden later', async () => {
      const [guide = '', exit = ''] = COPIES;
      const folded = `<details><summary>More</summary>${guide}</details>`;
      const opened = await engine.open(server.page(page(folded, exit)));
      await untilIn(opened, secondHolds);
      await opened.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
      await untilIn(opened, firstHolds);
      await opened.evaluate(() => document.querySelector('#outer')?.setAttribute('hidden', ''));
      await untilIn(opened, secondHolds);
      await opened.close();
    });
  });
}
