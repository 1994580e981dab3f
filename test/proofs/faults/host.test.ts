import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openEngine, type Engine } from '../../browser/engines.js';
import {
  failures,
  isSafe,
  NONCE,
  outcomesOf,
  startFaultServer,
  type Fault,
  type FaultServer,
} from './fault-server.js';
import type { Outcome } from './page/frames.js';

/** A page in which this runs before the script of the guide. */
const page = (name: string, script: string, more: Partial<Fault> = {}): Fault => ({
  name,
  head: `<script nonce="${NONCE}">${script}</script>`,
  ...more,
});
const without = (name: string): Fault => page(`no ${name}`, `delete ${name};`);

const at = (time: string) => `{
  const { Date } = window;
  window.Date = class extends Date {
    constructor(...given) { given.length ? super(...given) : super(${time}); }
    static now() { return new Date(${time}).getTime(); }
  };
}`;

/** What a browser of today has and one in a cheap old phone has not, and clocks that are wrong. */
const WHOLE: readonly Fault[] = [
  ...[
    'Intl.PluralRules',
    'Intl.ListFormat',
    'Intl.DisplayNames',
    'Intl.RelativeTimeFormat',
    'Intl.Segmenter',
    'window.ResizeObserver',
    'window.CloseWatcher',
    'window.requestIdleCallback',
    'window.trustedTypes',
    'window.AbortController',
    'window.fetch',
    'window.structuredClone',
    'window.localStorage',
    'Array.prototype.at',
    'Array.prototype.findLast',
    'Array.prototype.toSorted',
    'String.prototype.at',
    'Object.hasOwn',
    'Object.groupBy',
    'Element.prototype.checkVisibility',
  ].map(without),
  page(
    'no popovers',
    `delete HTMLElement.prototype.popover; delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.hidePopover;`,
  ),
  page(
    'scrolling that throws',
    `Element.prototype.scrollIntoView = () => { throw new Error('planted'); };`,
  ),
  page(
    'no adopted style sheets',
    `delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;`,
  ),
  page(
    'no style sheets of their own',
    `delete CSSStyleSheet.prototype.replaceSync; delete CSSStyleSheet.prototype.replace;`,
  ),
  page('no cleaning of HTML', `delete Element.prototype.setHTML; delete window.Sanitizer;`),
  page('no languages', `Object.defineProperty(navigator, 'languages', { value: undefined });`),
  page(
    'languages that are none',
    `Object.defineProperty(navigator, 'languages', { value: ['', '-', 'x', null && 1, 'fr-FR'].filter(Boolean) });`,
  ),
  page(
    'sizes that are never told',
    `window.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };`,
  ),
  page(
    'sizes that throw',
    `window.ResizeObserver = class { constructor() { throw new Error('planted'); } };`,
  ),
  page(
    'storage that throws',
    `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get() { throw new Error('planted'); } });`,
  ),
  page('offline', `Object.defineProperty(navigator, 'onLine', { value: false });`),
  page('a console that is gone', `window.console = {};`),
  page('1970', at('0')),
  page('2100', at('"2100-06-15"')),
  page('before Christ', at('-1e14')),
  page('no date at all', at('NaN')),
  page('a clock at the end of time', at('8.64e15')),
  page(
    'no numbers of Intl',
    `Intl.NumberFormat = class { constructor() { throw new RangeError('planted'); } };`,
  ),
  page(
    'no dates of Intl',
    `Intl.DateTimeFormat = class { constructor() { throw new RangeError('planted'); } };`,
  ),
  page(
    'no plurals of Intl',
    `Intl.PluralRules = class { constructor() { throw new RangeError('planted'); } };`,
  ),
];

/** Without these nothing can be shown; with them broken, what was there stays. */
const BROKEN: readonly Fault[] = [
  page(
    'popovers that throw',
    `HTMLElement.prototype.showPopover = () => { throw new Error('planted'); };`,
  ),
  page(
    'sizes that throw when watched',
    `window.ResizeObserver = class { observe() { throw new Error('planted'); } disconnect() {} };`,
  ),
  ...[
    'window.customElements',
    'window.Intl',
    'window.Map',
    'window.WeakMap',
    'window.Set',
    'window.Proxy',
    'window.URL',
    'window.JSON',
    'window.MutationObserver',
    'window.ShadowRoot',
    'window.HTMLElement',
    'Element.prototype.attachShadow',
    'Array.prototype.flatMap',
    'String.prototype.replaceAll',
    'window.queueMicrotask',
    'Object.fromEntries',
    'Object.entries',
    'Promise.prototype.finally',
    'String.prototype.normalize',
    'Document.prototype.createTreeWalker',
  ].map(without),
  ...[
    'Array.prototype.map',
    'Array.prototype.push',
    'Array.prototype.filter',
    'Array.prototype.find',
    'Array.prototype.forEach',
    'Array.prototype[Symbol.iterator]',
    'Map.prototype.get',
    'Map.prototype.set',
    'WeakMap.prototype.get',
    'Set.prototype.add',
    'String.prototype.split',
    'String.prototype.startsWith',
    'RegExp.prototype.exec',
    'JSON.parse',
    'Object.create',
    'Object.keys',
    'Object.defineProperty',
    'Document.prototype.createElement',
    'Document.prototype.createComment',
    'Document.prototype.importNode',
    'Document.prototype.createTreeWalker',
    'Element.prototype.attachShadow',
    'Element.prototype.setAttribute',
    'Element.prototype.closest',
    'Element.prototype.matches',
    'Element.prototype.querySelector',
    'Element.prototype.append',
    'Node.prototype.insertBefore',
    'Node.prototype.appendChild',
    'EventTarget.prototype.addEventListener',
    'EventTarget.prototype.dispatchEvent',
    'CSSStyleSheet.prototype.replaceSync',
    'window.queueMicrotask',
    'window.setTimeout',
    'window.getComputedStyle',
    'customElements.define',
    'customElements.get',
    'Intl.NumberFormat.prototype.format',
    'Promise.prototype.then',
  ].map((name) => page(`${name} throws`, `${name} = () => { throw new Error('planted'); };`)),
];

let server: FaultServer;
before(async () => void (server = await startFaultServer()));
after(() => server.close());

for (const name of engineNames) {
  describe(`what the browser or the host page lacks, in ${name}`, () => {
    let engine: Engine;
    before(async () => void (engine = await openEngine(name)));
    after(() => engine.close());

    it('an old browser or a wrong clock: the guide, and nothing uncaught', async (test) => {
      const outcomes = await outcomesOf(engine, server, WHOLE);
      test.diagnostic(`${outcomes.size} faults`);
      const right = (outcome: Outcome) =>
        isSafe(outcome) && outcome.shown === 'guide' && outcome.errors.length === 0;
      assert.deepEqual(failures(outcomes, right), []);
    });

    it('something it cannot do without is missing or throws: the numbers', async (test) => {
      const outcomes = await outcomesOf(engine, server, BROKEN);
      test.diagnostic(`${outcomes.size} faults`);
      assert.deepEqual(failures(outcomes, isSafe), []);
    });
  });
}
