import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { RightsGuide } from '../../src/elements/rights-guide/rights-guide.js';
import { find, findAll, LANGUAGES, mountGuide, settle } from '../browser/elements.js';
import { waitUntil } from '../browser/wait-until.js';

/** A topic that begins with calls and has hard words, helpers, a law and related topics. */
const TOPIC = 'violence';

const inArticle = (guide: RightsGuide, selector: string) => findAll(guide, `article ${selector}`);

/** A real click in the middle of the first line of an element. */
async function click(element: HTMLElement): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const [line] = element.getClientRects();
  if (!line) throw new Error(`Not rendered: ${element.textContent}`);
  const { left, top, width, height } = line;
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
}

/** Opens all folds and all meanings of hard words. */
function openAll(guide: RightsGuide): void {
  for (const fold of inArticle(guide, 'details') as HTMLDetailsElement[]) fold.open = true;
  for (const word of inArticle(guide, '.term')) word.click();
}

describe('a topic', () => {
  describe('accessibility', () => {
    for (const language of LANGUAGES) {
      for (const topic of [TOPIC, 'find-help']) {
        it(`${topic}, ${language}, with folds and meanings closed and open`, async () => {
          const guide = await mountGuide({ lang: language, topic });
          await expect(guide).to.be.accessible();
          openAll(guide);
          await expect(guide).to.be.accessible();
        });
      }
    }
  });

  it('begins with what to call, then goes from acting to the law', async () => {
    const guide = await mountGuide({ lang: 'fr', topic: TOPIC });
    const parts = inArticle(guide, '[data-part]').map((part) => part.dataset['part']);
    expect(parts).to.deep.equal(['action', 'first', 'helpers', 'rights', 'careful', 'know', 'law']);
    const calls = inArticle(guide, '[data-part=action] .call');
    expect(calls.map((call) => call.getAttribute('href'))).to.deep.equal(['tel:17', 'sms:114']);
    for (const call of calls) expect(call.getBoundingClientRect().height).to.be.at.least(72);
    // What is called at once is not offered a second time among those who help.
    const helpers = inArticle(guide, '[data-part=helpers] .call');
    expect(helpers.map((call) => call.getAttribute('href'))).not.to.include('tel:17');
    expect(helpers.length).to.be.greaterThan(3);
  });

  it('folds the law, what changed and the sources, and nothing that is needed to act', async () => {
    const guide = await mountGuide({ lang: 'fr', topic: TOPIC });
    const folds = inArticle(guide, '[data-fold]') as HTMLDetailsElement[];
    expect(folds.map((fold) => fold.dataset['fold'])).to.include.members([
      'law',
      'changed',
      'sources',
    ]);
    for (const fold of folds) expect(fold.open).to.equal(false);
    for (const part of ['action', 'first', 'careful']) {
      expect(inArticle(guide, `details [data-part=${part}]`)).to.have.lengthOf(0);
      expect(inArticle(guide, `[data-part=${part}] details`)).to.have.lengthOf(0);
    }
    const summary = folds.find((fold) => fold.dataset['fold'] === 'law')?.querySelector('summary');
    if (!summary) throw new Error('The law has no summary.');
    await click(summary);
    await waitUntil(() => folds.some((fold) => fold.open), 'the law is open');
  });

  it('a jump moves the focus to its part and writes no address', async () => {
    const guide = await mountGuide({ lang: 'fr', topic: TOPIC });
    const { href } = location;
    const { length } = history;
    const jumps = inArticle(guide, 'nav .pill');
    expect(jumps.length).to.be.at.least(3);
    const parts = ['helpers', 'rights', 'careful', 'law'];
    for (const [index, jump] of jumps.entries()) {
      await click(jump);
      const title = find(guide, `[data-part=${parts[index]}] [tabindex="-1"]`);
      await waitUntil(() => guide.shadowRoot?.activeElement === title, 'the title has the focus');
    }
    expect(location.href).to.equal(href);
    expect(history.length).to.equal(length);
  });

  it('a topic named in a sentence is opened by a click and by Enter', async () => {
    for (const open of ['click', 'Enter']) {
      const guide = await mountGuide({ lang: 'fr', topic: TOPIC });
      const link = find(guide, '[data-part=first] .link[role=link]');
      if (open === 'click') await click(link);
      else {
        link.focus();
        await sendKeys({ press: open });
      }
      await settle(guide);
      expect(find(guide, '.topic-title').innerText).not.to.include('Violences');
      guide.remove();
    }
  });

  it('ends with a way back', async () => {
    const guide = await mountGuide({ lang: 'fr', topic: TOPIC });
    const [last] = inArticle(guide, 'button.back').reverse();
    if (!last) throw new Error('There is no way back.');
    expect(last.nextElementSibling).to.equal(null);
    await click(last);
    await settle(guide);
    expect(findAll(guide, 'article')).to.have.lengthOf(0);
  });

  it('what is open in one topic is closed in the next', async () => {
    const guide = await mountGuide({ lang: 'fr', topic: TOPIC });
    openAll(guide);
    guide.topic = 'police-custody';
    await settle(guide);
    expect(inArticle(guide, 'details[open]')).to.have.lengthOf(0);
    expect(inArticle(guide, '[aria-expanded=true]')).to.have.lengthOf(0);
    expect(inArticle(guide, '.meaning:not([hidden])')).to.have.lengthOf(0);
  });

  it('blocks have the same names in every language, each once', async () => {
    const names: string[][] = [];
    for (const language of ['fr', 'en']) {
      const guide = await mountGuide({ lang: language, topic: TOPIC });
      names.push(inArticle(guide, '[data-block]').map((block) => block.dataset['block'] ?? ''));
      guide.remove();
    }
    expect(names[0]).to.deep.equal(names[1]);
    expect(new Set(names[0]).size).to.equal(names[0]?.length);
  });

  it('a hard word, its mark and what follows stay on one line, at any width', async () => {
    const guide = await mountGuide({ lang: 'fr', topic: TOPIC });
    const box = guide.parentElement;
    if (!box) throw new Error('The guide has no parent.');
    for (let width = 240; width <= 400; width += 8) {
      box.style.inlineSize = `${width}px`;
      for (const mark of inArticle(guide, '.term .icon')) {
        const term = mark.closest('.together');
        if (!term) throw new Error('A mark stands alone.');
        const range = document.createRange();
        range.setStart(mark.parentElement ?? term, 0);
        range.setEndAfter(term.lastChild ?? term);
        const middle = mark.getBoundingClientRect();
        const lines = [...range.getClientRects()].filter((line) => line.width > 0);
        const last = lines[lines.length - 1];
        expect(
          last && last.top < middle.bottom && last.bottom > middle.top,
          `${width}: ${term.textContent}`,
        ).to.equal(true);
      }
    }
  });
});
