import { chromium, type Browser } from 'playwright-core';
import { after, before } from 'node:test';
import { CHROMIUM_ARGS, chromiumPath } from '../../tools/browsers.js';
import { startServer, type TestServer } from './server.js';

/** Starts a server and Chromium for the tests of a file that use features of Chromium only. */
export function useChromium(): { readonly server: TestServer; readonly browser: Browser } {
  const used: { server?: TestServer; browser?: Browser } = {};
  before(async () => {
    used.server = await startServer();
    used.browser = await chromium.launch({
      executablePath: chromiumPath() ?? '',
      args: CHROMIUM_ARGS,
    });
  });
  after(async () => {
    await used.browser?.close();
    await used.server?.close();
  });
  // The cast: tests run between the two hooks, when both exist.
  return used as Required<typeof used>;
}
