import { expect, oneEvent } from '@open-wc/testing';
import fc from 'fast-check';
import { find, findAll, mountGuide, seen, settle, warningsOf } from '../browser/elements.js';

describe('attributes of <rights-guide>', () => {
  it('lang: the nearest ancestor’s where there is none', async () => {
    document.documentElement.lang = 'en';
    const guide = await mountGuide();
    expect(find(guide, '.root').lang).to.equal('en');
    document.documentElement.lang = '';
  });

  it('lang: French where nobody says anything', async () => {
    const guide = await mountGuide();
    expect(find(guide, '.root').lang).to.equal('fr');
  });

  it('lang: a change by the host page is followed and told', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    const told = oneEvent(guide, 'rights-guide-language');
    guide.lang = 'ar-XB';
    expect(await told).to.have.property('language', 'ar-XB');
    await settle(guide);
    expect(find(guide, '.root').dir).to.equal('rtl');
  });

  it('languages: only those, in that order', async () => {
    const guide = await mountGuide({ lang: 'fr', languages: 'en, fr' });
    const names = findAll(guide, '.languages button').map((each) => each.lang);
    expect(names).to.deep.equal(['en', 'fr']);
  });

  it('topics: sections and topics, in that order', async () => {
    const guide = await mountGuide({ lang: 'fr', topics: 'daily-life state-medical-aid' });
    expect(findAll(guide, '.section')).to.have.lengthOf(2);
    const last = findAll(guide, '.sections details')[1];
    expect(last?.querySelectorAll('[data-topic]')).to.have.lengthOf(1);
  });

  it('heading-level: each heading one below the one that holds it', async () => {
    const guide = await mountGuide({ lang: 'fr', 'heading-level': '3' });
    expect(find(guide, '.title').localName).to.equal('h3');
    expect(find(guide, '#situations > *').localName).to.equal('h4');
    expect(find(guide, '.section-name').localName).to.equal('h5');
  });

  it('exit-url: an https address', async () => {
    const guide = await mountGuide({ lang: 'fr', 'exit-url': 'https://example.org/meteo' });
    const exit = find(guide, 'quick-exit');
    await settle(exit);
    expect(find(exit, 'a').getAttribute('href')).to.equal('https://example.org/meteo');
  });

  it('hide-exit, hide-emergency, hide-search', async () => {
    const guide = await mountGuide({
      lang: 'fr',
      'hide-exit': '',
      'hide-emergency': '',
      'hide-search': '',
    });
    expect(findAll(guide, 'quick-exit, .calls, [role=search], .bar')).to.have.lengthOf(0);
  });

  it('theme: dark', async () => {
    const guide = await mountGuide({ lang: 'fr', theme: 'dark' });
    expect(getComputedStyle(find(guide, '.root')).backgroundColor).to.equal('rgb(18, 25, 28)');
  });

  it('custom properties of the host page reach the guide', async () => {
    const guide = await mountGuide({ lang: 'fr', theme: 'light' });
    guide.style.setProperty('--rights-guide-surface', 'rgb(1, 2, 3)');
    expect(getComputedStyle(find(guide, '.root')).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('a wrong value is the default, with one warning that names the remedy', async () => {
    const said = await warningsOf(async () => {
      const guide = await mountGuide({
        lang: 'klingon',
        theme: 'pink',
        topic: 'nothing',
        topics: 'nowhere',
        languages: 'xx',
        'heading-level': '9',
        'exit-url': 'javascript:alert(1)',
      });
      guide.requestUpdate();
      await settle(guide);
      expect(find(guide, '.root').lang).to.equal('fr');
      expect(find(guide, '.title').localName).to.equal('h2');
      const exit = find(guide, 'quick-exit');
      await settle(exit);
      expect(find(exit, 'a').getAttribute('href')).to.match(/^https:/);
    });
    for (const name of [
      'lang',
      'theme',
      'topic',
      'topics',
      'languages',
      'heading-level',
      'exit-url',
    ]) {
      const mine = said.filter((each) => each.startsWith(`rights-guide: <rights-guide ${name}>`));
      expect(mine, name).to.have.lengthOf(1);
    }
  });

  it('any values in any order never throw and always leave numbers and one title', async () => {
    const names = [
      'lang',
      'languages',
      'topics',
      'topic',
      'heading-level',
      'exit-url',
      'theme',
      'packs',
    ];
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('fr', 'en', 'ar-XB', 'health', 'minors', '3', 'dark', 'https://example.org/'),
    );
    const flips = fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 6 });
    const guide = await mountGuide({ lang: 'fr' });
    await warningsOf(() =>
      fc.assert(
        fc.asyncProperty(flips, async (changes) => {
          for (const [name, text] of changes) guide.setAttribute(name, text);
          await settle(guide);
          expect(findAll(guide, '.name .title')).to.have.lengthOf(1);
          expect(seen(guide)).not.to.include('undefined');
          expect(findAll(guide, 'a[href^="tel:"], a[href^="sms:"]').length).to.be.greaterThan(0);
          guide.close();
        }),
        { numRuns: 40 },
      ),
    );
  });
});
