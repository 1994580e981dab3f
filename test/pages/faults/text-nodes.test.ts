import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, until, type Engine, type Page } from '../../browser/engines.js';
import { guideShown, snippetPage } from '../../browser/pages.js';
import { startServer, type TestServer } from '../../browser/server.js';
import { ask, calls } from './reader.js';

/**
 * What others do to the text nodes of every open root: the text of a function that is given one, once.
 * All but the last two are what page translators do; numbers are changed too, so that each shows.
 */
const CHANGES: Readonly<Record<string, string>> = {
  'a font element in place of it': `
    const font = document.createElement('font');
    font.textContent = 'X ' + text.data;
    text.replaceWith(font);`,
  'two font elements around it, as Google Translate does': `
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.append(inner);
    text.parentNode.insertBefore(outer, text);
    inner.append('X ' + text.data);
    text.remove();`,
  'a font element that it is moved into': `
    const font = document.createElement('font');
    text.before(font);
    font.append(text);
    text.data = 'X ' + text.data;`,
  'another text node in place of it': `text.replaceWith('X ' + text.data);`,
  'other letters in it': `text.data = 'X ' + text.data;`,
  'it is cut into pieces': `text.splitText(1).before('X');`,
  'a translation is added after it': `
    const font = document.createElement('font');
    font.textContent = 'X ' + text.data;
    text.after(font);`,
  'the text of its element is set': `text.parentNode.textContent = 'X ' + text.data;`,
  'it is taken away': `text.remove();`,
  'its element is emptied': `text.parentNode.replaceChildren();`,
};

/* What follows runs in the page. Functions inside have no names: tsx would add a helper of its own. */

/** Changes every text node of every open root. */
const spoil = (change: string) => {
  const run = new Function('text', change) as (text: Text) => void; // the text is one of ours
  const roots: Node[] = [document.querySelector('rights-guide')!.shadowRoot!];
  const texts: Text[] = [];
  for (let root = roots.pop(); root; root = roots.pop()) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot);
      if (node instanceof Text && node.data.trim()) texts.push(node);
    }
  }
  for (const text of texts) if (text.parentNode) run(text);
};

/** Puts a guide in the page in place of the one before. */
const renew = async () => {
  document.querySelector('rights-guide')?.remove();
  const guide = document.createElement('rights-guide');
  guide.lang = 'fr';
  document.body.append(guide);
  await guide.updateComplete;
};

const openTopic = async (topic: string) => {
  const guide = document.querySelector('rights-guide')!;
  guide.open(topic);
  await guide.updateComplete;
  return guide.shadowRoot?.querySelector('.topic-title')?.textContent?.trim();
};

/** Whether the first number to call at once is this one, as it is shown. */
const firstUrgent = (number: string) =>
  document
    .querySelector('rights-guide')
    ?.shadowRoot?.querySelector('.urgent .num')
    ?.textContent?.trim() === number;

/** Whether every number of the first screen is shown as it is called. */
const agree = () => {
  const root = document.querySelector('rights-guide')?.shadowRoot;
  const links = [...(root?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])].filter(
    ({ href }) => /^(?:tel|sms):/.test(href),
  );
  return (
    links.length >= 3 &&
    links.every((link) => {
      const shown = link.querySelector('.num')?.textContent ?? '';
      return shown.replace(/\D/g, '') === link.href.replace(/\D/g, '') && !shown.includes('X');
    })
  );
};

let server: TestServer;
before(async () => void (server = await startServer()));
after(() => server.close());

for (const name of engineNames) {
  describe(`others change the text nodes in ${name}`, () => {
    let engine: Engine;
    let page: Page;
    before(async () => {
      engine = await openEngine(name);
      page = await engine.open(server.page(snippetPage()));
      await until(page, guideShown);
    });
    after(() => engine.close());

    for (const [what, change] of Object.entries(CHANGES)) {
      it(`${what}: what is shown is what is called, and texts follow`, async () => {
        await page.evaluate(renew);
        await page.evaluate(ask, 'je veux mourir');
        await until(page, firstUrgent, '3114');
        await page.evaluate(spoil, change);
        // Without any update of ours: numbers are right again by themselves.
        await until(page, agree);
        await page.evaluate(spoil, change);
        await page.evaluate(ask, 'on veut me tuer');
        await until(page, firstUrgent, '17');
        await until(page, agree);
        for (const { shown, called } of await page.evaluate(calls, '.urgent')) {
          assert.equal(shown, called);
        }
        const before = await page.evaluate(openTopic, 'legal-aid');
        await page.evaluate(spoil, change);
        const title = await page.evaluate(openTopic, 'police-custody');
        assert.notEqual(title, before);
        assert.match(title ?? '', /^(?!X).*garde à vue/i);
      });
    }

    it('a translated page stays translated where nothing of ours changes', async () => {
      await page.evaluate(renew);
      const texts = await page.evaluate(async (change) => {
        const guide = document.querySelector('rights-guide')!;
        const heading = guide.shadowRoot!.querySelector('#situations > *')!;
        const texts = [...heading.childNodes].filter((node) => node instanceof Text);
        const text = texts.find((node) => node.data.trim());
        new Function('text', change)(text);
        const before = heading.textContent;
        guide.requestUpdate();
        await guide.updateComplete;
        return { before, after: heading.textContent };
      }, CHANGES['a font element in place of it'] ?? '');
      assert.match(texts.before ?? '', /X /);
      assert.equal(texts.after, texts.before);
    });

    it('a link that others lead elsewhere is led back', async () => {
      await page.evaluate(renew);
      await page.evaluate(() => {
        const root = document.querySelector('rights-guide')!.shadowRoot!;
        for (const link of root.querySelectorAll('a.call')) link.setAttribute('href', 'tel:0899');
      });
      await until(page, agree);
    });

    it('the field keeps its focus and its words while everything around is changed', async () => {
      await page.evaluate(renew);
      await page.evaluate(() => {
        document.querySelector('rights-guide')?.shadowRoot?.querySelector('input')?.focus();
      });
      for (const letter of 'papiers') {
        await page.type(letter);
        await page.evaluate(spoil, CHANGES['a font element in place of it'] ?? '');
      }
      const field = await page.evaluate(() => {
        const root = document.querySelector('rights-guide')?.shadowRoot;
        return { value: root?.querySelector('input')?.value, active: root?.activeElement?.id };
      });
      assert.deepEqual(field, { value: 'papiers', active: 'query' });
    });
  });
}
