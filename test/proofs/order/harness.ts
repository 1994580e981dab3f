import { build } from 'esbuild';
import { join } from 'node:path';
import { startServer, type Handler, type TestServer } from '../../browser/server.js';
import type { Engine, Page } from '../../browser/engines.js';
import type { Result, RunOptions } from './page/run.js';

const here = import.meta.dirname;

/** How a pack goes wrong when a step has asked for it. */
const FAULTS: Readonly<Record<string, Handler>> = {
  missing: (_request, response) => void response.writeHead(404).end('{}'),
  cut: (_request, response) =>
    void response.writeHead(200, { 'content-length': '9' }).end('{"schema"'),
  changed: (_request, response) => void response.writeHead(200).end('{"schema":2}'),
  broken: (_request, response) => void response.destroy(),
};

export interface Host {
  readonly server: TestServer;
  /** A page with the runner and the script, and nothing else; what is planted runs before the script. */
  page(planted?: string): string;
}

export async function startHost(): Promise<Host> {
  const server = await startServer();
  const bundled = await build({
    entryPoints: [join(here, 'page/run.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  const runner = bundled.outputFiles[0]?.text ?? '';
  server.override(/^\/order\.js$/, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(runner);
  });
  for (const [fault, handler] of Object.entries(FAULTS)) {
    server.override(new RegExp(`fault=${fault}$`), handler);
  }
  return {
    server,
    page: (planted = '') =>
      server.page(`<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>Une association</title>
<script src="/order.js"></script>${planted && `<script>${planted}</script>`}
<script src="/dist-test/rights-guide.js" defer></script></head>
<body><h1>Une association</h1><iframe title="Ailleurs"></iframe></body>
</html>`),
  };
}

/** What the runner puts on window. */
interface Runner {
  run(options: RunOptions): Promise<Result>;
  seeEverything(): Promise<void>;
  result?: Result | Error | undefined;
}
export type RunnerWindow = Window & { order?: Runner };

/** Does steps in a page and gives back what came of them. */
export async function runSteps(page: Page, options: RunOptions): Promise<Result> {
  await page.evaluate((wanted) => {
    const { order } = window as RunnerWindow; // put there by the runner
    if (!order) throw new Error('The runner is not in the page.');
    order.result = undefined;
    order.run(wanted).then(
      (result) => (order.result = result),
      (error: unknown) => (order.result = { steps: 0, done: {}, failure: String(error) }),
    );
  }, options);
  for (;;) {
    const result = await page.evaluate(() => (window as RunnerWindow).order?.result); // as above
    if (result) return result as Result;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Opens the page of the runner and waits until the elements are known. */
export async function openPage(engine: Engine, url: string): Promise<Page> {
  const page = await engine.open(url);
  await page.evaluate(() => customElements.whenDefined('rights-guide').then(() => true));
  return page;
}
