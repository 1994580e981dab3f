import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { root } from '../../tools/root.js';

export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** A server for whole pages: it serves the files of the project, pages from strings, and simulated failures. */
export interface TestServer {
  readonly url: string;
  /** Each request as "path referrer", except requests for /favicon.ico, which browsers send at any time. */
  readonly log: string[];
  /** Serves the given HTML at a new path. @returns its URL */
  page(html: string, headers?: Record<string, string>): string;
  /** Handles requests whose path matches differently, until the returned function is called. */
  override(path: RegExp, handler: Handler): () => void;
  close(): Promise<void>;
}

export async function startServer(): Promise<TestServer> {
  const log: string[] = [];
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const overrides: { path: RegExp; handler: Handler }[] = [];
  const files = sirv(root, { dev: true });

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path !== '/favicon.ico') log.push(`${path} ${request.headers.referer ?? '-'}`);
    const serve = () => {
      const page = pages.get(path);
      if (page) {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
        response.end(page.html);
        return;
      }
      files(request, response, () => void response.writeHead(404).end());
    };
    const found = overrides.find((override) => override.path.test(path));
    if (found) found.handler(request, response, serve);
    else serve();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  const url = `http://127.0.0.1:${port}`;

  return {
    url,
    log,
    page(html, headers = {}) {
      const path = join('/', `page-${pages.size}`);
      pages.set(path, { html, headers });
      return url + path;
    },
    override(path, handler) {
      const override = { path, handler };
      overrides.unshift(override);
      return () => void overrides.splice(overrides.indexOf(override), 1);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Never responds. */
export const hang: Handler = () => undefined;

export const notFound: Handler = (_request, response) => void response.writeHead(404).end();
