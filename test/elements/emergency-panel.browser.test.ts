import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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
    const hrefs = findAll(panel, '.call').map((call) => call.getAttribute('href'));
    expect(hrefs.slice(0, 4)).to.deep.equal(['tel:112', 'tel:17', 'tel:15', 'tel:18']);
    expect(hrefs.indexOf('tel:3919')).to.be.greaterThan(hrefs.indexOf('sms:114'));
  });

  it('every phone says whether it is free and what trace it leaves', async () => {
    const panel = await mountPanel({ lang: 'fr' });
    for (const card of findAll(panel, 'li.card')) {
      const href = card.querySelector('.call')?.getAttribute('href') ?? '';
      const words = card.querySelector('.meta')?.textContent ?? '';
      if (/^(tel|sms):/.test(href)) expect(words, href).to.match(/Gratuit|Prix/);
      expect(words, href).to.match(/reste dans/);
    }
  });

  it('every call is a number, an SMS or an https address', async () => {
    const panel = await mountPanel({ lang: 'fr' });
    for (const call of findAll(panel, 'a')) {
      expect(call.getAttribute('href')).to.match(/^(tel:\+?\d+|sms:\d+|https:\/\/.+)$/);
    }
  });

  it('a need jumps to its group without touching the address', async () => {
    const panel = await mountPanel({ lang: 'fr' });
    const address = location.href;
    const pill = findAll(panel, '[data-need]').find(
      (one) => one.innerText === 'Pas de lit ce soir',
    );
    pill?.focus();
    await sendKeys({ press: 'Enter' });
    const active = panel.shadowRoot?.activeElement;
    expect(active?.textContent).to.equal('Pas de lit ce soir');
    const call = active?.closest('[data-group]')?.querySelector('a');
    expect(call?.getAttribute('href')).to.equal('tel:115');
    expect(location.href).to.equal(address);
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
