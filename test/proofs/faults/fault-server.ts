import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/root.js';
import type { Engine, Page } from '../../browser/engines.js';
import { snippetPage } from '../../browser/pages.js';
import { startServer, type Handler, type TestServer } from '../../browser/server.js';
import { bundleForPage } from '../../browser/page-bundle.js';
import { answer, type File } from './answers.js';
import type * as InPage from './page/index.js';
import type { TaskName, Tasks } from './page/index.js';
import type { Outcome, Trial } from './page/frames.js';

/** One thing that goes wrong on a page with the snippet. */
export interface Fault {
  readonly name: string;
  /** How the script is answered; default: well. */
  readonly script?: Handler;
  /** How each language pack is answered; default: well. */
  readonly pack?: Handler;
  readonly headers?: Record<string, string>;
  /** Before the script of the guide, after the probe. */
  readonly head?: string;
  /** Of the script tag. */
  readonly tag?: string;
  /** Of the element. */
  readonly attributes?: string;
  readonly endless?: boolean;
  readonly language?: string;
}

const file = (path: string, type: string): File => ({
  bytes: readFileSync(join(root, path)),
  type,
});

/** The script as partners get it, and the one of the tests, which has two languages as packs. */
export const script = () => file('dist/rights-guide.js', 'text/javascript; charset=utf-8');
export const testScript = () => file('dist-test/rights-guide.js', 'text/javascript; charset=utf-8');
const [packName = ''] = readdirSync(join(root, 'dist-test/packs')).filter((name) =>
  name.startsWith('ar-XB'),
);
export const testPack = () => file(`dist-test/packs/${packName}`, 'application/json');
export { packName };

/** Policies of the host page let the probe run by this name, and nothing else. */
export const NONCE = 'probe';

/**
 * In the head of each page: notes what nobody caught and when the script of the guide has come. It
 * keeps what it needs, as the pages break what is built in.
 */
const PROBE = `<script nonce="${NONCE}">
  {
    const probe = { errors: [], script: '' };
    window.probe = probe;
    window.addEventListener('error', (event) => {
      probe.errors.push(event.message + ' (' + event.filename.replace(/.*\\//, '') + ')');
    });
    window.addEventListener('unhandledrejection', ({ reason }) => {
      probe.errors.push('rejected: ' + String(reason) + ' ' + reason?.stack);
    });
    for (const type of ['load', 'error']) {
      document.addEventListener(type, ({ target }) => {
        if (target.localName === 'script' && target.src) probe.script = type;
      }, true);
    }
  }
</script>`;

const HOST = `<button id="host">0</button><script nonce="${NONCE}">
  document.querySelector('#host').onclick = ({ target }) => { target.textContent++; };
</script>`;

export interface FaultServer extends TestServer {
  /** A page with that fault, ready to be opened. */
  trial(fault: Fault): Trial;
  /** The page that opens others in frames. */
  readonly start: string;
}

export async function startFaultServer(): Promise<FaultServer> {
  const server = await startServer();
  const driver = await bundleForPage('test/proofs/faults/page/index.ts', 'faults');
  const faults: Fault[] = [];
  const good = {
    script: answer(script()),
    testScript: answer(testScript()),
    pack: answer(testPack()),
  };
  server.override(/^\/start$/, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>t</title><script>${driver}</script>`);
  });
  server.override(/^\/f\d+\//, (request, response, next) => {
    const [, number, path = ''] = /^\/f(\d+)\/(.*)/.exec(request.url ?? '') ?? [];
    const fault = faults[Number(number)];
    if (!fault) return next();
    const isPack = path.startsWith('packs/');
    const handler = isPack
      ? (fault.pack ?? good.pack)
      : (fault.script ?? (fault.language ? good.testScript : good.script));
    handler(request, response, next);
  });
  return {
    ...server,
    start: `${server.url}/start`,
    trial(fault) {
      const folder = `/f${faults.push(fault) - 1}/`;
      const page = snippetPage({
        head: PROBE + (fault.head ?? ''),
        script: `<script src="${folder}rights-guide.js" defer ${fault.tag ?? ''}></script>`,
        attributes: fault.attributes ?? (fault.language ? `lang="${fault.language}"` : 'lang="fr"'),
        after: HOST,
      });
      const url = server.page(page, fault.headers);
      const { endless = false, language = '' } = fault;
      return { url, endless, language };
    },
  };
}

declare global {
  interface Window {
    /** What runs in the start page. */
    readonly faults: typeof InPage;
  }
}

/** What is seen on a page with each of these faults, by its name. */
export async function outcomesOf(
  engine: Engine,
  server: FaultServer,
  faults: readonly Fault[],
): Promise<ReadonlyMap<string, Outcome>> {
  const page = await engine.open(server.start);
  const trials = faults.map((fault) => server.trial(fault));
  const outcomes = await runInPage(page, 'tryAll', trials);
  await page.close();
  return new Map(faults.map(({ name }, index) => [name, outcomes[index]!]));
}

/** Runs something long in the start page: WebKit's driver gives one call no more than half a minute. */
export async function runInPage<Name extends TaskName>(
  page: Page,
  name: Name,
  argument: Parameters<Tasks[Name]>[0],
): Promise<Awaited<ReturnType<Tasks[Name]>>> {
  await page.evaluate(([task, given]) => window.faults.start(task, given), [
    name,
    argument,
  ] as const);
  for (;;) {
    const done = await page.evaluate(() => window.faults.result());
    // The cast: what comes from a driver has lost its type on the way.
    if (done) return done.value as Awaited<ReturnType<Tasks[Name]>>;
  }
}

/** Every fault after which something is not as it must be, with what it is. */
export function failures(
  outcomes: ReadonlyMap<string, Outcome>,
  isRight: (outcome: Outcome, name: string) => boolean,
): string[] {
  return [...outcomes]
    .filter(([name, outcome]) => !isRight(outcome, name))
    .map(
      ([name, { text, ...outcome }]) => `${name}: ${JSON.stringify(outcome)} ${text.slice(0, 80)}`,
    );
}

/** What holds after every fault: numbers can be seen, the rest of the page lives. */
export const isSafe = ({ numbers, usable, restless }: Outcome): boolean =>
  numbers > 0 && usable && !restless;
