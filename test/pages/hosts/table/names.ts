import { BESIDE, type HostGroup, type HostPage } from '../host-page.js';
import { globalNames } from '../global-names.js';

const anchors = (names: readonly string[]) =>
  names.map((name) => `<a id="${name}" name="${name}"></a>`).join('');

/** Names a form or a picture may carry; the browser gives the element for `document.<name>`. */
const documentNames = ['currentScript', 'head', 'title', 'activeElement', 'visibilityState'];

/** One named `addEventListener` would break every script of the page: nobody keeps it long. */
const formNames = globalNames().filter((name) => /^(?:lit|reactive|Shady|rights)/.test(name));

const polluted = (names: readonly string[], value: string, name: string): HostPage => ({
  name,
  engines: BESIDE,
  head: `<script>for (const name of ${JSON.stringify(names)}) Object.prototype[name] = ${value};</script>`,
});

export const names: HostGroup = {
  title: 'Names of the page',
  pages: [
    {
      name: `ids: all ${globalNames().length} names looked up on the global object`,
      body: `${anchors(globalNames())}$GUIDE`,
    },
    {
      name: 'forms with those names',
      body: `${formNames.map((name) => `<form name="${name}"></form>`).join('')}$GUIDE`,
    },
    {
      name: 'the ids the guide uses inside itself',
      body: `${anchors(['query', 'other', 'shift', 'root', 'frame', 'bar', 'rights-guide'])}$GUIDE`,
    },
    ...documentNames.map((name) => ({
      name: `a picture named ${name}`,
      body: `<img name="${name}" alt="" width="1" height="1">$GUIDE`,
    })),
    {
      name: 'globals: name, event, status, module, exports, define, process, html, msg',
      head: `<script>var name = 'x', event = 1, status = 2, module = { exports: {} }, exports = module.exports,
        define = function () {}, process = { env: {} }, html = 1, css = 2, msg = 3, str = 4, litNonce = 5;
        define.amd = {};</script>`,
    },
    polluted(
      [
        'attribute',
        'converter',
        'noAccessor',
        'state',
        'wrapped',
        'hasChanged',
        'useDefault',
        'reflect',
      ],
      "'polluted'",
      'Object.prototype: all options of Lit',
    ),
    ...['value', 'get', 'set', 'writable', 'enumerable'].map((name) =>
      polluted([name], '1', `Object.prototype.${name}`),
    ),
    {
      ...polluted(['then'], '(function () {})', 'Object.prototype.then'),
      expect: {
        all: {
          failed: ['language'],
          why: 'on such a page no promise of an object is ever kept, neither the one of a language',
        },
      },
    },
    polluted(['toJSON'], "(function () { return 'json'; })", 'Object.prototype.toJSON'),
    polluted(
      [
        'mode',
        'delegatesFocus',
        'slotAssignment',
        'capture',
        'once',
        'passive',
        'bubbles',
        'composed',
      ],
      "'closed'",
      'Object.prototype: options of the DOM',
    ),
    polluted(
      ['elements', 'attributes', 'sanitizer', 'removeElements'],
      '[]',
      'Object.prototype: options of setHTML',
    ),
    polluted(
      [
        'undefined',
        'null',
        'length',
        'id',
        'lang',
        'raw',
        'host',
        'name',
        'type',
        'values',
        'index',
      ],
      "'polluted'",
      'Object.prototype: short names',
    ),
    {
      ...polluted(['strings', 'nodeType'], "'polluted'", 'Object.prototype.strings and nodeType'),
      expect: {
        all: { numbers: 'links', exit: 'links', why: 'Lit tells what it is given by these names' },
      },
    },
    polluted(
      ['renderBefore', 'isConnected', 'creationScope'],
      '1',
      'Object.prototype: options of rendering',
    ),
    polluted(
      ['extend', 'each', 'clone', 'inspect'],
      '(function () { return this; })',
      'Object.prototype: functions, enumerable',
    ),
    {
      name: 'Array.prototype: enumerable functions',
      head: `<script>for (const name of ['remove', 'contains', 'last', 'each', 'unique', 'sum', '-1', 'undefined'])
        Array.prototype[name] = function () { return this; };</script>`,
    },
  ],
};
