import { until } from '../../browser/engines.js';
import { guideShown, snippetPage } from '../../browser/pages.js';
import { startServer, type TestServer } from '../../browser/server.js';
import type { ProfileBrowser, ProfilePage } from './profile.js';

/** The build with two languages as packs. */
export const SCRIPT = '/dist-test/rights-guide.js';

/**
 * A server whose script and packs no browser may keep. They hold the titles of all topics: where
 * they lie in a cache, a title there says nothing of what was read. Without them in the profile,
 * a title in it was put there because somebody opened that topic.
 */
export async function startHost(): Promise<TestServer> {
  const server = await startServer();
  server.override(/^\/dist-test\//, (_request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  return server;
}

/** A partner's page with the guide. */
export function hostPage(
  options: { readonly attributes?: string; readonly head?: string; readonly after?: string } = {},
) {
  return snippetPage({ ...options, script: `<script src="${SCRIPT}" defer></script>` });
}

/** Opens a page and waits until the guide and its exit are there. */
export async function openGuide(
  browser: ProfileBrowser,
  url: string,
  width?: number,
): Promise<ProfilePage> {
  const page = await browser.open(url, width);
  await until(page, guideShown);
  await until(page, () => {
    const guide = document.querySelector('rights-guide')?.shadowRoot?.querySelector('quick-exit');
    return Boolean(guide?.shadowRoot?.querySelector('a'));
  });
  return page;
}
