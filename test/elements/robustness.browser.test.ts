import { expect, oneEvent } from '@open-wc/testing';
import type { RightsGuide } from '../../src/elements/rights-guide/rights-guide.js';
import { find, findAll, mount, mountGuide, seen, settle, warningsOf } from '../browser/elements.js';

function link(): HTMLAnchorElement {
  const fallback = document.createElement('a');
  fallback.href = 'tel:112';
  fallback.textContent = '112';
  return fallback;
}

describe('robustness', () => {
  it('hides the links of the host page once the guide is shown', async () => {
    const fallback = link();
    await mountGuide({ lang: 'fr' }, fallback);
    expect(fallback.getBoundingClientRect().height).to.equal(0);
  });

  it('shows them again when rendering fails, says so, and recovers', async () => {
    const fallback = link();
    const guide = await mountGuide({ lang: 'fr' }, fallback);
    const told = oneEvent(guide, 'rights-guide-error');
    await warningsOf(async () => {
      // Shadows the method of the class for this one element.
      Object.defineProperty(guide, 'render', {
        configurable: true,
        value: () => {
          throw new Error('planted');
        },
      });
      guide.requestUpdate();
      expect(await told).to.have.property('reason', 'render');
    });
    expect(fallback.getBoundingClientRect().height).to.be.greaterThan(0);
    Reflect.deleteProperty(guide, 'render');
    guide.requestUpdate();
    await settle(guide);
    expect(fallback.getBoundingClientRect().height).to.equal(0);
    expect(findAll(guide, '.name .title')).to.have.lengthOf(1);
  });

  it('shown by the page while the browser tells it sizes: no loop is reported', async () => {
    const told: string[] = [];
    const hear = (event: ErrorEvent) => told.push(event.message);
    addEventListener('error', hear);
    // Deeper than the guide: what is new and less deep comes too late among these sizes.
    let deep = await mount<HTMLElement>('div');
    for (let depth = 0; depth < 20; depth++) {
      deep = deep.appendChild(document.createElement('div'));
    }
    const guide = document.createElement('rights-guide');
    const ready = oneEvent(guide, 'rights-guide-ready');
    const observer = new ResizeObserver(() => document.body.append(guide));
    observer.observe(deep);
    await ready;
    observer.disconnect();
    await settle(guide);
    removeEventListener('error', hear);
    guide.remove();
    expect(told).to.deep.equal([]);
  });

  it('two guides switch together and share one floating bar', async () => {
    const first = await mountGuide({ lang: 'fr' });
    const second = document.createElement('rights-guide');
    first.parentElement?.append(second);
    await settle(second);
    expect(findAll(first, '.bar').length + findAll(second, '.bar').length).to.equal(1);
    const told = oneEvent(second, 'rights-guide-language');
    findAll(first, '.languages button')
      .find((each) => each.lang === 'ar-XB')
      ?.click();
    await told;
    await settle(first);
    await settle(second);
    expect(find(first, '.root').lang).to.equal('ar-XB');
    expect(find(second, '.root').lang).to.equal('ar-XB');
    first.remove();
    await settle(second);
    expect(findAll(second, '.bar')).to.have.lengthOf(1);
    const back = oneEvent(second, 'rights-guide-language');
    findAll(second, '.languages button')
      .find((each) => each.lang === 'fr')
      ?.click();
    await back;
  });

  it('can be taken out and put back, with no listener left behind', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    const parent = guide.parentElement;
    const counts = new Map<string, number>();
    const { addEventListener, removeEventListener } = window;
    window.addEventListener = ((type: string, ...rest: [EventListener]) => {
      counts.set(type, (counts.get(type) ?? 0) + 1);
      addEventListener.call(window, type, ...rest);
    }) as typeof addEventListener; // counts, then does the same
    window.removeEventListener = ((type: string, ...rest: [EventListener]) => {
      counts.set(type, (counts.get(type) ?? 0) - 1);
      removeEventListener.call(window, type, ...rest);
    }) as typeof removeEventListener; // as above
    try {
      for (let round = 0; round < 20; round++) {
        guide.remove();
        parent?.append(guide);
        await settle(guide);
      }
    } finally {
      window.addEventListener = addEventListener;
      window.removeEventListener = removeEventListener;
    }
    for (const [type, count] of counts) expect(count, type).to.equal(0);
    expect(findAll(guide, '.name .title')).to.have.lengthOf(1);
  });

  it('the exit keeps its corner while screens come and go and the page scrolls', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    const corners: string[] = [];
    const observer = new MutationObserver(() => corners.push(find(guide, '.bar').style.inset));
    observer.observe(find(guide, '.bar'), { attributeFilter: ['style'] });
    for (let round = 0; round < 16; round++) {
      find(guide, round % 2 ? '.numbers' : '[data-topic]').click();
      await settle(guide);
      find(guide, '.top .back').click();
      await settle(guide);
    }
    observer.disconnect();
    expect(corners.filter(Boolean)).to.deep.equal([]);
  });

  it('a clone is a guide of its own', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    const clone = guide.cloneNode(true) as RightsGuide; // the clone of one is one
    guide.parentElement?.append(clone);
    await settle(clone);
    expect(findAll(clone, '.name .title')).to.have.lengthOf(1);
  });

  it('in the accented pseudo-language no plain text is left', async () => {
    const guide = await mountGuide({ lang: 'en-XA' });
    const plain = seen(guide)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /[a-z]{4}/.test(line))
      // Names of languages and sections in their own language are meant to be plain.
      .filter(
        (line) =>
          !/^(Read this in English|Lire en français|Ma santé|Mes papiers|Moi et la justice|Vie courante|Rester en sécurité|Français|English)$/.test(
            line,
          ),
      );
    expect(plain).to.deep.equal([]);
  });

  it('writes nothing anywhere: no storage, cookie, history, title or address', async () => {
    const before = [location.href, history.length, document.title, document.cookie];
    const guide = await mountGuide({ lang: 'fr' });
    guide.open('state-medical-aid');
    await settle(guide);
    guide.close();
    await guide.search('papiers');
    expect([location.href, history.length, document.title, document.cookie]).to.deep.equal(before);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
  });

  it('closes and forgets when the page goes to the browser’s cache', async () => {
    const guide = await mountGuide({ lang: 'fr' });
    guide.open('state-medical-aid');
    await settle(guide);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settle(guide);
    expect(findAll(guide, 'article')).to.have.lengthOf(0);
  });

  it('has its styles also where the page closes every shadow root', async () => {
    const { attachShadow } = Element.prototype;
    const roots: ShadowRoot[] = [];
    Element.prototype.attachShadow = function () {
      const root = attachShadow.call(this, { mode: 'closed' });
      roots.push(root);
      return root;
    };
    try {
      const guide = await mountGuide({ lang: 'fr' });
      expect(guide.shadowRoot).to.equal(null);
      expect(roots[0]?.textContent).to.include('112');
      for (const root of roots) expect(root.adoptedStyleSheets).not.to.deep.equal([]);
    } finally {
      Element.prototype.attachShadow = attachShadow;
    }
  });

  it('mounts nothing without a parent, and then works', async () => {
    const box = await mount<HTMLElement>('div');
    const guide = document.createElement('rights-guide');
    const ready = oneEvent(guide, 'rights-guide-ready');
    box.append(guide);
    await ready;
    expect(seen(guide)).to.include('112');
  });
});
