import { errors, hasRun, unsafeIn } from './checks.js';

type Tag = 'rights-guide' | 'emergency-panel' | 'quick-exit';

/** The attributes that take one value, and those that take a list of names. */
const SINGLE: Readonly<Record<Tag, readonly string[]>> = {
  'rights-guide': ['lang', 'topic', 'heading-level', 'exit-url', 'theme'],
  'emergency-panel': ['lang', 'heading-level', 'theme'],
  'quick-exit': ['lang', 'exit-url', 'position', 'theme'],
};
const LISTS: Readonly<Record<Tag, readonly string[]>> = {
  'rights-guide': ['languages', 'topics'],
  'emergency-panel': ['services'],
  'quick-exit': [],
};
/** Any value of these is right, or is looked at only when it is needed. */
const OTHERS: Readonly<Record<Tag, readonly string[]>> = {
  'rights-guide': ['packs', 'data-lang', 'class', 'id'],
  'emergency-panel': ['class', 'id'],
  'quick-exit': ['class', 'id'],
};

/** What was said since the last element, and by all before: the same is never said twice. */
const warnings: string[] = [];
const places = new Set<string>();
console.warn = (...said: readonly unknown[]): void => {
  const text = said.map(String).join(' ');
  warnings.push(text);
  for (const place of /^rights-guide: <[\w- ]+>: "\S*/.exec(text) ?? []) places.add(place);
};

/** Gives every attribute of an element the same wrong text. @returns what is not as it must be */
export async function tryAttributes(values: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const tag of Object.keys(SINGLE) as Tag[]) {
    for (const value of values) {
      warnings.length = 0;
      const element = document.createElement(tag);
      const names = [...SINGLE[tag], ...LISTS[tag], ...OTHERS[tag]];
      for (const name of names) element.setAttribute(name, value);
      wrong.push(...(await judge(tag, element, `${tag} ${JSON.stringify(value)}`)));
      for (const name of SINGLE[tag]) {
        const count = warnings.filter((text) =>
          text.startsWith(`rights-guide: <${tag} ${name}>: `),
        ).length;
        if (count !== 1) wrong.push(`${tag} ${name} ${JSON.stringify(value)}: ${count} warnings`);
      }
      for (const name of LISTS[tag]) {
        for (const word of value.split(/[\s,]+/).filter(Boolean)) {
          if (places.has(`rights-guide: <${tag} ${name}>: "${word.slice(0, 200)}`)) continue;
          if (places.has(`rights-guide: <${tag} ${name}>: "${word.slice(0, 200)}"`)) continue;
          wrong.push(`${tag} ${name} ${JSON.stringify(value)}: no warning of ${word}`);
        }
      }
    }
  }
  return wrong;
}

/** The element must show its default, and nothing must have run. */
async function judge(tag: Tag, element: HTMLElement, what: string): Promise<string[]> {
  const wrong: string[] = [];
  errors.length = 0;
  const link = document.createElement('a');
  link.href = 'tel:112';
  element.append(link);
  document.body.append(element);
  const { updateComplete } = element as HTMLElementTagNameMap[Tag];
  await updateComplete;
  element.setAttribute('title', what.slice(0, 9));
  await (element as HTMLElementTagNameMap[Tag]).updateComplete;
  const root = element.shadowRoot!;
  const frame = root.querySelector<HTMLElement>('.root');
  const add = (problem: string) => wrong.push(`${what}: ${problem}`);
  if (frame?.lang !== 'fr') add(`language ${frame?.lang}`);
  if (!frame?.classList.contains('auto')) add(`theme ${frame?.className}`);
  if (tag !== 'quick-exit' && root.querySelector('.title')?.localName !== 'h2') add('title');
  if (tag !== 'quick-exit' && root.querySelectorAll('a[href^="tel:"]').length === 0) add('numbers');
  if (
    tag === 'quick-exit' &&
    root.querySelector<HTMLAnchorElement>('a')?.href !== 'https://meteofrance.com/'
  )
    add('exit');
  for (const unsafe of unsafeIn(root)) add(unsafe);
  for (const error of errors) add(error);
  if (hasRun()) add('ran');
  const others = warnings.filter((text) => !text.startsWith('rights-guide: <'));
  for (const text of others) add(text);
  element.remove();
  return wrong;
}

/** Values that are not text at all. */
function oddValues(): readonly (readonly [name: string, value: unknown])[] {
  const throws = () => {
    throw new Error('planted');
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const trap = new Proxy({}, { get: throws, has: throws, ownKeys: throws, getPrototypeOf: throws });
  return [
    ['symbol', Symbol('x')],
    ['big integer', 9n],
    ['function', throws],
    ['class', Map],
    ['object', {}],
    ['object without prototype', Object.create(null)],
    ['object that throws', { toString: throws, valueOf: throws }],
    ['object that gives an object', { toString: () => ({}), valueOf: () => ({}) }],
    ['object that gives another text each time', { toString: () => `x${Math.random()}` }],
    [
      'object that turns into an attack',
      { [Symbol.toPrimitive]: () => '"><img src=x onerror=ran=1>' },
    ],
    ['proxy that throws', trap],
    ['proxy that is revoked', revoked.proxy],
    ['list of nothing', [[], [null]]],
    ['list of symbols', [Symbol('x')]],
    ['date that is none', new Date(NaN)],
    ['not a number', NaN],
    ['infinite', Infinity],
    ['below zero', -1],
    ['half', 2.5],
    ['a million letters', 'x'.repeat(1_000_000)],
    ['element', document.createElement('img')],
    ['document', document],
    ['window', window],
    ['error', new Error('x')],
    ['regular expression', /x/g],
    ['promise', Promise.resolve('x')],
    ['typed array', new Uint8Array(4)],
    ['map', new Map([['x', 'y']])],
    ['weak reference', new WeakMap()],
    ['text object', new String('x y')],
  ];
}

const PROPERTIES: Readonly<Record<Tag, readonly string[]>> = {
  'rights-guide': [
    'lang',
    'languages',
    'topics',
    'topic',
    'headingLevel',
    'exitUrl',
    'theme',
    'packs',
  ],
  'emergency-panel': ['lang', 'services', 'headingLevel', 'theme'],
  'quick-exit': ['lang', 'exitUrl', 'position', 'theme'],
};

/** Sets every property to everything but text, one at a time, before and after the first update. */
export async function tryProperties(): Promise<{
  readonly tried: number;
  readonly wrong: string[];
}> {
  const wrong: string[] = [];
  let tried = 0;
  for (const tag of Object.keys(PROPERTIES) as Tag[]) {
    for (const property of PROPERTIES[tag]) {
      for (const [name, value] of oddValues()) {
        tried++;
        warnings.length = 0;
        const element = document.createElement(tag);
        Reflect.set(element, property, value);
        wrong.push(...(await judge(tag, element, `${tag}.${property} = ${name}`)));
        const attribute = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        const place = `rights-guide: <${tag} ${attribute}>: `;
        if (property !== 'packs' && ![...places].some((said) => said.startsWith(place))) {
          wrong.push(`${tag}.${property} = ${name}: no warning`);
        }
      }
    }
  }
  return { tried, wrong };
}
