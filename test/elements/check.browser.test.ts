import { expect, waitUntil } from '@open-wc/testing';
import type { RightsGuide } from '../../src/elements/rights-guide/rights-guide.js';
import { packs } from '../../src/generated/packs.js';
import { version } from '../../src/generated/version.js';
import { find, findAll, LANGUAGES, mount, mountGuide, settle } from './helpers.js';

/** Where `npm test` has built the pack of the check; the tests of elements have none of their own. */
const BUILT = { check: '', packs: '/dist/packs/' };

const link = (href: string): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href, textContent: href });

const items = (guide: Element): string[] =>
  findAll(guide, 'section.page li').map((each) => each.innerText);

const item = (guide: Element, start: string): string =>
  items(guide).find((each) => each.startsWith(start)) ?? '';

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

    it('is a region with a heading, and a list whose states are words', async () => {
      const guide = await mountChecked({ lang: 'en' });
      const section = find(guide, 'sectionsection.page');
      expect(section.lang).to.equal('en');
      expect(find(guide, 'section.page h3').innerText).to.equal('Check of this page');
      expect(
        items(guide).every((each) => /\((good|have a look|to be mended)\)/.test(each)),
      ).to.equal(true);
    });
  });

  it('is not there without the attribute; set by hand it comes, taken away it goes', async () => {
    const guide = await mountGuide({ lang: 'fr', packs: BUILT.packs });
    expect(findAll(guide, 'section.page')).to.have.lengthOf(0);
    guide.check = true;
    await waitUntil(() => items(guide).length > 12);
    guide.check = false;
    await settle(guide);
    expect(findAll(guide, 'section.page')).to.have.lengthOf(0);
  });

  it('names the version, worst findings first, in French where the language has no words', async () => {
    const guide = await mountChecked({ lang: 'ar-XB' });
    expect(item(guide, 'Version du script')).to.include(version);
    expect(find(guide, 'sectionsection.page').dir).to.equal('ltr');
    const states = items(guide).map((each) => /\((.*?)\)/.exec(each.split('\n')[0] ?? '')?.[1]);
    const order = ['à corriger', 'à regarder', 'bon'];
    const places = findAll(guide, 'section.page li').map((each) =>
      order.findIndex((word) => each.innerText.includes(`(${word})`)),
    );
    expect(places, states.join()).to.deep.equal([...places].sort());
    expect(places).to.not.include(-1);
  });

  it('finds missing numbers, and says what to do; is quiet about a number that is there', async () => {
    const bare = await mountChecked();
    expect(item(bare, 'Numéros de secours')).to.match(/à corriger.*dist\/snippets/s);
    bare.remove();
    const good = await mountChecked({}, link('tel:112'));
    expect(item(good, 'Numéros de secours').trim()).to.equal('Numéros de secours (bon)');
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
      expect(item(guide, 'Orthographe')).to.match(new RegExp(`à corriger.*${name}=${value}`, 's'));
    });
  }

  it('finds a wrong value by the warning it caused', async () => {
    const guide = await mountChecked({ theme: 'sepia' });
    expect(item(guide, 'Valeurs')).to.match(/à corriger.*theme>: "sepia".*auto, light, dark/s);
  });

  it('finds a mistake on the div a guide was made from, and none in other data- names', async () => {
    const box = await mount<HTMLElement>('div');
    box.dataset.rightsGuide = '';
    box.dataset.elementorType = 'x';
    const guide = await mountChecked();
    box.append(guide);
    await settle(guide);
    window.dispatchEvent(new Event('resize'));
    await settle(guide);
    expect(item(guide, 'Orthographe')).to.include('(bon)');
    box.setAttribute('topics', 'health');
    window.dispatchEvent(new Event('resize'));
    await settle(guide);
    expect(item(guide, 'Orthographe')).to.match(/à corriger.*topics=health/s);
  });

  it('finds a missing exit and one that is there', async () => {
    const guide = await mountChecked({ 'hide-exit': '' });
    expect(item(guide, 'Bouton')).to.include('à corriger');
    guide.removeAttribute('hide-exit');
    await settle(guide);
    await waitUntil(() => findAll(guide, 'quick-exit').length > 0);
    await settle(find(guide, 'quick-exit'));
    window.dispatchEvent(new Event('resize'));
    await settle(guide);
    expect(item(guide, 'Bouton')).to.include('(bon)');
  });

  it('shows what the script itself found, by its code word, where the words cannot be had', async () => {
    const guide = await mountGuide({ lang: 'fr', check: '', packs: '/nowhere/' });
    await waitUntil(() => items(guide).length > 5);
    const text = items(guide).join('\n');
    for (const word of ['version', 'integrity', 'exit', 'others', 'policy', 'attributes']) {
      expect(text).to.include(`${word} (`);
    }
    expect(find(guide, 'section.page .text').innerText).to.include('README');
    await expect(guide).to.be.accessible();
  });

  it('its pack has the name and the bytes the script expects', async () => {
    const response = await fetch(`/dist/packs/${packs['check']?.file}`, {
      integrity: packs['check']?.integrity ?? '',
    });
    expect(response.ok).to.equal(true);
  });
});
