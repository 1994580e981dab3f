import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** The neutral page one leaves to, on a real https server with a certificate of its own. */
export interface Destination {
  /** Browsers know by themselves that names under `localhost` mean this machine. */
  readonly url: string;
  /** Each request for the page, with the referrer it came with. */
  readonly requests: { readonly referrer: string | undefined }[];
  /**
   * `page`: a neutral page. `hang`: never, while the browser waits. `nothing`: no content, at which
   * every browser stays where it is, as it was while it waited: then its driver can look at it.
   */
  answer: 'page' | 'hang' | 'nothing';
  close(): Promise<void>;
}

export const DESTINATION_HOST = 'weather.localhost';

export async function startDestination(): Promise<Destination> {
  const names = [{ name: 'commonName', value: DESTINATION_HOST }];
  const { private: key, cert } = await generate(names, {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: DESTINATION_HOST }] }],
  });
  const requests: { referrer: string | undefined }[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    if (request.url !== '/') return void response.writeHead(404).end();
    requests.push({ referrer: request.headers.referer });
    if (destination.answer === 'hang') return;
    if (destination.answer === 'nothing') return void response.writeHead(204).end();
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Weather</title><p>Sunny</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  const destination: Destination = {
    url: `https://${DESTINATION_HOST}:${port}/`,
    requests,
    answer: 'page',
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return destination;
}
