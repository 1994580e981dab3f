import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { CHROMIUM_ARGS, chromiumPath } from '../../tools/browsers.js';
import { root } from '../../tools/root.js';
import { HANGING } from '../browser/hanging.js';
import { LINKS, snippetPage } from '../browser/pages.js';
import { notFound, startServer, type TestServer } from '../browser/server.js';

/* The webmaster's check on whole pages: each fault is planted and found with its remedy. */

const HOST = 'www.example.org';
const VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">';
const RESERVE = '<style>rights-guide:not(:defined){display:block;min-block-size:100vh}</style>';
const HEAD = VIEWPORT + RESERVE;
const ATTRIBUTES = 'lang="fr" check';

/** The French names of all findings. */
const NAMES = Object.values(
  // The cast: checked by the compiler.
  (
    parse(readFileSync(join(root, 'content/check.yaml'), 'utf8')) as {
      findings: Record<string, { name: { fr: string } }>;
    }
  ).findings,
).map(({ name }) => name.fr);

/** Those that were seen to be told as a fault. */
const told = new Set<string>();

let server: TestServer;
let other: TestServer;
let browser: Browser;
let integrity: string;
before(async () => {
  server = await startServer();
  other = await startServer();
  const list: unknown = JSON.parse(await readFile(join(root, 'dist/integrity.json'), 'utf8'));
  integrity = (list as Record<string, string>)['rights-guide.js'] ?? ''; // written by the build
  server.override(/merged\.js/, async (_request, response) => {
    const text = await readFile(join(root, 'dist/rights-guide.js'));
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);
  });
  // A name of the public web that leads here: there the check shows only when asked.
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
  page.setDefaultTimeout(HANGING);
  await page.goto(url);
  await page.waitForSelector('rights-guide .call');
  return page;
}

const SECTION = 'rights-guide section.page';

/** What is on screen of the check, one finding after the other. */
const findings = (page: Page): Promise<string[]> => page.locator(`${SECTION} li`).allInnerTexts();

/** Waits until a finding says something. @throws Error with all findings where none does */
async function said(page: Page, start: string, text: RegExp): Promise<void> {
  try {
    await page.waitForFunction(
      ([first, pattern]) => {
        const root = document.querySelector('rights-guide')?.shadowRoot;
        const list = [...(root?.querySelectorAll<HTMLElement>('section.page li') ?? [])];
        const words = list.map(({ innerText }) => innerText.trim());
        return words.some((each) => each.startsWith(first) && new RegExp(pattern, 's').test(each));
      },
      [start, text.source] as const,
    );
    const named = NAMES.filter((name) => name.startsWith(start));
    if (text.source.startsWith('à')) for (const name of named) told.add(name);
  } catch (error) {
    const list = (await findings(page)).join('\n- ');
    throw new Error(`"${start}" does not say ${String(text)}:\n- ${list}`, { cause: error });
  }
}

type Options = NonNullable<Parameters<typeof snippetPage>[0]>;

const pageOf = (options: Options = {}, headers?: Record<string, string>): string =>
  server.page(snippetPage({ attributes: ATTRIBUTES, head: HEAD, ...options }), headers);

const POLICY = {
  'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'",
};

/** A page as the README wants it. */
function goodPage(): string {
  server.override(/good\.css/, (_request, response) => {
    const css = '@media all{rights-guide:not(:defined){display:block;min-block-size:100vh}}';
    response.writeHead(200, { 'content-type': 'text/css' }).end(css);
  });
  const script = `<script src="/dist/rights-guide.js" integrity="${integrity}" defer data-cfasync="false"></script>`;
  const head = `${VIEWPORT}<link rel="stylesheet" href="/good.css">`;
  return pageOf({ head, script }, POLICY);
}

/** What is planted, the finding that must name it, and what its text must hold. */
const FAULTS: Readonly<Record<string, readonly [() => Options, finding: string, text: RegExp]>> = {
  'a script of another site': [
    () => ({ after: `<script src="${other.url}/x.js"></script>` }),
    'Autres sites',
    /à regarder.*127\.0\.0\.1:\d+ · http:\/\/127\.0\.0\.1:\d+.*Enlevez/s,
  ],
  'a frame of another site': [
    () => ({ after: `<iframe src="${other.url}/x" title="x"></iframe>` }),
    'Autres sites',
    /à regarder.*127\.0\.0\.1:\d+ · http:\/\/127\.0\.0\.1:\d+/s,
  ],
  'a recorder of visits': [
    () => ({ after: '<script type="text/plain" src="/googletagmanager.js"></script>' }),
    'Outils qui enregistrent',
    /à corriger.*googletagmanager.*Enlevez/s,
  ],
  'a picture that counts visits': [
    () => ({ after: '<img alt="" src="/matomo.php">' }),
    'Outils qui enregistrent',
    /à corriger.*matomo.*Enlevez/s,
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
  'Autoptimize anywhere on the page': [
    () => ({ after: '<script src="/wp-content/cache/autoptimize/js/a.js"></script>' }),
    'Outils d’optimisation',
    /à regarder.*autoptimize.*Excluez/s,
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
    () => ({
      script: '<script src="/dist/merged.js" defer></script>',
      attributes: `${ATTRIBUTES} packs="/dist/packs/"`,
    }),
    'Balise du script',
    /à regarder.*excluez rights-guide\.js/s,
  ],
  'a misspelt attribute': [
    () => ({ attributes: `${ATTRIBUTES} heading_level="3"` }),
    'Orthographe',
    /à corriger.*heading_level="3".*README/s,
  ],
  'a wrong value': [
    () => ({ attributes: `${ATTRIBUTES} exit-url="http://meteo.example"` }),
    'Valeurs',
    /à corriger.*http:\/\/meteo\.example.*https/s,
  ],
  'no integrity, with the value to write': [
    () => ({}),
    'Contrôle du fichier',
    /à regarder.*<script src="\/dist\/rights-guide\.js" defer=""> sha384-\S{64}.*integrity="…"/s,
  ],
  'no policy': [
    () => ({}),
    'Règles de sécurité',
    /à regarder.*Content-Security-Policy: script-src/s,
  ],
  'something the policy forbids': [
    () => ({
      head: `${HEAD}<meta http-equiv="content-security-policy" content="img-src 'none'">`,
      after:
        '<script>addEventListener("rights-guide-ready", () => setTimeout(() => document.body.append(Object.assign(new Image(), { src: "/later.png" })), 100))</script>',
    }),
    'Ce que ces règles refusent',
    /à regarder.*enforce img-src http:\S+\/later\.png: img-src 'none'/s,
  ],
  'an exit that is left out': [
    () => ({ attributes: `${ATTRIBUTES} hide-exit` }),
    'Sortie enlevée',
    /à regarder.*hide-exit/s,
  ],
  'no window for phones': [
    () => ({ head: RESERVE }),
    'Affichage',
    /à corriger.*width=device-width/s,
  ],
  'no room kept for the guide': [
    () => ({ head: VIEWPORT }),
    'Place gardée',
    /à regarder.*rights-guide:not\(:defined\)\{display:block;min-block-size:100vh\}/s,
  ],
  'a referrer for everybody': [
    () => ({ head: `${HEAD}<meta name="referrer" content="unsafe-url">` }),
    'Adresse donnée',
    /à corriger.*unsafe-url.*no-referrer/s,
  ],
  'the script twice': [
    () => ({ after: '<script src="/dist/rights-guide.js?ver=1"></script>' }),
    'Un seul script',
    /à corriger.*ver=1.*une seule balise/s,
  ],
  'a copy that is hidden': [
    () => ({ after: '<div style="display:none"><quick-exit></quick-exit></div>' }),
    'Copies cachées',
    /à regarder.*<quick-exit.*une seule copie/s,
  ],
  'a block that cuts the guide': [
    () => ({ before: '<div style="height:300px;overflow:hidden">' }),
    'Texte coupé',
    /à corriger.*<div style="height:300px;overflow:hidden">.*max-height/s,
  ],
  'history entries of the page': [
    () => ({ after: '<script>history.pushState(null, "", "#menu")</script>' }),
    'Bouton « Retour »',
    /à regarder.*\+1: http\S+#menu.*replaceState/s,
  ],
  'two guides': [
    () => ({ after: '<rights-guide></rights-guide>' }),
    'Un seul guide',
    /à regarder.*emergency-panel/s,
  ],
};

describe('the webmaster’s check', () => {
  for (const [fault, [plant, finding, text]] of Object.entries(FAULTS)) {
    it(`finds ${fault}, with its remedy`, async () => {
      const page = await open(pageOf(plant()));
      await said(page, finding, text);
      assert.equal(await page.locator(`${SECTION} li`).count(), NAMES.length);
      await page.close();
    });
  }

  it('finds links without a number, and a page without language', async () => {
    const html = snippetPage({ attributes: ATTRIBUTES, head: HEAD })
      .replace(LINKS, '<p>Bonjour</p>')
      .replace('<html lang="fr">', '<html>');
    const page = await open(server.page(html));
    await said(page, 'Numéros de secours', /à corriger.*dist\/snippets/s);
    await said(page, 'Langue de la page', /à regarder.*<html lang/s);
    await page.close();
  });

  it('finds an exit covered by a part of the page, and that it is free again', async () => {
    // As with a polyfill of popovers: nothing of ours can be put on top of what the page puts there.
    const polyfill = `<script>HTMLElement.prototype.showPopover = () => { throw new Error(); };</script>`;
    const page = await open(pageOf({ head: HEAD + polyfill }));
    await said(page, 'Bouton « Quitter »', /\(bon\)/);
    await page.evaluate(() => {
      const veil = Object.assign(document.createElement('div'), { id: 'veil' });
      veil.setAttribute('style', 'position:fixed;inset:0;z-index:2147483647');
      document.body.append(veil);
    });
    await said(page, 'Bouton « Quitter »', /à corriger.*<div id="veil".*Déplacez/s);
    await page.evaluate(() => document.querySelector('#veil')?.remove());
    await said(page, 'Bouton « Quitter »', /\(bon\)/);
    await page.close();
  });

  it('finds that it is in a frame without leave to change the page', async () => {
    const sandbox = 'allow-scripts allow-same-origin';
    const page = await browser.newPage();
    page.setDefaultTimeout(HANGING);
    await page.goto(server.page(`<iframe src="${pageOf()}" sandbox="${sandbox}"></iframe>`));
    const list = page.frameLocator('iframe').locator(SECTION);
    const text = /Cadre qui empêche de partir[^(]*\(à corriger\).*allow-top-navigation/s;
    await list.locator('li', { hasText: text }).waitFor();
    told.add('Cadre qui empêche de partir');
    await page.close();
  });

  it('finds another integrity than the list beside the script says', async () => {
    const restore = server.override(/integrity\.json/, (_request, response) => {
      const body = '{"rights-guide.js":"sha384-other"}';
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    });
    const page = await open(goodPage());
    await said(page, 'Contrôle du fichier', /à regarder.*sha384-other/s);
    restore();
    await page.close();
  });

  it('a list that is not there is no fault', async () => {
    const restore = server.override(/integrity\.json/, notFound);
    const page = await open(goodPage());
    await said(page, 'Règles de sécurité', /\(bon\)/); // the answers are there
    await said(page, 'Contrôle du fichier', /\(bon\)/);
    restore();
    await page.close();
  });

  for (const [width, language, well] of [
    [1280, 'fr', 'Tout va bien.'],
    [320, 'en', 'All is well.'],
  ] as const) {
    it(`on a page without fault, ${width} px wide, says so and finds nothing`, async () => {
      const page = await open(goodPage(), width);
      await page.evaluate((lang) => {
        document.querySelector('rights-guide')?.setAttribute('lang', lang);
      }, language);
      await page.locator(`${SECTION} > p`, { hasText: well }).waitFor();
      const list = await findings(page);
      assert.equal(list.length, NAMES.length);
      const bad = list.filter((each) => !/^[^\n]*\((bon|good)\)/.test(each.trim()));
      assert.deepEqual(bad, []);
      assert.match(list.join('\n'), /require-trusted-types-for/);
      await page.close();
    });
  }

  it('shows the policy in force and what it forbids where its words may not be fetched', async () => {
    const headers = { 'content-security-policy': "default-src 'none'; script-src 'self'" };
    const page = await open(pageOf({}, headers));
    const section = page.locator(SECTION);
    await section.filter({ hasText: /enforce connect-src \S+: default-src 'none'/ }).waitFor();
    assert.match(await section.innerText(), /^Check\s+No words \(connect-src\?\): README/);
    await page.close();
  });

  it('a policy that only reports is not told as one in force', async () => {
    const name = 'content-security-policy-report-only';
    const page = await open(pageOf({}, { [name]: "default-src 'none'" }));
    await said(page, 'Règles de sécurité', /à regarder.*report \S+/s);
    await said(page, 'Ce que ces règles refusent', /\(bon\)/);
    await page.close();
  });

  it('asks its own server for three things, and nobody for anything else', async () => {
    const url = goodPage();
    server.log.length = 0;
    other.log.length = 0;
    const page = await open(url);
    await page.locator(`${SECTION} > p`, { hasText: 'Tout va bien.' }).waitFor();
    const asked = server.log.map((line) => line.replace(/ .*/, '').replace(/\.[0-9a-f]{8}\./, '.'));
    const path = new URL(url).pathname;
    assert.deepEqual(
      [...asked].sort(),
      [
        ...[path, path, '/dist/rights-guide.js', '/good.css'],
        ...['/dist/packs/check.json', '/dist/integrity.json'],
      ].sort(),
    );
    assert.deepEqual(other.log, []);
    await page.close();
  });

  it('works from a file, with bare facts', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'check-'));
    await cp(join(root, 'dist/rights-guide.js'), join(folder, 'rights-guide.js'));
    const script = '<script src="rights-guide.js" defer></script>';
    await writeFile(join(folder, 'page.html'), snippetPage({ script, attributes: ATTRIBUTES }));
    const page = await open(pathToFileURL(join(folder, 'page.html')).href);
    await page.locator(SECTION, { hasText: 'rights-guide.js' }).waitFor();
    await page.close();
    await rm(folder, { recursive: true });
  });

  it('also from data-check on a div', async () => {
    const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>t</title>${HEAD}
      <script src="/dist/rights-guide.js" defer></script></head><body>
      <div data-rights-guide data-lang="fr" data-check data-topcs="health">${LINKS}</div></body></html>`;
    const page = await open(server.page(html));
    await said(page, 'Orthographe', /à corriger.*data-topcs="health"/s);
    await said(page, 'Numéros de secours', /\(bon\)/);
    await page.close();
  });
});

describe('the webmaster’s check on a public site', () => {
  const publicUrl = (options?: Options) => pageOf(options).replace('127.0.0.1', HOST);

  it('no reader sees it: nothing on screen, no request, one line in the console', async () => {
    const url = publicUrl({ after: `<rights-guide check>${LINKS}</rights-guide>` });
    server.log.length = 0;
    const page = await browser.newPage();
    page.setDefaultTimeout(HANGING);
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    await page.goto(url);
    await page.waitForSelector('rights-guide .call');
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator(SECTION).count(), 0);
    assert.equal(lines.filter((line) => line.includes('#check')).length, 1, lines.join('\n'));
    assert.deepEqual(
      server.log.filter((line) => /packs|integrity/.test(line)),
      [],
    );
    await page.close();
  });

  it('shows after #check is typed, without a new visit, and tells that the page lacks https', async () => {
    const page = await open(publicUrl());
    await page.evaluate(() => void (location.hash = 'check'));
    await said(page, 'Connexion', /à corriger.*https/s);
    await said(page, 'Valeurs', /\(bon\)/);
    await page.evaluate(() => void (location.hash = ''));
    await page.locator(SECTION).waitFor({ state: 'detached' });
    await page.close();
  });

  it('#check alone, without the attribute, shows nothing', async () => {
    const page = await open(`${publicUrl({ attributes: 'lang="fr"' })}#check`);
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator(SECTION).count(), 0);
    await page.close();
  });
});

it('each finding was seen on a page that is wrong', () => {
  assert.deepEqual(
    NAMES.filter((name) => !told.has(name)),
    [],
  );
});
