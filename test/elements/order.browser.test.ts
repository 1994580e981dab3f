import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import type { RightsGuide } from '../../src/elements/rights-guide/rights-guide.js';
import { find, findAll, mount, mountGuide, settle } from '../browser/elements.js';

/* Each was found by the random steps of test/proofs/order. */

/** A second element beside one that is on the page. */
async function beside<Tag extends keyof HTMLElementTagNameMap>(
  first: HTMLElement,
  tag: Tag,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  first.parentElement?.append(element);
  await settle(element);
  await settle(first);
  return element;
}

const focusOf = (guide: HTMLElement) => guide.shadowRoot?.activeElement?.className;

describe('any order', () => {
  describe('the focus is never lost', () => {
    it('when an example of the search is pressed, and goes', async () => {
      const guide = await mountGuide({ lang: 'fr' });
      const example = find(guide, '[role=search] .pill');
      example.focus();
      example.click();
      await settle(guide);
      expect(example.isConnected).to.equal(false);
      expect(focusOf(guide)).not.to.equal(undefined);
    });

    it('when the level of the title it is on changes', async () => {
      const guide = await mountGuide({ lang: 'fr' });
      guide.open('minors');
      await settle(guide);
      guide.headingLevel = 4;
      await settle(guide);
      expect(focusOf(guide)).to.equal('title');
      expect(guide.shadowRoot?.activeElement?.localName).to.equal('h5');
    });

    it('when a better language is taken, and its offer goes', async () => {
      const guide = await mountGuide({ lang: 'en-XA', languages: 'fr en en-XA' });
      const offer = findAll(guide, '.offer')[0] ?? find(guide, '.languages button');
      offer.focus();
      offer.click();
      expect(guide.shadowRoot?.activeElement?.localName).to.equal('summary');
      await settle(guide);
      expect(guide.shadowRoot?.activeElement?.localName).to.equal('summary');
    });

    it('when the section it is in closes, because another topic is opened by the page', async () => {
      const guide = await mountGuide({ lang: 'fr', topic: 'minors' });
      guide.parentElement!.style.inlineSize = '1100px';
      await settle(guide);
      find(guide, '.side [aria-current]').focus();
      guide.topic = 'state-medical-aid';
      await settle(guide);
      expect(focusOf(guide)).to.include('section-name');
    });
  });

  describe('the exit is there once', () => {
    it('beside a guide that hides its own, whichever came first', async () => {
      const guide = await mountGuide({ lang: 'fr', 'hide-exit': '' });
      const exit = await beside(guide, 'quick-exit');
      expect(findAll(exit, '.leave')).to.have.lengthOf(1);
      expect(findAll(guide, '.bar')).to.have.lengthOf(0);
      exit.remove();
      await settle(guide);
      expect(findAll(guide, '.bar .numbers')).to.have.lengthOf(1);
    });

    it('when the guide that showed it no longer wants it', async () => {
      const first = await mountGuide({ lang: 'fr' });
      const second = await beside(first, 'rights-guide');
      expect(findAll(second, '.bar')).to.have.lengthOf(0);
      first.hideExit = true;
      await settle(first);
      await settle(second);
      expect(findAll(second, '.bar quick-exit')).to.have.lengthOf(1);
      expect(findAll(first, '.bar')).to.have.lengthOf(0);
    });

    it('in a dialog of the page, until the last element has gone', async () => {
      const guide = await mountGuide({ lang: 'fr' });
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
      document.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      expect(dialog.querySelectorAll('quick-exit')).to.have.lengthOf(1);
      guide.remove();
      expect(dialog.querySelectorAll('quick-exit')).to.have.lengthOf(0);
      dialog.remove();
    });
  });

  describe('out and in again', () => {
    it('leaves nothing that swallows Esc or the Back gesture while it is out', async () => {
      const created: { destroyed: boolean }[] = [];
      // The cast: an API newer than TypeScript's library; WebKit has none, and nothing to leave.
      const page = window as { CloseWatcher?: new () => EventTarget };
      const Original = page.CloseWatcher;
      page.CloseWatcher = class extends EventTarget {
        destroyed = false;
        constructor() {
          super();
          created.push(this);
        }
        destroy() {
          this.destroyed = true;
        }
      };
      try {
        const guide = await mountGuide({ lang: 'fr' });
        guide.open('minors');
        await settle(guide);
        guide.remove();
        await settle(guide);
        expect(created.filter(({ destroyed }) => !destroyed)).to.have.lengthOf(0);
      } finally {
        if (Original) page.CloseWatcher = Original;
        else delete page.CloseWatcher;
      }
    });

    it('still follows the width of its column', async () => {
      const guide = await mountGuide({ lang: 'fr' });
      const box = guide.parentElement!;
      box.style.inlineSize = '1100px';
      guide.remove();
      await settle(guide);
      box.append(guide);
      await settle(guide);
      expect(find<HTMLDetailsElement>(guide, '.sections .fold').open).to.equal(true);
      box.style.inlineSize = '300px';
      while (find<HTMLDetailsElement>(guide, '.sections .fold').open) await nextFrame();
    });

    it('a panel is in the language the page has now', async () => {
      const panel = await mount<HTMLElement>('emergency-panel', { lang: 'fr' });
      const guide = await beside(panel, 'rights-guide');
      panel.remove();
      const told = oneEvent(guide, 'rights-guide-language');
      findAll(guide, '.languages button')
        .find(({ lang }) => lang === 'en')
        ?.click();
      await told;
      guide.parentElement?.append(panel);
      await settle(panel);
      expect(find(panel, '.root').lang).to.equal('en');
      const back = oneEvent(guide, 'rights-guide-language');
      findAll(guide, '.languages button')
        .find(({ lang }) => lang === 'fr')
        ?.click();
      await back;
    });
  });

  it('keeps its look in the document of a frame, and back', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    const box = guide.parentElement!;
    const frame = document.createElement('iframe');
    box.append(frame);
    // Not the border: a frame is narrow, and has none.
    const ground = () => getComputedStyle(find(guide, '.root')).backgroundColor;
    const before = ground();
    frame.contentDocument?.body.append(guide);
    await settle(guide);
    findAll(guide, '.numbers')
      .find((each) => each.checkVisibility())!
      .click();
    await settle(guide);
    expect(ground()).to.equal(before);
    expect(find(guide, 'emergency-panel').shadowRoot?.querySelector('.panel')).not.to.equal(null);
    box.append(guide);
    await settle(guide);
    expect(ground()).to.equal(before);
    expect(before).to.equal('rgb(250, 247, 242)');
  });

  it('tells the page of no loop when its sections open and close with the width', async () => {
    const guide: RightsGuide = await mountGuide({ lang: 'fr' });
    const errors: string[] = [];
    const note = (event: ErrorEvent) => errors.push(event.message);
    window.addEventListener('error', note);
    for (const width of ['300px', '1100px', '300px']) {
      guide.parentElement!.style.inlineSize = width;
      for (let frame = 0; frame < 4; frame++) await nextFrame();
    }
    window.removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });

  it('Back does not close a question that is hidden with its field', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    const field = find<HTMLInputElement>(guide, '#query');
    field.value = 'papiers';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    guide.hideSearch = true;
    await settle(guide);
    const escape = new KeyboardEvent('keydown', {
      key: 'Escape',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    find(guide, '.root').dispatchEvent(escape);
    expect(escape.defaultPrevented).to.equal(false);
  });
});
