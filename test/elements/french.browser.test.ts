import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RightsGuide } from '../../src/elements/rights-guide/rights-guide.js';
import { guideIn } from '../../src/guide/store.js';
import { button, find, findAll, mountGuide, settle } from '../browser/elements.js';

const TOPIC = 'violence';
const french = (guide: RightsGuide) => findAll(guide, 'article .fr');

async function turn(guide: RightsGuide): Promise<void> {
  find(guide, '[role=switch]').click();
  await settle(guide);
}

describe('French beside the language of the reader', () => {
  for (const language of ['en', 'en-XA', 'ar-XB']) {
    it(`${language}: below each block, in French and from left to right, and accessible`, async () => {
      const guide = await mountGuide({ lang: language, topic: TOPIC });
      expect(french(guide)).to.have.lengthOf(0);
      await turn(guide);
      for (const fold of findAll(guide, 'article details')) fold.setAttribute('open', '');
      for (const word of findAll(guide, 'article .term').slice(0, 3)) word.click();
      for (const block of findAll(guide, '[data-block]')) {
        expect(block.querySelectorAll('.fr').length, block.dataset['block']).to.be.at.least(1);
      }
      for (const each of french(guide)) {
        expect([each.lang, each.dir]).to.deep.equal(['fr', 'ltr']);
      }
      await expect(guide).to.be.accessible();
    });
  }

  it('says the same as the guide in French, with its values', async () => {
    const original = await mountGuide({ lang: 'fr', topic: TOPIC });
    const words = (guide: RightsGuide, selector: string) =>
      findAll(guide, selector).map((each) => each.textContent?.replace(/\s+/g, ' ').trim());
    const own = words(original, '[data-part=first] [data-block] > div > p, [data-part=careful] p');
    original.remove();
    const guide = await mountGuide({ lang: 'en', topic: TOPIC });
    await turn(guide);
    const beside = words(
      guide,
      '[data-part=first] [data-block] > div > .fr, [data-part=careful] [data-block] > div > .fr',
    );
    expect(beside).to.have.lengthOf(own.length);
    expect(beside[0]).to.equal(own[0]);
  });

  it('the switch is used by key, and says its state', async () => {
    const guide = await mountGuide({ lang: 'en', topic: TOPIC });
    const control = find(guide, '[role=switch]');
    control.focus();
    await sendKeys({ press: 'Enter' });
    await settle(guide);
    expect(control.getAttribute('aria-checked')).to.equal('true');
    expect(french(guide).length).to.be.greaterThan(10);
    await sendKeys({ press: 'Enter' });
    await settle(guide);
    expect(french(guide)).to.have.lengthOf(0);
  });

  it('stays on in the next topic and after another language, and is not offered in French', async () => {
    const guide = await mountGuide({ lang: 'en', topic: TOPIC });
    await turn(guide);
    guide.topic = 'police-custody';
    await settle(guide);
    expect(french(guide).length).to.be.greaterThan(10);
    button(guide, 'Français').click();
    await settle(guide);
    expect(findAll(guide, '[role=switch]')).to.have.lengthOf(0);
    expect(french(guide)).to.have.lengthOf(0);
    button(guide, 'English').click();
    await settle(guide);
    expect(find(guide, '[role=switch]').getAttribute('aria-checked')).to.equal('true');
    expect(french(guide).length).to.be.greaterThan(10);
  });

  it('fetches nothing where French is in the script', async () => {
    const { fetch } = window;
    let fetched = 0;
    window.fetch = (...request) => {
      fetched++;
      return fetch(...request);
    };
    try {
      const guide = await mountGuide({ lang: 'en', topic: TOPIC });
      await turn(guide);
      await turn(guide);
      await turn(guide);
      expect(guideIn('fr')).not.to.equal(undefined);
    } finally {
      window.fetch = fetch;
    }
    expect(fetched).to.equal(0);
  });
});
