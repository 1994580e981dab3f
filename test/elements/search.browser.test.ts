import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RightsGuide } from '../../src/elements/rights-guide/rights-guide.js';
import { button, find, findAll, mountGuide, settle } from '../browser/elements.js';
import { waitUntil } from '../browser/wait-until.js';

/** Puts a question in the field as a paste does. */
async function ask(guide: RightsGuide, question: string): Promise<void> {
  const field = find<HTMLInputElement>(guide, 'input');
  field.value = question;
  field.dispatchEvent(new InputEvent('input'));
  await settle(guide);
  // The index is made in slices while the first letters are typed.
  if (question.trim()) await waitUntil(() => findAll(guide, '.hits').length > 0);
}

const hrefs = (guide: RightsGuide, inside: string) =>
  findAll(guide, `${inside} a`).map((link) => link.getAttribute('href'));

describe('<rights-guide> search', () => {
  for (const [question, href] of [
    ['violer', 'tel:17'],
    ['il va me tuer', 'tel:17'],
    ['help', 'tel:17'],
    ['suicide', 'tel:3114'],
    ['overdose', 'tel:15'],
    ['хочу умереть', 'tel:3114'],
    ['救命', 'tel:17'],
    ['au feu !', 'tel:18'],
  ] as const) {
    it(`"${question}" puts ${href} above the answers at once`, async () => {
      const guide = await mountGuide({ lang: 'fr' });
      await ask(guide, question);
      expect(hrefs(guide, '.urgent')[0]).to.equal(href);
      const order = find(guide, '.urgent').compareDocumentPosition(find(guide, '.hits'));
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
      await expect(guide).to.be.accessible();
    });
  }

  it('a harmless question puts no call above the answers', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    await ask(guide, 'carte de séjour');
    expect(findAll(guide, '.urgent')).to.have.lengthOf(0);
  });

  it('a corrected question says so, and one button takes it as it was typed', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    await ask(guide, 'avocta');
    expect(find(guide, '.corrected strong').textContent).to.equal('avocat');
    await expect(guide).to.be.accessible();
    button(guide, 'Seulement ce que').click();
    await settle(guide);
    expect(findAll(guide, '.corrected')).to.have.lengthOf(0);
    expect(find<HTMLInputElement>(guide, 'input').value).to.equal('avocta');
    expect(findAll(guide, '.call').length).to.be.greaterThan(0);
  });

  it('that there is no answer is said when typing pauses, not before', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    await ask(guide, 'avocat');
    const field = find<HTMLInputElement>(guide, 'input');
    const said = oneEvent(guide, 'rights-guide-search');
    field.value = 'je n';
    field.dispatchEvent(new InputEvent('input'));
    // Rendered, and no timer can have run yet: a frame of a busy machine is longer than a pause.
    await guide.updateComplete;
    expect(findAll(guide, '.hits')).to.have.lengthOf(0);
    expect(findAll(guide, '[part=situations]')).to.have.lengthOf(1);
    expect(await said).to.have.property('count', 0);
    await settle(guide);
    expect(findAll(guide, '.hits')).to.have.lengthOf(1);
    await expect(guide).to.be.accessible();
  });

  it('Enter opens the first answer; Enter with no answer stays', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    find(guide, 'input').focus();
    await sendKeys({ type: 'wqxkvzjh' });
    await waitUntil(() => find<HTMLInputElement>(guide, 'input').value === 'wqxkvzjh');
    await sendKeys({ press: 'Enter' });
    await settle(guide);
    expect(findAll(guide, '.topic-title')).to.have.lengthOf(0);
    await ask(guide, 'garde à vue');
    const opened = oneEvent(guide, 'rights-guide-topic');
    await sendKeys({ press: 'Enter' });
    expect(await opened).to.have.property('topic', 'police-custody');
  });

  it('Enter that chooses letters of a composition opens nothing', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    await ask(guide, '律师');
    const key = { key: 'Enter', isComposing: true, bubbles: true };
    find(guide, 'input').dispatchEvent(new KeyboardEvent('keydown', key));
    await settle(guide);
    expect(findAll(guide, '.topic-title')).to.have.lengthOf(0);
  });

  it('half-composed letters are searched, and said only when they are whole', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    const field = find<HTMLInputElement>(guide, 'input');
    let counted = 0;
    guide.addEventListener('rights-guide-search', () => counted++);
    field.focus();
    field.value = '免费律';
    field.dispatchEvent(new InputEvent('input', { isComposing: true }));
    await settle(guide);
    expect(field.value).to.equal('免费律');
    expect(counted).to.equal(0);
    const said = oneEvent(guide, 'rights-guide-search');
    field.value = '免费律师';
    field.dispatchEvent(new CompositionEvent('compositionend'));
    await said;
    expect(counted).to.equal(1);
  });

  it('a sentence of the topic is shown where it says more than title and summary', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    await guide.search(''); // adds all texts at once
    await ask(guide, 'formulaire');
    expect(findAll(guide, '.said mark').length).to.be.greaterThan(0);
    await ask(guide, 'garde à vue');
    expect(findAll(guide, '.hits li:first-child .said mark')).to.have.lengthOf(0);
    await expect(guide).to.be.accessible();
  });

  it('a question in English is offered in English; the language changes, the question stays', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    await ask(guide, 'I need a free lawyer');
    const offer = find(guide, '[part=search] ~ section .offer');
    expect(offer.lang).to.equal('en');
    const changed = oneEvent(guide, 'rights-guide-language');
    offer.click();
    await changed;
    await settle(guide);
    expect(find<HTMLInputElement>(guide, 'input').value).to.equal('I need a free lawyer');
    await waitUntil(() => findAll(guide, '.hits .need').length > 0);
    expect(find(guide, '.hits .need').textContent).to.include('Legal aid');
    expect(findAll(guide, '[part=search] ~ section .offer')).to.have.lengthOf(0);
  });

  it('a page that offers one topic has it, though the guide has ten that answer better', async () => {
    const all = await mountGuide({ lang: 'fr' });
    const title = 'Trouver une association';
    expect((await all.search('police')).map((hit) => hit.title)).to.not.include(title);
    const guide = await mountGuide({ lang: 'fr', topics: 'find-help' });
    await guide.search(''); // adds all texts at once
    await ask(guide, 'police');
    expect(findAll(guide, '.hits .need').map((hit) => hit.textContent)).to.deep.equal([title]);
  });

  const ODD: Readonly<Record<string, string>> = {
    'dictated, with full stops': 'Avocat. Gratuit, s’il vous plaît !',
    'pasted, with line breaks': 'avocat\r\n\r\ngratuit\n',
    'right to left with Latin inside': 'محامي avocat مجاني',
    'ten thousand letters': 'avocat gratuit '.repeat(700),
    'marks without end': `avocat${'\u0301'.repeat(900)} gratuit`,
    'a lone surrogate and NUL': 'avocat \ud83d gratuit\u0000',
  };
  for (const [what, question] of Object.entries(ODD)) {
    it(`${what}: the right answer`, async () => {
      const guide = await mountGuide({ lang: 'fr' });
      await ask(guide, question);
      expect(find(guide, '.hits .need').textContent).to.include('avocat');
    });
  }
  for (const question of ['🙂👩🏽‍⚕️', 'le la les de', '？！…', '   ']) {
    it(`"${question}" keeps people and situations in sight`, async () => {
      const guide = await mountGuide({ lang: 'fr' });
      await ask(guide, question);
      expect(findAll(guide, '.call').length).to.be.greaterThan(2);
    });
  }
});
