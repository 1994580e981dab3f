import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuickExit } from '../../src/elements/quick-exit/quick-exit.js';
import { find, findAll, LANGUAGES, mount, settle, warningsOf } from '../browser/elements.js';
import { waitUntil } from '../browser/wait-until.js';

async function mountExit(attributes: Readonly<Record<string, string>>): Promise<QuickExit> {
  const exit = await mount<QuickExit>('quick-exit', attributes);
  await settle(exit);
  return exit;
}

/** Whether the middle of the exit can be touched. */
function onTop(exit: QuickExit): boolean {
  const { left, top, width, height } = find(exit, 'a').getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === exit;
}

describe('<quick-exit>', () => {
  describe('accessibility', () => {
    for (const lang of LANGUAGES) {
      for (const position of ['floating', 'inline']) {
        it(`${position}, ${lang}`, async () => {
          await expect(await mountExit({ lang, position })).to.be.accessible();
        });
      }
    }
  });

  it('is a real link that works without us, and tells the next site nothing', async () => {
    const exit = await mountExit({ lang: 'fr' });
    const link = find<HTMLAnchorElement>(exit, 'a');
    expect(link.href).to.match(/^https:/);
    expect(link.relList.contains('noreferrer')).to.equal(true);
    expect(link.target).to.equal('');
    expect(link.getBoundingClientRect().height).to.be.at.least(48);
  });

  it('each language has its own neutral page', async () => {
    const exit = await mountExit({ lang: 'fr' });
    const french = find<HTMLAnchorElement>(exit, 'a').href;
    exit.lang = 'en';
    await settle(exit);
    await settle(exit);
    expect(find<HTMLAnchorElement>(exit, 'a').href).not.to.equal(french);
  });

  it('floats above everything, in a corner, as a popover', async () => {
    const exit = await mountExit({ lang: 'fr' });
    const cover = document.createElement('div');
    cover.setAttribute('data-cover', '');
    Object.assign(cover.style, { position: 'fixed', inset: '0', zIndex: '2147483647' });
    document.body.append(cover);
    const { left, top, width, height } = find(exit, 'a').getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    cover.remove();
    expect(hit).to.equal(exit);
  });

  it('lets no page take the touch that becomes a press', async () => {
    const exit = await mountExit({ lang: 'fr' });
    const heard: EventTarget[] = [];
    const hear = (event: Event) => void heard.push(event.composedPath()[0] ?? window);
    document.addEventListener('touchstart', hear, true);
    const touch = () => new Event('touchstart', { bubbles: true, composed: true });
    find(exit, 'a').dispatchEvent(touch());
    document.body.dispatchEvent(touch());
    document.removeEventListener('touchstart', hear, true);
    expect(heard).to.deep.equal([document.body]);
  });

  it('comes back on top when the host page opens a popover', async () => {
    const exit = await mountExit({ lang: 'fr' });
    const other = document.createElement('div');
    other.popover = 'manual';
    Object.assign(other.style, { inset: '0', width: '100vw', height: '100vh' });
    document.body.append(other);
    const shown = new Promise((resolve) =>
      other.addEventListener('toggle', resolve, { once: true }),
    );
    other.showPopover();
    await shown;
    await waitUntil(() => onTop(exit), 'on top again');
    other.remove();
  });

  describe('covered', () => {
    const covers: HTMLElement[] = [];

    /** Lays something of the host page over a place, as its style says. */
    function lay(style: Readonly<Record<string, string>>, tag = 'div'): HTMLElement {
      const cover = document.createElement(tag);
      Object.assign(cover.style, { position: 'fixed', margin: '0', border: '0', ...style });
      document.body.append(cover);
      covers.push(cover);
      return cover;
    }

    /** The exit as in a browser that knows no popovers. */
    function withoutPopovers(exit: QuickExit): void {
      find(exit, '.float').removeAttribute('popover');
    }

    const box = (exit: QuickExit) => find(exit, 'a').getBoundingClientRect();
    // Any of the events after which it looks; its own clock is the frame.
    const nudge = () => window.dispatchEvent(new Event('resize'));

    afterEach(() => {
      for (const cover of covers.splice(0)) cover.remove();
    });

    it('moves to a free corner, tells the webmaster once, and goes home again', async () => {
      const exit = await mountExit({ lang: 'fr' });
      const home = box(exit);
      const said = await warningsOf(async () => {
        withoutPopovers(exit);
        const cover = lay({ inset: 'auto 0 0', height: '50vh', zIndex: '2147483647' });
        nudge();
        await waitUntil(() => onTop(exit), 'free again');
        expect(box(exit).bottom).to.be.below(home.top);
        cover.remove();
        nudge();
        await waitUntil(() => box(exit).top === home.top, 'home again');
        document.body.append(cover);
        nudge();
        await waitUntil(() => box(exit).bottom < home.top, 'moved again');
      });
      expect(said.map((line) => line.split(':', 2).join(':'))).to.deep.equal([
        'rights-guide: the exit is covered. Move this',
      ]);
    });

    it('takes each of the other corners, where that is the one which is free', async () => {
      const corners: Readonly<Record<string, string>>[] = [
        { inset: 'auto 0 0 50vw', height: '100vh', zIndex: '2147483647' },
        { inset: '50vh 0 0', zIndex: '2147483647' },
      ];
      for (const style of corners) {
        const exit = await mountExit({ lang: 'fr' });
        withoutPopovers(exit);
        const cover = lay(style);
        nudge();
        await waitUntil(() => onTop(exit), JSON.stringify(style));
        cover.remove();
        exit.remove();
      }
    });

    it('stays in its own corner where none is free', async () => {
      const exit = await mountExit({ lang: 'fr' });
      withoutPopovers(exit);
      const home = box(exit).top;
      const said = await warningsOf(async () => {
        lay({ inset: '0', zIndex: '2147483647' });
        nudge();
        await nextFrame();
        await nextFrame();
      });
      expect(box(exit).top).to.equal(home);
      expect(said).to.have.lengthOf(1);
    });

    it('finds out by itself: after a click, a scroll, or when it is shown', async () => {
      for (const happen of [
        () => document.body.dispatchEvent(new MouseEvent('click', { bubbles: true })),
        () => document.dispatchEvent(new Event('scrollend')),
        () => document.body.dispatchEvent(new Event('transitionend')),
      ]) {
        const exit = await mountExit({ lang: 'fr' });
        withoutPopovers(exit);
        const cover = lay({ inset: '50vh 0 0', zIndex: '2147483647' });
        happen();
        await waitUntil(() => onTop(exit), String(happen));
        cover.remove();
        exit.remove();
      }
      lay({ inset: '50vh 0 0', zIndex: '2147483647' });
      const exit = await mount<QuickExit>('quick-exit', { lang: 'fr' });
      await exit.updateComplete;
      withoutPopovers(exit);
      await waitUntil(() => onTop(exit), 'when it is shown');
    });

    it('keeps the focus when it goes on top again', async () => {
      const exit = await mountExit({ lang: 'fr' });
      find(exit, 'a').focus();
      const cover = lay({ inset: '0', width: '100vw', height: '100vh' });
      cover.popover = 'manual';
      cover.showPopover();
      await waitUntil(() => onTop(exit), 'on top again');
      await nextFrame();
      expect(exit.shadowRoot?.activeElement).to.equal(find(exit, 'a'));
    });

    it('keeps out of the place of a keyboard on the screen', async () => {
      const exit = await mountExit({ lang: 'fr' });
      const sight = window.visualViewport;
      const half = window.innerHeight / 2;
      const said = await warningsOf(async () => {
        Object.defineProperty(window, 'visualViewport', {
          configurable: true,
          value: { offsetTop: 0, height: half },
        });
        sight?.dispatchEvent(new Event('resize'));
        await waitUntil(() => box(exit).bottom < half, 'in sight');
        // Takes the test's own property away; the browser's is on the prototype or restored below.
        Object.defineProperty(window, 'visualViewport', { configurable: true, value: sight });
        sight?.dispatchEvent(new Event('resize'));
        await waitUntil(() => box(exit).top > half, 'home again');
      });
      expect(said).to.deep.equal([]);
    });

    it('does not move or warn below an open dialog of the host page', async () => {
      const exit = await mountExit({ lang: 'fr' });
      const said = await warningsOf(async () => {
        const dialog = lay({ inset: '0', width: '100vw', height: '100vh' }, 'dialog');
        (dialog as HTMLDialogElement).showModal(); // made in the line above
        document.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
        nudge();
        await nextFrame();
        await nextFrame();
        const spare = dialog.querySelector('quick-exit');
        await waitUntil(() => spare && onTop(spare), 'the exit in the dialog');
      });
      expect(said).to.deep.equal([]);
      expect(find(exit, '.float').style.inset).to.equal('');
    });

    it('hears nothing any more once it is gone', async () => {
      const exit = await mountExit({ lang: 'fr' });
      withoutPopovers(exit);
      const part = find(exit, '.float');
      exit.remove();
      lay({ inset: '50vh 0 0', zIndex: '2147483647' });
      nudge();
      await nextFrame();
      await nextFrame();
      expect(part.style.inset).to.equal('');
    });
  });

  it('only one of two floats', async () => {
    const first = await mountExit({ lang: 'fr' });
    const second = document.createElement('quick-exit');
    first.parentElement?.append(second);
    await settle(second);
    expect(findAll(first, 'a').length + findAll(second, 'a').length).to.equal(1);
  });

  it('a spare exit appears in an open dialog of the host page, and goes with it', async () => {
    await mountExit({ lang: 'fr' });
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    // Some engines tell of a dialog by an event of its own, the others at the next click or focus.
    document.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    const spare = dialog.querySelector('quick-exit');
    expect(spare).not.to.equal(null);
    await settle(spare!); // looked at in the line above
    await expect(dialog).to.be.accessible();
    const closed = new Promise((resolve) =>
      dialog.addEventListener('close', resolve, { once: true }),
    );
    dialog.close();
    await closed;
    expect(dialog.querySelector('quick-exit')).to.equal(null);
    dialog.remove();
  });

  it('Shift shows and says how many presses are left', async () => {
    const exit = await mountExit({ lang: 'fr', position: 'inline' });
    await sendKeys({ press: 'Shift' });
    await settle(exit);
    expect(find(exit, '[role=status]').textContent).to.include('encore deux fois');
    expect(find(exit, '.presses').textContent).to.have.lengthOf(1);
    await sendKeys({ press: 'Shift' });
    await settle(exit);
    expect(find(exit, '[role=status]').textContent).to.include('encore une fois');
    await sendKeys({ press: 'a' });
    await settle(exit);
    expect(find(exit, '[role=status]').textContent).to.equal('');
  });

  it('inline, it says what it cannot erase', async () => {
    const exit = await mountExit({ lang: 'fr', position: 'inline' });
    expect(find(exit, '.limits').textContent).to.include('historique');
  });

  it('a wrong address or position is the default, and is told', async () => {
    const said = await warningsOf(async () => {
      const exit = await mountExit({
        lang: 'fr',
        'exit-url': 'http://example.org',
        position: 'sideways',
      });
      expect(find<HTMLAnchorElement>(exit, 'a').href).to.match(/^https:\/\/meteofrance/);
    });
    expect(said).to.have.lengthOf(2);
  });
});
