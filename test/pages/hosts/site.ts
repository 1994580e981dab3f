import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/root.js';
import { startDestination } from '../../proofs/exit/destination.js';
import { startServer } from '../../browser/server.js';
import { assets } from './assets.js';
import { htmlOf, type HostPage } from './host-page.js';

/** Where the pages are. */
export interface Site {
  readonly url: string;
  /** Puts a page there. @returns its address */
  add(host: HostPage): string;
  close(): Promise<void>;
}

const SCRIPT = '/dist/rights-guide.js';

/** May be loaded from any page, as from a server of its own. */
const OPEN = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Where a site that swaps its pages goes on. */
const NEXT: HostPage = {
  name: 'next',
  head: '<script src="$ORIGIN/hosts/turbo.js"></script>',
  body: '<div id="second">$GUIDE</div><div id="kept" data-turbo-permanent></div>',
};

export async function startSite(): Promise<Site> {
  const server = await startServer();
  const destination = await startDestination();
  const files = await assets();
  server.override(/^\/hosts\//, (request, response) => {
    const text = files.get(request.url ?? '');
    const type = request.url?.endsWith('.css') ? 'text/css' : 'text/javascript';
    response.writeHead(text === undefined ? 404 : 200, { ...OPEN, 'content-type': type }).end(text);
  });
  // As a web server that says nothing of letters, and for pages that load it from elsewhere.
  const script = readFileSync(join(root, SCRIPT));
  server.override(/^\/dist\/rights-guide\.js/, (_request, response) => {
    response.writeHead(200, { ...OPEN, 'content-type': 'text/javascript' }).end(script);
  });
  const words = {
    $ORIGIN: server.url,
    $EXIT: destination.url,
    $SCRIPT_HASH: hash(script),
    $SCRIPT: server.url + SCRIPT,
    $ELSEWHERE: (server.url + SCRIPT).replace('127.0.0.1', 'localhost'),
    $PROBE_HASH: hash(files.get('/hosts/probe.js')!),
    $PROBE: `${server.url}/hosts/probe.js`,
  };
  const fill = (text: string) =>
    Object.entries(words).reduce((all, [word, value]) => all.replaceAll(word, value), text);
  server.override(/^\/turbo\/next/, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(fill(htmlOf(NEXT)));
  });
  return {
    url: server.page('<!doctype html><title>t</title>'),
    add: (host) => {
      const headers = Object.entries(host.headers ?? {}).map(([name, value]) => [
        name,
        fill(value),
      ]);
      return server.page(fill(htmlOf(host)), Object.fromEntries(headers) as Record<string, string>);
    },
    close: async () => {
      await server.close();
      await destination.close();
    },
  };
}

function hash(text: string | Buffer): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}
