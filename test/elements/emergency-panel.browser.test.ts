import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { panelIn } from '../../src/guide/panel.js';
import type { EmergencyPanel } from '../../src/elements/emergency-panel/emergency-panel.js';
import { find, findAll, LANGUAGES, mount, seen, settle, warningsOf } from '../browser/elements.js';

async function mountPanel(attributes: Readonly<Record<string, string>>): Promise<EmergencyPanel> {
  const panel = await mount<EmergencyPanel>('emergency-panel', attributes);
  await settle(panel);
  return panel;
}

describe('<emergency-panel>', () => {
  describe('accessibility', () => {
    for (const lang of LANGUAGES) {
      it(lang, async () => {
        await expect(await mountPanel({ lang })).to.be.accessible();
      });
    }
    it('a list of chosen services, dark', async () => {
      const attributes = { lang: 'fr', services: '112 114', theme: 'dark' };
      await expect(await mountPanel(attributes)).to.be.accessible();
    });
  });

  it('starts with danger: police and emergency before any listening line', async () => {
    const panel = await mountPanel({ lang: 'fr' });
    const hrefs = findAll(panel, 'a').map((call) => call.getAttribute('href'));
    expect(hrefs.slice(0, 4)).to.deep.equal(['tel:112', 'tel:17', 'tel:15', 'sms:114']);
    expect(hrefs.indexOf('tel:3919')).to.equal(4);
    expect(hrefs).to.include('tel:18');
    expect(new Set(hrefs.slice(0, 4)).size + hrefs.slice(4).length).to.equal(hrefs.length);
    expect(hrefs.slice(4)).to.not.include.members(['tel:15']);
  });

  it('what is the same for all is said once, before the rows: that calls are free', async () => {
    const panel = await mountPanel({ lang: 'fr' });
    expect(seen(panel).match(/gratuits?/gi)).to.have.lengthOf(3);
    expect(seen(panel).match(/Les appels sont gratuits/g)).to.have.lengthOf(1);
    expect(seen(panel).match(/112, 17 et 15.: l’appel dit où vous êtes/g)).to.have.lengthOf(1);
  });

  it('every number that is not free says so on its row, and that it is on the bill', async () => {
    const panel = await mountPanel({ lang: 'fr' });
    const shown = panelIn('fr')?.services;
    const paid = [...(shown?.values() ?? [])].filter(({ free }) => free === false);
    expect(paid.length).to.be.greaterThan(0);
    for (const { href, onBill } of paid) {
      for (const call of findAll(panel, `[href="${href}"]`)) {
        expect(call.textContent, href).to.match(/Prix/);
        if (onBill) expect(call.textContent, href).to.include('sur la facture');
      }
    }
  });

  it('every link to another site says that it opens one', async () => {
    const panel = await mountPanel({ lang: 'fr' });
    const links = findAll(panel, 'a[href^="https:"]');
    expect(links.length).to.be.greaterThan(0);
    for (const link of links) expect(link.textContent).to.include('autre site');
  });

  it('the notice on what stays in the phone comes last, once', async () => {
    const panel = await mountPanel({ lang: 'fr' });
    const notes = findAll(panel, '.note');
    expect(notes).to.have.lengthOf(1);
    expect(notes[0]).to.equal(find(panel, '.panel').lastElementChild);
  });

  it('every call is a number, an SMS or an https address', async () => {
    const panel = await mountPanel({ lang: 'fr' });
    for (const call of findAll(panel, 'a')) {
      expect(call.getAttribute('href')).to.match(/^(tel:\+?\d+|sms:\d+|https:\/\/.+)$/);
    }
  });

  it('each need is one row with its first number; the others open below it', async () => {
    const panel = await mountPanel({ lang: 'fr' });
    const fold = findAll(panel, 'summary').find((one) => one.innerText.includes('Parler de'));
    const other = fold?.parentElement?.querySelector<HTMLElement>('a[href="tel:116006"]');
    expect(other?.checkVisibility()).to.equal(false);
    fold?.focus();
    await sendKeys({ press: 'Enter' });
    expect(other?.checkVisibility()).to.equal(true);
    await expect(panel).to.be.accessible();
  });

  it('services: those, in that order; unknown ones are told', async () => {
    const said = await warningsOf(async () => {
      const panel = await mountPanel({ lang: 'fr', services: '3919, 115 nobody' });
      const hrefs = findAll(panel, '.call').map((call) => call.getAttribute('href'));
      expect(hrefs).to.deep.equal(['tel:3919', 'tel:115']);
    });
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.include('<emergency-panel services>');
  });

  it('shows the partner’s contact before the numbers of others', async () => {
    const contact = document.createElement('a');
    contact.slot = 'contact';
    contact.href = 'tel:+33465711234';
    contact.textContent = 'Le Fil';
    const panel = await mount<EmergencyPanel>('emergency-panel', { lang: 'fr' }, contact);
    await settle(panel);
    const { bottom } = contact.getBoundingClientRect();
    expect(bottom).to.be.lessThan(find(panel, '.call').getBoundingClientRect().top);
  });

  it('switches language without any request', async () => {
    const panel = await mountPanel({ lang: 'fr' });
    const { length } = performance.getEntriesByType('resource');
    panel.lang = 'ar-XB';
    await settle(panel);
    await settle(panel);
    expect(find(panel, '.root').dir).to.equal('rtl');
    expect(seen(panel)).not.to.include('Gratuit');
    expect(performance.getEntriesByType('resource')).to.have.lengthOf(length);
  });
});
