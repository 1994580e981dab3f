import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mainSentence } from '../../src/elements/rights-guide/views/answers.js';
import type { RightsGuide } from '../../src/elements/rights-guide/rights-guide.js';
import { guideIn } from '../../src/guide/store.js';
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

const titles = (guide: RightsGuide) =>
  findAll(guide, '.hits .need').map((title) => title.innerText);

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
    expect(find(guide, '.count').textContent).to.match(/«.avocat.»/);
    await expect(guide).to.be.accessible();
    button(guide, 'Seulement ce que').click();
    await settle(guide);
    expect(find(guide, '.count').textContent).to.not.include('«');
    expect(findAll(guide, '.as-typed')).to.have.lengthOf(0);
    expect(find<HTMLInputElement>(guide, 'input').value).to.equal('avocta');
    expect(findAll(guide, '.call').length).to.be.greaterThan(0);
  });

  it('that there is no answer is said when typing pauses, not before: until then nothing changes', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    await ask(guide, 'avocat');
    const before = titles(guide);
    const field = find<HTMLInputElement>(guide, 'input');
    const said = oneEvent(guide, 'rights-guide-search');
    field.value = 'wqxkvzjh';
    field.dispatchEvent(new InputEvent('input'));
    // Rendered, and no timer can have run yet: a frame of a busy machine is longer than a pause.
    await guide.updateComplete;
    expect(titles(guide)).to.deep.equal(before);
    expect(await said).to.have.property('count', 0);
    await settle(guide);
    expect(titles(guide)).to.deep.equal([]);
    expect(find(guide, '.count').textContent).to.equal('Aucune réponse trouvée');
    expect(findAll(guide, '[part=situations]')).to.have.lengthOf(1);
    await expect(guide).to.be.accessible();
  });

  for (const [how, submit] of [
    ['Enter', () => sendKeys({ press: 'Enter' })],
    ['the button', (guide: RightsGuide) => Promise.resolve(find(guide, '.send').click())],
  ] as const) {
    it(`${how} shows the answers and opens none`, async () => {
      const guide = await mountGuide({ lang: 'fr' });
      let opened = 0;
      guide.addEventListener('rights-guide-topic', () => opened++);
      find(guide, 'input').focus();
      await ask(guide, 'garde à vue');
      const said = oneEvent(guide, 'rights-guide-search');
      await submit(guide);
      expect(await said)
        .to.have.property('count')
        .that.is.greaterThan(0);
      await settle(guide);
      expect(titles(guide)[0]).to.equal('Garde à vue');
      expect(findAll(guide, '.topic-title')).to.have.lengthOf(0);
      expect(opened).to.equal(0);
    });
  }

  it('an empty field: the button moves the focus into it', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    find(guide, '.send').click();
    expect(guide.shadowRoot?.activeElement).to.equal(find(guide, 'input'));
  });

  it('Enter that chooses letters of a composition asks nothing', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    let counted = 0;
    const asked = oneEvent(guide, 'rights-guide-search');
    await ask(guide, '律师');
    await asked;
    guide.addEventListener('rights-guide-search', () => counted++);
    for (const key of [
      { key: 'Enter', isComposing: true, bubbles: true },
      { key: 'Enter', keyCode: 229, bubbles: true },
    ]) {
      find(guide, 'input').dispatchEvent(new KeyboardEvent('keydown', key));
    }
    await settle(guide);
    expect(counted).to.equal(0);
    expect(findAll(guide, '.topic-title')).to.have.lengthOf(0);
  });

  it('letters that are composed and answered by nothing leave the answers as they are', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    const asked = oneEvent(guide, 'rights-guide-search');
    await ask(guide, 'avocat');
    await asked;
    const before = titles(guide);
    const field = find<HTMLInputElement>(guide, 'input');
    field.value = 'wqxkvzjh';
    field.dispatchEvent(new InputEvent('input', { isComposing: true }));
    await settle(guide);
    find(guide, '.send').click();
    await settle(guide);
    expect(titles(guide)).to.deep.equal(before);
    const said = oneEvent(guide, 'rights-guide-search');
    field.dispatchEvent(new CompositionEvent('compositionend'));
    expect(await said).to.have.property('count', 0);
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

  it('three answers, then all of them', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    await guide.search(''); // adds all texts at once
    await ask(guide, 'sans papiers');
    expect(titles(guide)).to.have.lengthOf(3);
    await expect(guide).to.be.accessible();
    find(guide, '.more').click();
    await settle(guide);
    expect(titles(guide).length).to.be.greaterThan(3);
    expect(findAll(guide, '.more')).to.have.lengthOf(0);
    await expect(guide).to.be.accessible();
    await ask(guide, 'sans papiers avocat');
    expect(titles(guide)).to.have.lengthOf(3);
  });

  it('an answer is its title, described by one sentence of its summary', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    await ask(guide, 'garde à vue');
    const [hit] = findAll(guide, '.hits button');
    expect(hit?.innerText).to.equal('Garde à vue');
    const description = find(guide, `#${hit?.getAttribute('aria-describedby')}`).textContent ?? '';
    expect(description).to.match(/\p{L}.*[.!]$/u);
    expect(guideIn('fr')?.topics.get('police-custody')?.summary).to.include(description);
    expect(mainSentence('Vous vivez ici ? Vous avez un droit. Et un autre.')).to.equal(
      'Vous avez un droit.',
    );
  });

  it('the field can be emptied by its own button, and keeps the focus', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    await ask(guide, 'avocat');
    find(guide, '.clear').click();
    await settle(guide);
    expect(find<HTMLInputElement>(guide, 'input').value).to.equal('');
    expect(guide.shadowRoot?.activeElement).to.equal(find(guide, 'input'));
    expect(findAll(guide, '.hits')).to.have.lengthOf(0);
  });

  it('the way back of the bar ends the search, with the focus on the title', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    find(guide, 'input').focus();
    await ask(guide, 'avocat');
    find(guide, '.top .back').focus();
    await sendKeys({ press: 'Enter' });
    await settle(guide);
    expect(find<HTMLInputElement>(guide, 'input').value).to.equal('');
    expect(findAll(guide, '.hits')).to.have.lengthOf(0);
    expect(guide.shadowRoot?.activeElement).to.equal(find(guide, '.name > *'));
  });

  it('a question in English is offered in English; the language changes, the question stays', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    await ask(guide, 'I need a free lawyer');
    const offer = find(guide, '[part=search] ~ * .offer');
    expect(offer.lang).to.equal('en');
    const changed = oneEvent(guide, 'rights-guide-language');
    offer.click();
    await changed;
    await settle(guide);
    expect(find<HTMLInputElement>(guide, 'input').value).to.equal('I need a free lawyer');
    await waitUntil(() => findAll(guide, '.hits .need').length > 0);
    expect(find(guide, '.hits .need').textContent).to.include('Legal aid');
    expect(findAll(guide, '[part=search] ~ * .offer')).to.have.lengthOf(0);
  });

  it('a page that offers one topic has it, though the guide has ten that answer better', async () => {
    const all = await mountGuide({ lang: 'fr' });
    const title = 'Trouver une association';
    expect((await all.search('police')).map((hit) => hit.title)).to.not.include(title);
    const guide = await mountGuide({ lang: 'fr', topics: 'find-help' });
    await guide.search(''); // adds all texts at once
    await ask(guide, 'police');
    expect(titles(guide)).to.deep.equal([title]);
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
