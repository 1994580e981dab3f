import { expect, html } from '@open-wc/testing';
import { waitUntil } from '../browser/wait-until.js';
import { nothing } from 'lit';
import { exitCover } from '../../src/controllers/cover-watch.js';
import { isOpenPopover } from '../../src/safety/popover.js';
import { TopLayerController, type Claim } from '../../src/controllers/top-layer.js';
import { warningsOf } from '../browser/elements.js';
import { connect, inside, makeHost, type TestHost } from './host.js';

interface Floating {
  readonly host: TestHost;
  readonly layer: TopLayerController;
  claim: Claim;
}

/** An element that would float a part with an exit, in no page yet. */
function make(claim: Claim): Floating {
  const part = html`<div class="float" popover="manual"><a href="https://a.fr/">Leave</a></div>`;
  const host = makeHost(() => html`${floating.layer.active ? part : nothing}`);
  const layer = new TopLayerController(host, {
    part: () => host.renderRoot?.querySelector<HTMLElement>('.float'),
    claim: () => floating.claim,
  });
  const floating: Floating = { host, layer, claim };
  return floating;
}

async function updated(...all: readonly Floating[]): Promise<void> {
  await Promise.all(all.map(({ host }) => host.updateComplete));
}

/** A fixed part in a corner, as in the styles of the elements. */
function pin(part: HTMLElement): void {
  Object.assign(part.style, { position: 'fixed', margin: '0' });
}

describe('TopLayerController', () => {
  it('opens the part of the one element that floats', async () => {
    const one = make(2);
    const other = make(2);
    await connect(one.host, other.host);
    expect([one.layer.active, other.layer.active]).to.deep.equal([true, false]);
    expect(isOpenPopover(inside(one.host, '.float'))).to.equal(true);
    expect(other.host.renderRoot.querySelector('.float')).to.equal(null);
  });

  it('an exit goes before numbers, and nothing is nothing', async () => {
    const none = make(0);
    const numbers = make(1);
    await connect(none.host, numbers.host);
    expect([none.layer.active, numbers.layer.active]).to.deep.equal([false, true]);
    const exit = make(2);
    await connect(exit.host);
    await updated(numbers);
    expect([numbers.layer.active, exit.layer.active]).to.deep.equal([false, true]);
    expect(numbers.host.renderRoot.querySelector('.float')).to.equal(null);
  });

  it('the next one takes over when the first is removed or claims nothing', async () => {
    const all = [make(2), make(2), make(2)] as const;
    const [first, second, third] = all;
    await connect(...all.map(({ host }) => host));
    first.host.remove();
    await updated(second);
    expect(isOpenPopover(inside(second.host, '.float'))).to.equal(true);
    second.claim = 0;
    second.host.requestUpdate();
    await updated(second, third);
    await updated(third);
    expect(isOpenPopover(inside(third.host, '.float'))).to.equal(true);
  });

  it('opens its part again when its element is moved, which closes it', async () => {
    const { host } = make(2);
    await connect(host);
    await connect(host);
    expect(isOpenPopover(inside(host, '.float'))).to.equal(true);
  });
});

describe('CoverWatchController', () => {
  /** Lays something over the whole window. */
  function lay(): HTMLElement {
    const cover = document.createElement('div');
    Object.assign(cover.style, { position: 'fixed', inset: '0', zIndex: '2147483647' });
    Object.assign(cover.style, { width: '100vw', height: '100vh' });
    document.body.append(cover);
    return cover;
  }

  // Any of the events after which it looks.
  const nudge = () => window.dispatchEvent(new Event('resize'));

  it('comes back on top of a popover that the page opens later', async () => {
    const { host } = make(2);
    await connect(host);
    pin(inside(host, '.float'));
    const { left, top } = inside(host, 'a').getBoundingClientRect();
    const hit = () => document.elementFromPoint(left + 1, top + 1);
    const cover = lay();
    cover.popover = 'manual';
    cover.showPopover();
    expect(hit()).to.equal(cover);
    await waitUntil(() => hit() === host, 'on top again');
    cover.remove();
  });

  it('knows what covers it, and tells the webmaster once', async () => {
    const { host } = make(2);
    await connect(host);
    const part = inside(host, '.float');
    part.removeAttribute('popover'); // as in a browser without popovers
    pin(part);
    const said = await warningsOf(async () => {
      for (let round = 1; round <= 2; round++) {
        const cover = lay();
        nudge();
        await waitUntil(() => exitCover() === cover, 'the cover is seen');
        cover.remove();
        nudge();
        await waitUntil(() => exitCover() === undefined, 'nothing covers it');
      }
    });
    expect(said.filter((words) => words.includes('covered'))).to.have.lengthOf(1);
  });

  it('looks no more once its element is removed', async () => {
    const { host } = make(2);
    await connect(host);
    const part = inside(host, '.float');
    let asked = 0;
    part.querySelector = () => {
      asked++;
      return null;
    };
    const frames = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    nudge();
    await frames();
    expect(asked).to.be.greaterThan(0);
    host.remove();
    await frames();
    asked = 0;
    nudge();
    await frames();
    expect(asked).to.equal(0);
  });
});
