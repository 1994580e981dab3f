import type { Engine, Page } from '../../browser/engines.js';
import { HANGING } from '../../browser/hanging.js';
import { startServer, type TestServer } from '../../browser/server.js';
import { DESTINATION_HOST, startDestination, type Destination } from './destination.js';
import { COLOUR, isReady, OBSERVER, place, STYLE, WORD, type Place } from './in-page.js';
import { pointsOf } from './screen.js';
import type { Subject } from './subjects.js';

/**
 * Presses Back by script, as all drivers can; where a page of the browser itself refuses, by the
 * driver. The answer to the call may be lost with the page it was asked in.
 */
export async function pressBack(page: Page): Promise<void> {
  await page
    .evaluate(() => history.back())
    .catch((error: unknown) => {
      if (!/context was destroyed/.test(String(error))) return page.back();
    });
}

/** Two sites: the one with the exit and the one it leads to. */
export interface Sites {
  readonly server: TestServer;
  readonly destination: Destination;
  close(): Promise<void>;
}

export async function startSites(): Promise<Sites> {
  const server = await startServer();
  const destination = await startDestination();
  const file = (path: RegExp, type: string, text: string) =>
    server.override(path, (_request, response) => {
      response.writeHead(200, { 'content-type': type }).end(text);
    });
  file(/^\/observer\.js$/, 'text/javascript', OBSERVER);
  file(/^\/seen\?/, 'text/plain', '');
  file(/^\/style\.css$/, 'text/css', STYLE);
  const close = async () => {
    await server.close();
    await destination.close();
  };
  return { server, destination, close };
}

/** One exit in one browser, and all that is done to it. */
export class Trial {
  /** What the page puts around the exit. */
  around = (exit: string): string => exit;

  constructor(
    readonly engine: Engine,
    readonly sites: Sites,
    readonly subject: Subject,
    /** How long one waits for what may never come, in milliseconds. */
    readonly patience: number,
    /** File with the picture of the browser's screen. */
    readonly picture: string,
  ) {}

  get destination(): Destination {
    return this.sites.destination;
  }

  /** The page, the same for every exit but for the exit. @returns its address */
  address(headers: Record<string, string> = {}): string {
    const { server, destination } = this.sites;
    for (const [path, text] of Object.entries(this.subject.scripts ?? {})) {
      server.override(new RegExp(`^${path}$`), (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);
      });
    }
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${WORD}</title>
      <link rel="stylesheet" href="/style.css"><script src="/observer.js"></script>
      ${this.subject.head}</head><body><h1 id="word">${WORD}</h1>
      ${this.around(this.subject.button(destination.url))}
      <form><input id="field"></form><div id="popover" popover="manual"></div>
      <div id="banner" hidden>Cookies?</div><dialog><p>News</p><button>Close</button></dialog>
      </body></html>`;
    return server.page(html, headers);
  }

  /** Opens the page, coming from another one of the same site, and waits for the exit. */
  async open(headers?: Record<string, string>, first = this.engine.open): Promise<Page> {
    const page = await first(this.sites.server.page('<title>Start</title><p>Start'));
    await this.must(page, () => document.title === 'Start');
    await page.goto(this.address(headers));
    await this.must(page, isReady);
    this.sites.server.log.length = 0;
    this.destination.requests.length = 0;
    this.destination.answer = 'page';
    return page;
  }

  async click(page: Page): Promise<void> {
    const { x, y } = await page.evaluate(place);
    await page.click(x, y);
  }

  /**
   * Clicks the exit of a frame, once the frame hears the mouse: until it was drawn in the page around,
   * Chromium hands the mouse to that page.
   *
   * @param ask what the frame says of its exit
   */
  async clickInFrame(page: Page, ask: () => Promise<Place | undefined>): Promise<void> {
    let exit: Place | undefined;
    let moves = 0;
    const hears = await this.soon(async () => {
      exit = await ask();
      // A mouse that stays where it is is not heard again.
      if (exit?.free && !exit.reached) await page.move(exit.x + (moves++ % 2), exit.y);
      return Boolean(exit?.free && exit.reached);
    });
    if (!hears || !exit) {
      throw new Error(`The frame never heard the mouse: ${JSON.stringify(exit)}`);
    }
    await page.click(exit.x, exit.y);
  }

  async pressShift(page: Page): Promise<void> {
    for (let press = 0; press < 3; press++) await page.press('Shift');
  }

  /** Whether the destination is asked before patience ends. */
  asked(): Promise<boolean> {
    return this.soon(() => this.destination.requests.length > 0);
  }

  /** Whether the destination comes on screen before patience ends. */
  async arrived(page: Page): Promise<boolean> {
    return this.soon(() =>
      page
        .evaluate(
          (host) => location.hostname === host && document.readyState === 'complete',
          DESTINATION_HOST,
        )
        // A page that goes away while it is asked answers with an error: then the next is asked.
        .catch(() => false),
    );
  }

  /** Whether something holds in the page before patience ends. */
  holds(page: Page, inPage: () => boolean): Promise<boolean> {
    return this.soon(() => page.evaluate(inPage).catch(() => false));
  }

  /** @throws Error where the page is not what the trial needs */
  async must(page: Page, inPage: () => boolean): Promise<void> {
    const holds = () => page.evaluate(inPage).catch(() => false);
    if (!(await soon(holds, HANGING))) throw new Error(`Never true in the page: ${String(inPage)}`);
  }

  /** What was asked of the page's own server. @throws Error where it never was */
  async logged(line: RegExp): Promise<string> {
    const find = () => this.sites.server.log.find((each) => line.test(each));
    await soon(() => Boolean(find()), HANGING);
    const found = find();
    if (!found) throw new Error(`Never asked for: ${String(line)}`);
    return found;
  }

  /** How much of the page is on screen, in points. */
  get visible(): number {
    return pointsOf(this.picture, COLOUR);
  }

  soon(holds: () => boolean | Promise<boolean>): Promise<boolean> {
    return soon(holds, this.patience);
  }
}

async function soon(holds: () => boolean | Promise<boolean>, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}
