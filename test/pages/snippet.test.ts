import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../tools/root.js';
import { engineNames, openEngine, until, type Engine } from '../browser/engines.js';
import { guideShown, guideText, LINKS, linksShown, snippetPage } from '../browser/pages.js';
import { hang, notFound, startServer, type TestServer } from '../browser/server.js';

let server: TestServer;
before(async () => void (server = await startServer()));
after(() => server.close());

test('the README shows the snippet as it is built, numbers and way out included', async () => {
  const snippet = (await readFile(join(root, 'dist/snippets/fr.html'), 'utf8')).trimEnd();
  assert.ok((await readFile(join(root, 'README.md'), 'utf8')).includes(snippet), snippet);
});

for (const name of engineNames) {
  describe(`the snippet in ${name}`, () => {
    let engine: Engine;
    before(async () => void (engine = await openEngine(name)));
    after(() => engine.close());

    it('shows the guide with one request besides the page', async () => {
      server.log.length = 0;
      const page = await engine.open(server.page(snippetPage()));
      await until(page, guideShown);
      assert.equal(await page.evaluate(linksShown), false);
      const guide = server.log.filter((line) => !/^\/(page-|apple-touch)/.test(line));
      assert.equal(guide.length, 1, guide.join());
      assert.match(guide[0] ?? '', /^\/dist\/rights-guide\.js/);
      await page.close();
    });

    it('search, both languages and the panel make no further request', async () => {
      const page = await engine.open(server.page(snippetPage()));
      await until(page, guideShown);
      server.log.length = 0;
      await page.evaluate(async () => {
        const guide = document.querySelector('rights-guide');
        const buttons = [...(guide?.shadowRoot?.querySelectorAll('button') ?? [])];
        buttons.find((button) => button.lang === 'en' && button.closest('.languages'))?.click();
        await (guide as unknown as { search(query: string): Promise<unknown> }).search('papiers');
      });
      await until(page, () =>
        document
          .querySelector('rights-guide')
          ?.shadowRoot?.querySelector<HTMLElement>('.root')
          ?.innerText.includes('Your rights in France'),
      );
      assert.deepEqual(server.log, []);
      await page.close();
    });

    it('keeps the links while the script is slow, and when it never comes', async () => {
      const release = server.override(/rights-guide\.js/, hang);
      const script = '<script src="/dist/rights-guide.js" async></script>';
      const page = await engine.open(server.page(snippetPage({ script })));
      await until(page, linksShown);
      release();
      await page.close();
    });

    it('keeps the links when the script is not found', async () => {
      const release = server.override(/rights-guide\.js/, notFound);
      const page = await engine.open(server.page(snippetPage()));
      await until(page, linksShown);
      release();
      await page.close();
    });

    it('keeps the links when the script is cut in the middle', async () => {
      const release = server.override(/rights-guide\.js/, (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/javascript' });
        response.end('(function(){var a=1;class ');
      });
      const page = await engine.open(server.page(snippetPage()));
      await until(page, linksShown);
      release();
      await page.close();
    });

    it('loaded twice, the first wins and the page lives on', async () => {
      const tag = '<script src="/dist/rights-guide.js"></script>';
      const script = `<script>addEventListener('error', () => { window.broken = true; });</script>${tag}${tag}`;
      const page = await engine.open(server.page(snippetPage({ script })));
      await until(page, guideShown);
      assert.equal(await page.evaluate(() => 'broken' in window), false);
      await page.close();
    });

    it('mounts on data-rights-guide, also on elements added later', async () => {
      const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>t</title>
        <script src="/dist/rights-guide.js" defer></script></head><body>
        <div id="first" data-rights-guide data-lang="en">${LINKS}</div></body></html>`;
      const page = await engine.open(server.page(html));
      await until(page, guideShown);
      assert.match(await page.evaluate(guideText), /Your rights in France/);
      await page.evaluate(() => {
        document.querySelector('#first')?.remove();
        const link = document.createElement('a');
        link.setAttribute('data-rights-guide', '');
        link.href = 'https://example.org/';
        link.textContent = 'Guide';
        document.body.append(link);
      });
      await until(page, guideShown);
      assert.equal(await page.evaluate(() => document.querySelectorAll('rights-guide').length), 1);
      await page.close();
    });

    it('lives under strict headers: no style, no connection, trusted types', async () => {
      const policy =
        "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types rights-guide";
      const headers = { 'content-security-policy': policy };
      const page = await engine.open(server.page(snippetPage(), headers));
      await until(page, guideShown);
      assert.equal(await page.evaluate(linksShown), false);
      await page.close();
    });

    it('lives beside elements that carry the names Lit looks up', async () => {
      const names = ['litHtmlVersions', 'reactiveElementVersions', 'litElementVersions'];
      const more = ['litHtmlPolyfillSupport', 'litPropertyMetadata', 'trustedTypes', 'ShadowRoot'];
      const before = [...names, ...more].map((id) => `<a id="${id}" name="${id}"></a>`).join('');
      const page = await engine.open(server.page(snippetPage({ before })));
      await until(page, guideShown);
      await page.close();
    });

    it('works from a file, copied alone beside a page', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'alone-'));
      await cp(join(root, 'dist/rights-guide.js'), join(folder, 'rights-guide.js'));
      const script = '<script src="rights-guide.js" defer></script>';
      await writeFile(join(folder, 'page.html'), snippetPage({ script }));
      const page = await engine.open(pathToFileURL(join(folder, 'page.html')).href);
      await until(page, guideShown);
      await page.close();
    });
  });
}

describe('without script', () => {
  it('the links are there', async () => {
    const engine = await openEngine('chromium');
    const page = await engine.open(server.page(snippetPage()), { javaScriptEnabled: false });
    // Scripts of the page are off; those of the test are not.
    assert.equal(await page.evaluate(linksShown), true);
    await engine.close();
  });
});
