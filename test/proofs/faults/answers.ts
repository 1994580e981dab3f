import { gzipSync } from 'node:zlib';
import { hang, notFound, type Handler } from '../../browser/server.js';

/** A file the server should have given, and its type. */
export interface File {
  readonly bytes: Buffer;
  readonly type: string;
}

type Headers = Record<string, string | number>;

const HTML = Buffer.from('<!doctype html><title>Erreur</title><p>Erreur');

const send =
  (status: number, headers: Headers, bytes: Buffer = Buffer.alloc(0)): Handler =>
  (_request, response) =>
    void response.writeHead(status, headers).end(bytes);

/** A good answer but for what is given here. */
export const answer = ({ type, bytes }: File, headers: Headers = {}, status = 200): Handler =>
  send(status, { 'content-type': type, ...headers }, bytes);

/** How a file comes to an end too early. */
export const CUTS = {
  /** As if this were all there is. */
  short: ({ bytes, type }: File, at: number) =>
    send(200, { 'content-type': type }, bytes.subarray(0, at)),
  /** Its length was told, and the connection ends before. */
  'less than told':
    ({ bytes, type }: File, at: number): Handler =>
    (_request, response) => {
      response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
      response.write(bytes.subarray(0, at), () => response.destroy());
      if (at === 0) response.destroy();
    },
  /** The connection is reset in the middle of a stream. */
  reset:
    ({ bytes, type }: File, at: number): Handler =>
    (request, response) => {
      response.writeHead(200, { 'content-type': type, 'transfer-encoding': 'chunked' });
      response.write(bytes.subarray(0, at), () => request.socket.resetAndDestroy());
    },
} as const;

/** Answers after which there is nothing to run: the file never came, or is something else. */
export function useless({ bytes, type }: File): Readonly<Record<string, Handler>> {
  const good = { 'content-type': type };
  return {
    '404': notFound,
    '403 with a page': send(403, { 'content-type': 'text/html' }, HTML),
    '404 with the file': send(404, good, bytes),
    '410': send(410, good),
    '500 with the file': send(500, good, bytes),
    '502 with a page': send(502, { 'content-type': 'text/html' }, HTML),
    '503, come back later': send(503, { ...good, 'retry-after': 120 }),
    '204': send(204, {}),
    '304 without a cached copy': send(304, {}),
    empty: send(200, good),
    'only white space': send(200, good, Buffer.from(' \n\t\n')),
    'a page instead': send(200, { 'content-type': 'text/html' }, HTML),
    'a page that says it is the file': send(200, good, HTML),
    'type forbidden by nosniff': send(
      200,
      { 'content-type': 'text/html', 'x-content-type-options': 'nosniff' },
      HTML,
    ),
    'the connection is closed at once': (_request, response) => void response.destroy(),
    'the connection is reset at once': (request) => void request.socket.resetAndDestroy(),
    'a redirect without end': ({ url = '' }, response) =>
      void response.writeHead(302, { location: `${url.split('?')[0]}?${Math.random()}` }).end(),
    'a redirect to nowhere': send(302, { location: 'http://127.0.0.1:1/' }),
    'a redirect without an address': send(302, {}),
    'a redirect to a page': send(302, { location: '/start' }),
    'gzip that is none': send(200, { ...good, 'content-encoding': 'gzip' }, bytes),
    'gzip cut in the middle': send(
      200,
      { ...good, 'content-encoding': 'gzip' },
      gzipSync(bytes).subarray(0, 20_000),
    ),
    'brotli that is none': send(200, { ...good, 'content-encoding': 'br' }, bytes),
    'all zeros': send(200, good, Buffer.alloc(bytes.length)),
    'random bytes': send(200, good, noise(bytes.length)),
    'never answers': hang,
    'headers and nothing else': (_request, response) => {
      response.writeHead(200, { ...good, 'content-length': bytes.length });
      response.flushHeaders();
    },
    'stops in the middle and stays open': (_request, response) => {
      response.writeHead(200, { ...good, 'content-length': bytes.length });
      response.write(bytes.subarray(0, bytes.length / 2));
    },
  };
}

/** What an engine takes as if it were well. */
export const MENDED = new Set(['webkit: gzip that is none']);

/** Those of the above that have no end. */
export const ENDLESS = new Set([
  'never answers',
  'headers and nothing else',
  'stops in the middle and stays open',
]);

/** The same bytes each time, that mean nothing. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let place = 0; place < length; place++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[place] = state >>> 24;
  }
  return bytes;
}
