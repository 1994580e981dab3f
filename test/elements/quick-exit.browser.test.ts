import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuickExit } from '../../src/elements/quick-exit/quick-exit.js';
import { find, findAll, LANGUAGES, mount, settle, warningsOf } from './helpers.js';

async function mountExit(attributes: Readonly<Record<string, string>>): Promise<QuickExit> {
  const exit = await mount<QuickExit>('quick-exit', attributes);
  await settle(exit);
  return exit;
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
    await settle(exit);
    const { left, top, width, height } = find(exit, 'a').getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    other.remove();
    expect(hit).to.equal(exit);
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
