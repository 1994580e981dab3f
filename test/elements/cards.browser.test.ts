import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RightsGuide } from '../../src/elements/rights-guide/rights-guide.js';
import { guideIn } from '../../src/guide/store.js';
import { find, findAll, LANGUAGES, mountGuide, settle } from '../browser/elements.js';
import { waitUntil } from '../browser/wait-until.js';

/** Opens all cards from the first screen. */
async function openCards(guide: RightsGuide): Promise<void> {
  find(guide, '[part=cards] button').click();
  await settle(guide);
}

/** Opens a card by its id. */
async function openCard(guide: RightsGuide, id: string): Promise<void> {
  const language = find(guide, '.root').lang;
  const cards = guideIn(language)?.cards.flatMap((group) => group.cards);
  const place = cards?.find((card) => card.id === id)?.place;
  if (findAll(guide, `[data-card="${place}"]`).length === 0) await openCards(guide);
  find(guide, `[data-card="${place}"]`).click();
  await settle(guide);
}

const text = (guide: RightsGuide, selector: string) => find(guide, selector).textContent?.trim();

describe('cards to show', () => {
  describe('accessibility', () => {
    for (const language of LANGUAGES) {
      it(`${language}: all cards, a card, a message`, async () => {
        const guide = await mountGuide({ lang: language });
        await openCards(guide);
        for (const fold of findAll(guide, 'details')) fold.setAttribute('open', '');
        await expect(guide).to.be.accessible();
        await openCard(guide, 'lawyer');
        await expect(guide).to.be.accessible();
        guide.close();
        await settle(guide);
        await openCard(guide, 'what-to-write');
        await expect(guide).to.be.accessible();
      });
    }
  });

  it('shows one sentence, in French and large, with the language of the reader below it', async () => {
    for (const language of ['en', 'en-XA', 'ar-XB']) {
      const guide = await mountGuide({ lang: language });
      await openCard(guide, 'lawyer');
      const french = find(guide, '.french');
      expect(french.textContent).to.equal('Je demande un avocat.');
      expect([french.lang, french.dir]).to.deep.equal(['fr', 'ltr']);
      const own = find(guide, '.own');
      expect(own.textContent).to.equal(
        guideIn(language)?.cards[0]?.cards[0]?.text,
        'the words of the reader',
      );
      const size = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
      expect(size(french)).to.be.greaterThan(size(own));
      expect(french.getBoundingClientRect().bottom).to.be.below(own.getBoundingClientRect().bottom);
      guide.remove();
    }
  });

  it('in French, the sentence is shown once', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    await openCard(guide, 'lawyer');
    expect(findAll(guide, '.own')).to.have.lengthOf(0);
    expect(text(guide, '.card-title')).to.match(/^À la police\s: carte 1 sur \d+$/);
  });

  it('before and after turn the cards of a place; the focus stays, the card is announced', async () => {
    const guide = await mountGuide({ lang: 'en' });
    await openCard(guide, 'lawyer');
    const after = find(guide, '.after');
    const before = find(guide, '.before');
    expect(before.getAttribute('aria-disabled')).to.equal('true');
    before.click();
    expect(text(guide, '.card-title')).to.include('card 1 of');
    after.focus();
    await sendKeys({ press: 'Enter' });
    await settle(guide);
    expect(text(guide, '.card-title')).to.include('card 2 of');
    expect(guide.shadowRoot?.activeElement).to.equal(after);
    expect(find(guide, '[role=status]').textContent).to.include('card 2 of');
    expect(find(guide, '[role=status]').textContent).to.include('I want a duty lawyer');
    while (after.getAttribute('aria-disabled') === null) {
      after.click();
      await settle(guide);
    }
    after.click();
    await settle(guide);
    const [, number, count] = /card (\d+) of (\d+)/.exec(text(guide, '.card-title') ?? '') ?? [];
    expect(number).to.equal(count);
  });

  it('a message opens an empty one in the phone, and says what to write', async () => {
    const guide = await mountGuide({ lang: 'en' });
    await openCard(guide, 'what-to-write');
    const link = find<HTMLAnchorElement>(guide, '[part=card] .call');
    expect(link.getAttribute('href')).to.equal('sms:114');
    const asked = findAll(guide, '.parts dt [lang=fr]').map((each) => each.textContent);
    expect(asked).to.have.lengthOf(3);
    expect(asked.join(' ')).to.match(/Où.*Qui.*danger/);
  });

  it('a step names its card; the way back leads to that step', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    guide.open('police-custody');
    await settle(guide);
    await waitUntil(() => findAll(guide, '.card-pill').length > 0, 'the steps are shown');
    const [pill] = findAll(guide, '[data-block="first-0-0"] .card-pill');
    pill?.click();
    await settle(guide);
    expect(text(guide, '.french')).to.equal('Je demande un avocat.');
    find(guide, '.top .back').click();
    await settle(guide);
    expect(guide.shadowRoot?.activeElement).to.equal(
      find(guide, '[data-block="first-0-0"] .card-pill'),
    );
  });

  it('is found by the search, and what asks how to say it comes first', async () => {
    for (const [question, sentence] of [
      ['comment dire avocat', 'Je demande un avocat.'],
      ['je veux un interprète', 'Je demande un interprète.'],
    ] as const) {
      const guide = await mountGuide({ lang: 'fr' });
      const field = find<HTMLInputElement>(guide, '#query');
      field.value = question;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await waitUntil(() => findAll(guide, '.found-cards .card-row').length > 0, 'a card is found');
      const [first] = findAll(guide, '.found-cards .card-row');
      expect(first?.textContent).to.include(sentence);
      const hits = find(guide, '.hits');
      const order = find(guide, '.found-cards').compareDocumentPosition(hits);
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
      first?.click();
      await settle(guide);
      expect(text(guide, '.french')).to.equal(sentence);
      guide.remove();
    }
  });

  it('only cards of the topics that the page offers are shown', async () => {
    const guide = await mountGuide({ lang: 'fr', topics: 'health' });
    await openCards(guide);
    expect(findAll(guide, '[part=cards] details')).to.have.lengthOf(3);
    guide.topics = 'appeal';
    guide.close();
    await settle(guide);
    await openCards(guide);
    expect(findAll(guide, '[part=cards] details')).to.have.lengthOf(1);
  });

  it('names no card in an attribute', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    await openCard(guide, 'after-rape');
    expect(guide.shadowRoot?.innerHTML.replace(/>[^<]*</g, '><')).not.to.match(/rape|lawyer/);
  });
});
