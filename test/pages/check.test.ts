import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { CHROMIUM_ARGS, chromiumPath } from '../../tools/browsers.js';
import { root } from '../../tools/root.js';
import { LINKS, snippetPage } from './pages.js';
import { startServer, type TestServer } from './server.js';

/* The webmaster's check on whole pages: each fault is planted and found with its remedy. */

const HOST = 'www.example.org';
const VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">';
const ROOM = '<style>body{padding-bottom:88px}</style>';
const HEAD = VIEWPORT + ROOM;
const ATTRIBUTES = 'lang="fr" check';

let server: TestServer;
let other: TestServer;
let browser: Browser;
let integrity: string;
before(async () => {
  server = await startServer();
  other = await startServer();
  const list: unknown = JSON.parse(await readFile(join(root, 'dist/integrity.json'), 'utf8'));
  integrity = (list as Record<string, string>)['rights-guide.js'] ?? ''; // written by the build
  // A name of the public web that leads here: elsewhere the check shows without being asked.
  const args = [...CHROMIUM_ARGS, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`];
  browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args });
});
after(async () => {
  await browser.close();
  await server.close();
  await other.close();
});

async function open(url: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, locale: 'fr-FR' });
  await page.goto(url);
  await page.waitForSelector('rights-guide .call');
  return page;
}

const ITEMS = 'rights-guide section.page li';

/** The findings of a page once words and headers are there, each as its lines of text. */
async function findings(page: Page): Promise<string[]> {
  await page.waitForFunction(
    (selector) =>
      document.querySelector('rights-guide')?.shadowRoot?.querySelectorAll(selector)[14],
    'section.page li',
  );
  await page.waitForLoadState('networkidle');
  const texts = await page.locator(ITEMS).allInnerTexts();
  return texts.map((text) => text.replaceAll('\u00A0', ' '));
}

type Options = Parameters<typeof snippetPage>[0];

async function findingsOf(options: Options, headers?: Record<string, string>): Promise<string[]> {
  const page = await open(
    server.page(snippetPage({ attributes: ATTRIBUTES, head: HEAD, ...options }), headers),
  );
  try {
    return await findings(page);
  } finally {
    await page.close();
  }
}

/** @throws Error where there is no such finding */
function starting(list: readonly string[], start: string): string {
  const found = list.find((each) => each.startsWith(start));
  if (found === undefined) throw new Error(`No finding "${start}" in ${list.join(' | ')}`);
  return found;
}

const POLICY = {
  'content-security-policy': "script-src 'self'; require-trusted-types-for 'script'",
};

/** What is planted, the finding that must name it, and what its text must hold. */
const FAULTS: Readonly<Record<string, readonly [() => Options, finding: string, text: RegExp]>> = {
  'a script of another site': [
    () => ({ after: `<script src="${other.url}/x.js"></script>` }),
    'Autres sites',
    /à regarder.*127\.0\.0\.1:\d+.*Enlevez/s,
  ],
  'a frame of another site': [
    () => ({ after: `<iframe src="${other.url}/x" title="x"></iframe>` }),
    'Autres sites',
    /à regarder.*127\.0\.0\.1:\d+/s,
  ],
  'a recorder of visits': [
    () => ({ after: '<script type="text/plain" src="/googletagmanager.js"></script>' }),
    'Outils qui enregistrent',
    /à corriger.*googletagmanager.*Enlevez/s,
  ],
  'a script that Rocket Loader holds back': [
    () => ({
      after:
        '<script type="1a2b-text/javascript" src="/rights-guide.js"></script><script src="/cdn-cgi/scripts/rocket-loader.min.js"></script>',
    }),
    'Place du script',
    /à corriger.*1a2b-text\/javascript.*data-cfasync/s,
  ],
  'Rocket Loader anywhere on the page': [
    () => ({ after: '<script src="/cdn-cgi/scripts/rocket-loader.min.js"></script>' }),
    'Outils d’optimisation',
    /à regarder.*rocket-loader.*data-cfasync/s,
  ],
  'a script held back by WP Rocket': [
    () => ({
      after: '<script type="rocketlazyloadscript" data-rocket-src="/rights-guide.js"></script>',
    }),
    'Place du script',
    /à corriger.*data-rocket-src/s,
  ],
  'a script held back by LiteSpeed': [
    () => ({ after: '<script type="litespeed/javascript" data-src="/rights-guide.js"></script>' }),
    'Place du script',
    /à corriger.*litespeed/s,
  ],
  'a script merged into another one': [
    () => ({ script: '<script src="/dist/merged.js" defer></script>' }),
    'Place du script',
    /à corriger.*excluez rights-guide\.js/s,
  ],
  'a misspelt attribute': [
    () => ({ attributes: `${ATTRIBUTES} heading_level="3"` }),
    'Orthographe',
    /à corriger.*heading_level=3.*README/s,
  ],
  'a wrong value': [
    () => ({ attributes: `${ATTRIBUTES} exit-url="http://meteo.example"` }),
    'Valeurs',
    /à corriger.*http:\/\/meteo\.example.*https/s,
  ],
  'no integrity': [() => ({}), 'Contrôle du fichier', /à regarder.*integrity\.json/s],
  'no policy': [
    () => ({}),
    'Règles de sécurité',
    /à regarder.*Content-Security-Policy: script-src/s,
  ],
  'an exit that is left out': [
    () => ({ attributes: `${ATTRIBUTES} hide-exit` }),
    'Bouton « Quitter »',
    /à corriger.*hide-exit/s,
  ],
  'no window for phones': [() => ({ head: ROOM }), 'Affichage', /à corriger.*width=device-width/s],
  'no room at the end': [() => ({ head: VIEWPORT }), 'Place en bas', /à regarder.*88px/s],
  'a referrer for everybody': [
    () => ({ head: `${HEAD}<meta name="referrer" content="unsafe-url">` }),
    'Adresse donnée',
    /à corriger.*unsafe-url.*no-referrer/s,
  ],
  'the script twice': [
    () => ({ after: '<script src="/dist/rights-guide.js"></script>' }),
    'Version du script',
    /à regarder.*une seule balise/s,
  ],
  'two guides': [
    () => ({ after: '<rights-guide></rights-guide>' }),
    'Un seul guide',
    /à regarder.*emergency-panel/s,
  ],
};

describe('the webmaster’s check', () => {
  before(() => {
    server.override(/merged\.js/, async (_request, response) => {
      const text = await readFile(join(root, 'dist/rights-guide.js'));
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);
    });
  });

  for (const [fault, [plant, finding, text]] of Object.entries(FAULTS)) {
    it(`finds ${fault}, with its remedy`, async () => {
      const packs = fault.includes('merged') ? ' packs="/dist/packs/"' : '';
      const options = plant() ?? {};
      const attributes = (options.attributes ?? ATTRIBUTES) + packs;
      assert.match(starting(await findingsOf({ ...options, attributes }), finding), text);
    });
  }

  it('finds links without a number', async () => {
    const html = snippetPage({ attributes: ATTRIBUTES, head: HEAD }).replace(
      LINKS,
      '<p>Bonjour</p>',
    );
    const page = await open(server.page(html));
    const text = starting(await findings(page), 'Numéros de secours');
    assert.match(text, /à corriger.*dist\/snippets/s);
    await page.close();
  });

  it('finds a page without language', async () => {
    const html = snippetPage({ attributes: ATTRIBUTES, head: HEAD }).replace(
      '<html lang="fr">',
      '<html>',
    );
    const page = await open(server.page(html));
    assert.match(starting(await findings(page), 'Langue de la page'), /à regarder.*<html lang/s);
    await page.close();
  });

  it('finds an exit covered by a window of the page, and that it is free again', async () => {
    const after = `<div id="veil" popover="manual" style="width:100vw;height:100vh;margin:0">Cookies</div>`;
    const page = await open(
      server.page(snippetPage({ attributes: ATTRIBUTES, head: HEAD, after })),
    );
    assert.match(starting(await findings(page), 'Bouton'), /\(bon\)/);
    // The guide puts its exit back on top, unless the exit holds the focus.
    await page.locator('rights-guide quick-exit a').focus();
    await page.evaluate(() => document.querySelector<HTMLElement>('#veil')?.showPopover());
    await page.setViewportSize({ width: 1290, height: 800 });
    await page
      .locator(ITEMS, { hasText: 'Bouton' })
      .filter({ hasText: 'veil' })
      .waitFor({ state: 'attached' });
    assert.match(starting(await findings(page), 'Bouton'), /à corriger.*id=veil.*Déplacez/s);
    await page.evaluate(() => document.querySelector<HTMLElement>('#veil')?.hidePopover());
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator(ITEMS, { hasText: /Bouton.*\(bon\)/ }).waitFor({ state: 'attached' });
    await page.close();
  });

  it('on a page without fault, wide or narrow, nothing is wrong or to be looked at', async () => {
    const script = `<script src="/dist/rights-guide.js" integrity="${integrity}" defer data-cfasync="false"></script>`;
    const head = `${VIEWPORT}<link rel="stylesheet" href="/room.css">`;
    server.override(/room\.css/, (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/css' }).end('body{padding-bottom:88px}');
    });
    const url = server.page(snippetPage({ attributes: ATTRIBUTES, head, script }), POLICY);
    for (const width of [1280, 320]) {
      const page = await open(url, width);
      const list = await findings(page);
      assert.deepEqual(
        list.filter((each) => !/^[^\n]*\(bon\)/.test(each)),
        [],
        `${width} px`,
      );
      assert.match(starting(list, 'Règles'), /require-trusted-types-for/);
      await page.close();
    }
  });

  it('shows the policy in force where it forbids asking, with code words instead of words', async () => {
    const headers = { 'content-security-policy': "default-src 'none'; script-src 'self'" };
    const page = await open(server.page(snippetPage({ attributes: ATTRIBUTES }), headers));
    const policy = page.locator(ITEMS, { hasText: /^policy/ });
    await policy.filter({ hasText: "default-src 'none'" }).waitFor();
    assert.match(
      await page.locator(ITEMS).first().innerText(),
      /^[a-z]+ \((warning|search|check)\)/,
    );
    assert.match(await page.locator('rights-guide section.page').innerText(), /README/);
    await page.close();
  });

  it('a policy that only reports is not told as one in force', async () => {
    const name = 'content-security-policy-report-only';
    const list = await findingsOf({}, { [name]: "default-src 'none'" });
    assert.match(starting(list, 'Règles'), /à regarder/);
  });

  it('works from a file, with code words', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'check-'));
    await cp(join(root, 'dist/rights-guide.js'), join(folder, 'rights-guide.js'));
    const script = '<script src="rights-guide.js" defer></script>';
    await writeFile(join(folder, 'page.html'), snippetPage({ script, attributes: ATTRIBUTES }));
    const page = await open(pathToFileURL(join(folder, 'page.html')).href);
    await page.locator(ITEMS, { hasText: /^version/ }).waitFor();
    await page.close();
  });

  it('also from data-check on a div', async () => {
    const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>t</title>${HEAD}
      <script src="/dist/rights-guide.js" defer></script></head><body>
      <div data-rights-guide data-lang="fr" data-check data-topcs="health">${LINKS}</div></body></html>`;
    const page = await open(server.page(html));
    const list = await findings(page);
    assert.match(starting(list, 'Orthographe'), /à corriger.*data-topcs=health/s);
    assert.match(starting(list, 'Numéros'), /\(bon\)/);
    await page.close();
  });
});

describe('the webmaster’s check on a public site', () => {
  const publicUrl = (path: string) => path.replace('127.0.0.1', HOST);

  it('no reader sees it: nothing on screen, no request, one line in the console', async () => {
    server.log.length = 0;
    const page = await browser.newPage();
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    const after = `<rights-guide check>${LINKS}</rights-guide>`;
    await page.goto(publicUrl(server.page(snippetPage({ attributes: ATTRIBUTES, after }))));
    await page.waitForSelector('rights-guide .call');
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('rights-guide section.page').count(), 0);
    assert.equal(lines.filter((line) => line.includes('#check')).length, 1, lines.join('\n'));
    assert.deepEqual(
      server.log.filter((line) => /packs/.test(line)),
      [],
    );
    await page.close();
  });

  it('shows after #check is typed, without a new visit, and tells that the page lacks https', async () => {
    const page = await open(publicUrl(server.page(snippetPage({ attributes: ATTRIBUTES }))));
    await page.evaluate(() => void (location.hash = 'check'));
    const list = await findings(page);
    assert.match(starting(list, 'Connexion'), /à corriger.*https/s);
    await page.evaluate(() => void (location.hash = ''));
    await page.locator('rights-guide section.page').waitFor({ state: 'detached' });
    await page.close();
  });

  it('shows when the attribute is set in the console', async () => {
    const page = await open(publicUrl(server.page(snippetPage())));
    assert.equal(await page.locator('rights-guide section.page').count(), 0);
    await page.evaluate(() => document.querySelector('rights-guide')?.setAttribute('check', ''));
    await page.locator('rights-guide section.page').waitFor();
    await page.close();
  });

  it('#check alone, without the attribute, shows nothing', async () => {
    const page = await open(`${publicUrl(server.page(snippetPage()))}#check`);
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('rights-guide section.page').count(), 0);
    await page.close();
  });
});
