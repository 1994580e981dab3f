import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { RightsGuide } from '../../src/elements/rights-guide/rights-guide.js';
import { packs } from '../../src/generated/packs.js';
import { warn } from '../../src/shared/warn.js';
import {
  button,
  find,
  findAll,
  LANGUAGES,
  mount,
  mountGuide,
  settle,
} from '../browser/elements.js';
import { waitUntil } from '../browser/wait-until.js';

/** Where `npm test` has built the pack of the check; the tests of elements have none of their own. */
const BUILT = { check: '', packs: '/dist/packs/' };

const link = (href: string): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href, textContent: href });

const items = (guide: Element): string[] =>
  findAll(guide, 'section.page li').map((each) => each.innerText);

/** What the check says about one thing. */
const item = (guide: Element, start: string): string =>
  items(guide).find((each) => each.trim().startsWith(start)) ?? '';

/** A guide with its check on screen, words and all. */
async function mountChecked(
  attributes: Readonly<Record<string, string>> = {},
  ...inside: Node[]
): Promise<RightsGuide> {
  const guide = await mountGuide({ lang: 'fr', ...BUILT, ...attributes }, ...inside);
  await waitUntil(() => items(guide).length > 12, 'the check with its words');
  await settle(guide);
  return guide;
}

/** Waits until a look at the page has said something. */
const said = (guide: Element, start: string, words: RegExp): Promise<void> =>
  waitUntil(() => words.test(item(guide, start)), `${start}: ${words.source}`);

describe('<rights-guide check>', () => {
  describe('accessibility', () => {
    for (const language of LANGUAGES) {
      for (const theme of ['light', 'dark']) {
        it(`${language}, ${theme}`, async () => {
          const guide = await mountChecked({ lang: language, theme });
          await expect(guide).to.be.accessible();
        });
      }
    }

    it('without its words', async () => {
      const guide = await mountGuide({ lang: 'fr', check: '', packs: '/nowhere/' });
      expect(find(guide, 'section.page').lang).to.equal('en');
      await expect(guide).to.be.accessible();
    });

    it('has a heading one below the title, and a list whose states are words', async () => {
      const guide = await mountChecked({ lang: 'en', 'heading-level': '3' });
      expect(find(guide, 'section.page').lang).to.equal('en');
      expect(find(guide, 'section.page h4').innerText).to.match(/^Check of this page.*\d\.\d/);
      expect(
        items(guide).every((each) => /\((good|have a look|to be mended)\)/.test(each)),
      ).to.equal(true);
    });
  });

  it('is not there without the attribute; set by hand it comes, taken away it goes', async () => {
    const guide = await mountGuide({ lang: 'fr', packs: BUILT.packs });
    expect(findAll(guide, 'section.page')).to.have.lengthOf(0);
    guide.check = true;
    await waitUntil(() => items(guide).length > 12, 'the words');
    guide.check = false;
    await settle(guide);
    expect(findAll(guide, 'section.page')).to.have.lengthOf(0);
  });

  it('says first that the attribute must go before the page is published', async () => {
    const guide = await mountChecked({ lang: 'en' });
    expect(find(guide, 'section.page p').innerText).to.match(/^Before you publish/);
  });

  it('worst findings first, in French where the language has no words', async () => {
    const guide = await mountChecked({ lang: 'ar-XB' });
    expect(find(guide, 'section.page').lang).to.equal('fr');
    expect(find(guide, 'section.page').dir).to.equal('ltr');
    const order = ['à corriger', 'à regarder', 'bon'];
    const places = items(guide).map((each) =>
      order.findIndex((word) => each.includes(`(${word})`)),
    );
    expect(places).to.deep.equal([...places].sort());
    expect(places).to.not.include(-1);
    expect(new Set(places).size, 'states').to.be.above(1);
  });

  it('follows the reader to a topic and to another language, and is no obstacle to a click', async () => {
    const guide = await mountChecked({ lang: 'fr' });
    const row = find(guide, '#situations + .list button');
    row.scrollIntoView({ block: 'center' });
    const { left, top } = row.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 20), Math.round(top + 20)] });
    await waitUntil(() => findAll(guide, '.topic-title').length > 0, 'the topic');
    expect(items(guide).length).to.be.above(12);
    button(guide, 'English').click();
    await waitUntil(() => find(guide, 'section.page').lang === 'en', 'English');
    await expect(guide).to.be.accessible();
  });

  it('finds missing numbers, and says what to do; is quiet about a number that is there', async () => {
    const guide = await mountChecked();
    expect(item(guide, 'Numéros de secours')).to.match(/à corriger.*dist\/snippets/s);
    guide.append(link('tel:112'));
    await said(guide, 'Numéros de secours', /\(bon\) <a href="tel:112">\s*$/);
  });

  it('a number in the contact slot is no fall-back', async () => {
    const contact = Object.assign(link('tel:+33123456789'), { slot: 'contact' });
    const guide = await mountChecked({}, contact);
    expect(item(guide, 'Numéros de secours')).to.include('à corriger');
  });

  for (const [name, value] of [
    ['heading_level', '3'],
    ['tehme', 'dark'],
    ['topcis', 'health'],
    ['data-lang', 'fr'],
    ['hide-search', 'false'],
  ] as const) {
    it(`finds ${name}="${value}"`, async () => {
      const guide = await mountChecked({ [name]: value });
      const text = item(guide, 'Orthographe');
      expect(text).to.include('à corriger');
      expect(text).to.include(`${name}="${value}"`);
    });
  }

  it('finds a wrong value by the warning it caused', async () => {
    const guide = await mountChecked({ theme: 'sepia' });
    expect(item(guide, 'Valeurs')).to.match(/à corriger.*theme>: "sepia".*auto, light, dark/s);
  });

  it('shows what a page wrote as text, never as tags', async () => {
    warn('<rights-guide topic>', '<img src=x onerror=alert(1)>', 'Test.');
    const guide = await mountChecked();
    expect(item(guide, 'Valeurs')).to.include('<img src=x onerror=alert(1)>');
    expect(findAll(guide, 'section.page img')).to.have.lengthOf(0);
  });

  it('finds a mistake on the div a guide was made from, and none in other data- names', async () => {
    const box = await mount<HTMLElement>('div');
    box.dataset.rightsGuide = '';
    box.dataset.elementorType = 'x';
    const guide = await mountChecked();
    box.append(guide);
    await said(guide, 'Orthographe', /\(bon\)/);
    box.setAttribute('topics', 'health');
    await said(guide, 'Orthographe', /à corriger.*topics="health"/s);
  });

  it('finds an exit that was left out', async () => {
    const guide = await mountChecked({ 'hide-exit': '' });
    expect(item(guide, 'Sortie enlevée')).to.match(/à regarder.*hide-exit/s);
    guide.removeAttribute('hide-exit');
    await said(guide, 'Sortie enlevée', /\(bon\)/);
  });

  it('looks no more once the guide is out of the page', async () => {
    const guide = await mountChecked();
    guide.remove();
    await settle(guide);
    const other = await mountChecked();
    const asked = { guide: 0, other: 0 };
    guide.requestUpdate = () => void asked.guide++;
    other.requestUpdate = () => void asked.other++;
    await waitUntil(() => asked.other > 1, 'two looks of the other guide');
    expect(asked.guide).to.equal(0);
  });

  it('shows the bare facts and where to look where the words cannot be had', async () => {
    const guide = await mountGuide({ lang: 'fr', check: '', packs: '/nowhere/', theme: 'sepia' });
    const text = find(guide, 'section.page').innerText;
    expect(text).to.match(/No words \(connect-src\?\): README/);
    expect(text).to.include('"sepia"');
    expect(text).to.include(location.origin);
  });

  it('its pack has the name and the bytes the script expects', async () => {
    const response = await fetch(`/dist/packs/${packs['check']?.file}`, {
      integrity: packs['check']?.integrity ?? '',
    });
    expect(response.ok).to.equal(true);
  });
});
