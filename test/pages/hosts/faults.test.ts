import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, type Engine } from '../../browser/engines.js';
import { expectedOf } from './expectation.js';
import type { Expectation, HostPage } from './host-page.js';
import { startSite, type Site } from './site.js';
import { visit } from './visit.js';

const why = 'planted';

/** A page on which something of the guide is broken on purpose, once it is there. */
function planted(code: string, seen: Omit<Expectation, 'why'>, more: Partial<HostPage> = {}) {
  const script = `addEventListener('rights-guide-ready', () => {
    const guide = document.querySelector('rights-guide');
    const find = (selector) => guide.shadowRoot.querySelector(selector);
    ${code}
    document.documentElement.setAttribute('data-planted', '');
  });`;
  const page: HostPage = {
    name: why,
    head: `<script>${script}</script>`,
    act: `return new Promise((resolve) => {
      const timer = setInterval(() => {
        if (!document.documentElement.hasAttribute('data-planted')) return;
        clearInterval(timer);
        resolve();
      }, 20);
    });`,
    ...more,
    expect: { all: { ...seen, why } },
  };
  return page;
}

/** Lets no real press reach the guide, and does something else at each. */
function onPress(code: string): string {
  return `for (const type of ['pointerdown', 'pointerup', 'click']) addEventListener(type, (event) => {
      if (!event.isTrusted) return;
      event.preventDefault(); event.stopImmediatePropagation();
      ${code}
    }, true);
    const { parentNode } = guide; const next = guide.nextSibling;
    guide.remove(); parentNode.insertBefore(guide, next);`;
}

const FAULTS: Readonly<Record<string, HostPage>> = {
  'the guide is taken away': planted('guide.remove();', { numbers: 'nobody', exit: 'nobody' }),
  'the numbers are transparent': planted(`find('.calls').style.opacity = 0;`, {
    numbers: 'nobody',
  }),
  'the numbers cannot be touched': planted(`find('.calls').style.pointerEvents = 'none';`, {
    numbers: 'nobody',
  }),
  'one number has no letters': planted(`find('.calls .call').style.fontSize = 0;`, {
    numbers: 'nobody',
  }),
  // Each time it is rendered, because the exit moves between two places.
  'the exit cannot be seen': planted(
    `const sheet = new CSSStyleSheet();
    sheet.replaceSync('a { display: none !important; }');
    const hide = () => {
      const root = find('quick-exit')?.shadowRoot;
      if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    };
    new MutationObserver(hide).observe(guide.shadowRoot, { childList: true, subtree: true });
    hide();`,
    { exit: 'nobody' },
  ),
  'the exit does nothing': planted(onPress(''), { exit: 'nobody' }),
  'the exit hides the page and stays': planted(
    onPress(`document.documentElement.style.display = 'none';`),
    { exit: 'nobody' },
  ),
  'the search hears nothing': planted(
    `addEventListener('input', (event) => event.stopImmediatePropagation(), true);`,
    { failed: ['language', 'search', 'topic'] },
  ),
  'the letters are read wrongly': planted(`find('.title').append('Ã©');`, {
    failed: ['letters'],
  }),
  'an error reaches the page': planted(`Promise.reject('planted');`, { errors: ['planted'] }),
  'something new is on window': planted('window.planted = 1;', { keys: ['planted'] }),
  'a built-in class is changed': planted('Array.prototype.planted = 1; Promise.all = () => 1;', {
    touched: ['Array#.planted', 'Promise.all'],
  }),
  'a policy is broken': planted(
    `fetch('/elsewhere').catch(() => {});`,
    { violations: ['connect-src'] },
    { headers: { 'content-security-policy': "connect-src 'none'" } },
  ),
};

let site: Site;
before(async () => void (site = await startSite()));
after(() => site.close());

for (const name of engineNames) {
  describe(`what is broken on purpose is found in ${name}`, () => {
    let engine: Engine;
    before(async () => void (engine = await openEngine(name)));
    after(() => engine.close());

    for (const [fault, page] of Object.entries(FAULTS)) {
      it(fault, async () => {
        const result = await visit(engine, site, page);
        assert.notDeepEqual(result, expectedOf({ ...page, expect: {} }, name));
        assert.deepEqual(result, expectedOf(page, name));
      });
    }
  });
}
