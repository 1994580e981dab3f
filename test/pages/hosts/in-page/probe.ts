/*
 * Runs in the page itself. Included twice: as the first script of the page it notes what goes
 * wrong from then on; right before ours it notes how the page's globals look. What it has seen is
 * written on the page's first element when the event `probe-report` comes, as plain text: nothing
 * the page has done to its built-ins may change it.
 */

/** Windows inside are numbered; zone.js notes who listens to `window`; WebKit's driver adds itself. */
const OTHERS = /^(?:\d+|__zone_symbol__.*|Symbol\(automationSessionProxy\))$/;

type Known = Map<PropertyKey, unknown>;

const root = document.documentElement;
const { ownKeys, getOwnPropertyDescriptor } = Reflect;

if (root.hasAttribute('data-probe')) document.dispatchEvent(new Event('probe-before'));
else watch();

function watch(): void {
  const errors = new Set<string>();
  const violations = new Set<string>();
  let windowKeys = new Set<PropertyKey>();
  let builtins = new Map<PropertyKey, Known>();
  let told = 0;

  root.setAttribute('data-probe', '');
  // The last one to hear of an error could be the page, which may stop it: the first one is this.
  window.addEventListener(
    'error',
    (event) => {
      // A file that did not come is no error of a script.
      if (event instanceof ErrorEvent) errors.add(event.message);
    },
    true,
  );
  window.addEventListener(
    'unhandledrejection',
    (event) => void errors.add(`${event.reason}`),
    true,
  );
  document.addEventListener(
    'securitypolicyviolation',
    ({ blockedURI, effectiveDirective }) =>
      void violations.add(`${effectiveDirective} ${blockedURI}`),
    true,
  );
  const { info } = console;
  console.info = (...words: unknown[]) => {
    if (`${words[0]}`.startsWith('rights-guide:')) told++;
    info.apply(console, words);
  };
  document.addEventListener('probe-before', () => {
    windowKeys = new Set(ownKeys(window));
    builtins = knownBuiltins();
  });
  document.addEventListener('probe-report', () => {
    const keys = new Set<string>();
    for (const key of ownKeys(window)) {
      const name = String(key);
      if (!windowKeys.has(key) && !OTHERS.test(name)) keys.add(name);
    }
    root.setAttribute('data-errors', text(errors));
    root.setAttribute('data-violations', text(ours(violations)));
    root.setAttribute('data-keys', windowKeys.size > 0 ? text(keys) : 'the probe came too late');
    root.setAttribute('data-told', `${told}`);
    root.setAttribute('data-touched', text(changed(builtins, knownBuiltins())));
  });
}

/**
 * The directives of what was blocked. Not of the small picture each browser asks for by itself, nor
 * of our script where it runs: WebKit looks ahead for scripts without minding their integrity.
 */
function ours(violations: ReadonlySet<string>): ReadonlySet<string> {
  const runs = window.customElements?.get('rights-guide');
  const directives = new Set<string>();
  for (const violation of violations) {
    const isOurs = runs && /(?:rights-guide|probe)\.js$/.test(violation);
    if (!isOurs && !/favicon\.ico$/.test(violation)) directives.add(violation.split(' ')[0]!);
  }
  return directives;
}

function text(words: ReadonlySet<string>): string {
  let line = '';
  for (const word of words) line += line ? `\n${word}` : word;
  return line;
}

/** What every built-in class and its prototype hold. */
function knownBuiltins(): Map<PropertyKey, Known> {
  const known = new Map<PropertyKey, Known>();
  for (const key of ownKeys(window)) {
    const name = String(key);
    if (!/^[A-Z]/.test(name)) continue;
    const value = getOwnPropertyDescriptor(window, key)?.value as unknown;
    if (typeof value !== 'function') continue;
    known.set(name, members(value));
    const prototype = getOwnPropertyDescriptor(value, 'prototype')?.value as unknown;
    if (typeof prototype === 'object' && prototype) known.set(`${name}#`, members(prototype));
  }
  return known;
}

function members(object: object): Known {
  const known: Known = new Map();
  for (const key of ownKeys(object)) {
    const member = getOwnPropertyDescriptor(object, key);
    const value = member && (member.get ?? member.set ?? (member.value as unknown));
    // WebKit gives a new list at each look at some of them.
    known.set(key, typeof value === 'object' ? 'object' : value);
  }
  return known;
}

/** The members that were added, replaced or taken away. */
function changed(before: Map<PropertyKey, Known>, after: Map<PropertyKey, Known>): Set<string> {
  const names = new Set<string>();
  for (const [owner, now] of after) {
    const then = before.get(owner);
    if (!then) continue;
    for (const [key, value] of now) {
      if (!Object.is(then.get(key), value)) names.add(`${String(owner)}.${String(key)}`);
    }
    for (const [key] of then) if (!now.has(key)) names.add(`${String(owner)}.${String(key)}`);
  }
  return names;
}
