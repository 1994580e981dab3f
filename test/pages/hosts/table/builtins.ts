import { BESIDE, type Expectation, type HostGroup, type HostPage } from '../host-page.js';

const page = (name: string, code: string, more: Partial<HostPage> = {}): HostPage => ({
  name,
  head: `<script>${code}</script>`,
  ...more,
});

const file = (name: string, ...files: readonly string[]): HostPage => ({
  name,
  head: files.map((each) => `<script src="$ORIGIN/hosts/${each}"></script>`).join(''),
});

const nothing = (why: string): Record<'all', Expectation> => ({
  all: { numbers: 'links', exit: 'links', why },
});

export const builtins: HostGroup = {
  title: 'Changed built-ins',
  pages: [
    { ...file('Prototype.js, as its documentation says', 'prototype-like.js'), engines: BESIDE },
    file('MooTools 1.5', 'mootools.js'),
    file('MooTools 1.5 with its elements', 'mootools.js', 'mootools-elements.js'),
    { ...file('MooTools and Prototype.js', 'mootools.js', 'prototype-like.js'), engines: BESIDE },
    file('polyfills that do half of it', 'old-polyfills.js'),
    file('a session recorder', 'recorder.js'),
    file('an adapter for custom elements in ES5', 'native-shim.js'),
    file('zone.js', 'zone.js'),
    file('zone.js and a session recorder', 'zone.js', 'recorder.js'),
    page(
      'customElements frozen',
      'Object.freeze(customElements); Object.freeze(CustomElementRegistry.prototype);',
    ),
    page('Object.prototype frozen', 'Object.freeze(Object.prototype);'),
    page(
      'all prototypes frozen, as lockdown does',
      'for (const one of [Object, Array, String, Function, Promise, Map, Set, RegExp, Symbol, Error, Date]) { Object.freeze(one); Object.freeze(one.prototype); }',
    ),
    page(
      'customElements.define throws',
      'customElements.define = () => { throw new Error("no"); };',
      {
        expect: nothing('the page lets nobody define an element'),
      },
    ),
    page(
      'customElements.define that extends every class',
      'const { define } = CustomElementRegistry.prototype; customElements.define = function (name, one, more) { define.call(this, name, class extends one {}, more); };',
    ),
    page(
      'no customElements at all',
      'Object.defineProperty(window, "customElements", { value: undefined });',
      {
        expect: nothing('the browser has no custom elements'),
      },
    ),
    page('Array.prototype.map throws', 'Array.prototype.map = () => { throw new Error("no"); };', {
      engines: BESIDE,
      expect: nothing('no list can be made'),
    }),
    page(
      'attachShadow throws',
      'Element.prototype.attachShadow = () => { throw new Error("no"); };',
      {
        expect: nothing('nothing can be shown'),
      },
    ),
    page(
      'showPopover throws',
      'HTMLElement.prototype.showPopover = () => { throw new Error("no"); };',
    ),
    page(
      'a browser that says little of itself',
      'for (const name of ["languages", "language", "userAgent", "connection"]) Object.defineProperty(Navigator.prototype, name, { get: () => undefined });',
    ),
    page('no fetch, no caches, no workers', 'delete window.fetch; delete window.Worker;'),
    page(
      'no storage at all',
      'for (const name of ["localStorage", "sessionStorage", "indexedDB"]) Object.defineProperty(window, name, { get() { throw new Error("no"); } }); Object.defineProperty(document, "cookie", { get() { throw new Error("no"); }, set() { throw new Error("no"); } });',
    ),
    page('no IntersectionObserver', 'delete window.IntersectionObserver;'),
    page('no matchMedia', 'window.matchMedia = undefined;'),
    page(
      'Intl without lists, names of languages and words',
      'for (const name of ["ListFormat", "DisplayNames", "Segmenter"]) delete Intl[name];',
    ),
    page('requestAnimationFrame never calls', 'window.requestAnimationFrame = () => 0;'),
    page(
      'URL of an old polyfill',
      'const Native = URL; window.URL = function (text, base) { return new Native(text, base); }; for (const name of ["createObjectURL", "revokeObjectURL"]) URL[name] = Native[name];',
    ),
    page(
      'Symbol.iterator of arrays replaced',
      'const native = Array.prototype[Symbol.iterator]; Array.prototype[Symbol.iterator] = function () { return native.call(this); };',
    ),
    page('no console', 'window.console = undefined;'),
    page(
      'a console that throws',
      'for (const name of ["log", "info", "warn", "error"]) console[name] = () => { throw new Error("no"); };',
    ),
    page(
      'JSON.parse with other numbers',
      'const { parse } = JSON; JSON.parse = (text, reviver) => parse(text, reviver);',
    ),
    page('another Promise', `const Native = Promise; window.Promise = class extends Native {};`),
    page('no ResizeObserver', 'delete window.ResizeObserver;'),
    page(
      'no requestIdleCallback, no CloseWatcher',
      'delete window.requestIdleCallback; delete window.CloseWatcher;',
    ),
    page(
      'no popover',
      'delete HTMLElement.prototype.popover; delete HTMLElement.prototype.showPopover;',
    ),
    page(
      'no adoptedStyleSheets',
      'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;',
    ),
    page('no setHTML', 'delete window.Sanitizer; delete Element.prototype.setHTML;'),
    page(
      'another setHTML, of an older draft',
      'delete window.Sanitizer; Element.prototype.setHTML = function (text) { this.textContent = text; };',
    ),
    page(
      'what browsers of early 2021 had not',
      `delete String.prototype.at; delete Array.prototype.at;
      for (const name of ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name];
      for (const name of ['structuredClone', 'EyeDropper', 'CloseWatcher', 'Sanitizer']) delete window[name];
      for (const name of ['withResolvers', 'try']) delete Promise[name];
      for (const name of ['hasOwn', 'groupBy']) delete Object[name];
      for (const name of ['checkVisibility', 'getHTML', 'ariaNotify', 'setHTML', 'setHTMLUnsafe']) delete Element.prototype[name];
      for (const name of ['Segmenter']) delete Intl[name];
      delete Crypto.prototype.randomUUID; delete AbortSignal.timeout;`,
    ),
    page('a clock of 1970', 'Date.now = () => 0;'),
    page(
      'a document.title that throws',
      'Object.defineProperty(document, "title", { set() { throw new Error("no"); }, get: () => "t" });',
    ),
  ],
};
