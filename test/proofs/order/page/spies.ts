/*
 * Loaded before the script of the guide: counts what it starts, notes what it must not do, and
 * holds its clock, so that a minute passes when a step says so.
 */

/** Timers of the page; they run when `pass` is called, never by themselves. */
interface Timer {
  readonly level: number;
  readonly at: number;
  readonly run: () => unknown;
}
const timers = new Map<number, Timer>();
let now = 0;
let lastTimer = 0;
/** How many timers have begun each other up to the one that runs. */
let level = 0;
const DEEP = 5;
const start = Date.now();

const { setTimeout: wait, clearTimeout: endWait } = window;

const addTimer = (run: () => unknown, delay = 0) => {
  // WebKit's driver limits each script it runs by a timer in the page: not the page's, and in real time.
  if (String(run).includes('JavaScriptTimeout')) return -wait(run, delay);
  // HTML, "timer initialization steps": one that others have begun waits.
  const pause = level > DEEP ? Math.max(4, delay) : delay;
  timers.set(++lastTimer, { at: now + pause, level, run });
  return lastTimer;
};
const dropTimer = (id = 0) => void (id < 0 ? endWait(-id) : timers.delete(id));

/** Waits that are real: the browser's own tasks and frames. */
const channel = new MessageChannel();
let hops: (() => void)[] = [];
channel.port1.onmessage = () => {
  const waiting = hops;
  hops = [];
  for (const resolve of waiting) resolve();
};
/** One task of the browser later: every promise that can settle by itself has. */
const hop = () =>
  new Promise<void>((resolve) => {
    hops.push(resolve);
    channel.port2.postMessage(0);
  });
/** Two painted frames later: observers of sizes have been told. */
export const frames = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );

export const pendingTimers = () => timers.size;
/** What each of them would do, to know it by. */
export const timersLeft = () => [...timers.values()].map(({ run }) => String(run).slice(0, 80));

/** No more timers than these have a reason to run in one go: more start each other without end. */
const MOST_TIMERS = 5000;

/** Lets time pass: each timer runs at its moment. @throws Error where they never come to an end */
export async function pass(milliseconds: number): Promise<void> {
  const end = now + milliseconds;
  for (let count = 0; ; count++) {
    if (count > MOST_TIMERS) throw new Error(`Timers without end: ${timersLeft().join()}`);
    const due = [...timers]
      .filter(([, { at }]) => at <= end)
      .sort(([, a], [, b]) => a.at - b.at)[0];
    if (!due) break;
    const [id, timer] = due;
    timers.delete(id);
    now = Math.max(now, timer.at);
    level = timer.level + 1;
    timer.run();
    await hop();
    level = 0;
  }
  now = end;
}

/** What the guide does at once, it has done, also what it puts into a task of its own. */
export async function task(): Promise<void> {
  await hop();
  await pass(0);
}

/** The clock goes on without any timer: a phone that sleeps. */
export const skipTo = (milliseconds: number) => void (now += milliseconds);

/** What went wrong since it was last asked. */
const wrongs: string[] = [];
export const takeWrongs = () => wrongs.splice(0);

/* Listeners. */
const listeners = new WeakMap<EventTarget, Map<string, Set<unknown>>>();
const keyOf = (type: string, options: unknown) =>
  `${type} ${String(typeof options === 'object' ? (options as { capture?: boolean } | null)?.capture : options) === 'true'}`; // null or options
const { addEventListener, removeEventListener } = EventTarget.prototype;

/** The types of the listeners an object has now, one for each listener. */
export function listenersOf(target: EventTarget): readonly string[] {
  return [...(listeners.get(target) ?? [])]
    .flatMap(([key, all]) => [...all].map(() => key.split(' ')[0] ?? ''))
    .sort();
}

/* Observers and close watchers. */
const observers = new Map<object, Set<Node>>();
const watchers = new Set<EventTarget>();
/** What is observed. Only its own node keeps a mutation observer: one of a part that is gone is gone too. */
export const observed = () =>
  [...observers].flatMap(([observer, nodes]) =>
    [...nodes].filter((node) => !(observer instanceof MutationObserver) || node.isConnected),
  ).length;
export const closeWatchers = () => [...watchers];

/** Each address the page was told to leave to. */
const exits: string[] = [];
export const takeExits = () => exits.splice(0);
/** Whether leaving can be held back here, so that the test lives on. */
export const canHoldExit = 'navigation' in window;

function spyOnListeners(): void {
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window; // called without an object, it is that of the window
    const all = listeners.get(target) ?? new Map<string, Set<unknown>>();
    listeners.set(target, all);
    const key = keyOf(type, options);
    all.set(key, (all.get(key) ?? new Set()).add(listener));
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window; // as above
    listeners.get(target)?.get(keyOf(type, options))?.delete(listener);
    removeEventListener.call(target, type, listener, options);
  };
}

function spyOnTimers(): void {
  const fake = {
    setTimeout: addTimer,
    clearTimeout: dropTimer,
    ...('requestIdleCallback' in window
      ? { requestIdleCallback: (run: () => unknown) => addTimer(run, 50) }
      : {}),
  };
  Object.assign(window, fake);
  Date.now = () => start + now;
}

function spyOnObservers(): void {
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const) {
    // The cast: three constructors with the same three methods.
    const { prototype } = window[name] as unknown as { prototype: ResizeObserver };
    const { observe, unobserve, disconnect } = prototype;
    prototype.observe = function (target, ...rest) {
      observers.set(this, (observers.get(this) ?? new Set()).add(target));
      observe.call(this, target, ...rest);
    };
    if (unobserve) {
      prototype.unobserve = function (target) {
        observers.get(this)?.delete(target);
        unobserve.call(this, target);
      };
    }
    prototype.disconnect = function () {
      observers.delete(this);
      disconnect.call(this);
    };
  }
}

interface Watcher extends EventTarget {
  destroy(): void;
}

function spyOnCloseWatchers(): void {
  // The casts here: an API newer than TypeScript's library.
  const page = window as unknown as { CloseWatcher?: new () => Watcher };
  const Original = page.CloseWatcher;
  if (!Original) return;
  page.CloseWatcher = class extends Original {
    constructor() {
      super();
      watchers.add(this);
      addEventListener.call(this, 'close', () => watchers.delete(this));
    }
    override destroy() {
      watchers.delete(this);
      super.destroy();
    }
  };
}

/** Calls that leave a trace or send something: each one is a fault. */
function spyOnTraces(): void {
  const forbid = (owner: object, names: readonly string[]) => {
    for (const name of names) {
      if (!(name in owner)) continue;
      Object.defineProperty(owner, name, {
        configurable: true,
        value: () => void wrongs.push(`${name}() was called`),
      });
    }
  };
  forbid(Storage.prototype, ['setItem']);
  forbid(History.prototype, ['pushState', 'replaceState', 'back', 'go']);
  forbid(Navigator.prototype, ['sendBeacon']);
  forbid(IDBFactory.prototype, ['open']);
  forbid(window, ['open', 'postMessage']);
  // The dialog of the browser would stop the page until somebody closes it.
  window.print = () => undefined;
  if ('caches' in window) forbid(CacheStorage.prototype, ['open']);
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => '',
    set: () => void wrongs.push('a cookie was set'),
  });
}

function spyOnErrors(): void {
  window.addEventListener('error', (event) => void wrongs.push(`error: ${event.message}`));
  window.addEventListener(
    'unhandledrejection',
    (event) => void wrongs.push(`unhandled: ${String(event.reason)}`),
  );
  window.addEventListener('rights-guide-error', (event) => {
    if (event instanceof Event && 'reason' in event && event.reason === 'render')
      wrongs.push('rights-guide-error: render');
  });
  // It tells the webmaster of every wrong value, once: kept quiet, but for what could not be shown.
  console.warn = (...words: unknown[]) => {
    const message = words.map(String).join(' ');
    if (message.includes('could not be shown')) wrongs.push(message);
  };
}

/** Nothing leaves the page for good: links are held back, and the exit is noted and held back. */
export function holdLinks(page: Window): void {
  page.addEventListener('click', (event) => {
    const path = event.composedPath();
    if (path.some((each) => 'localName' in each && each.localName === 'a')) event.preventDefault();
  });
}

function holdThePage(): void {
  holdLinks(window);
  if (!canHoldExit) return;
  // The cast: an API newer than TypeScript's library.
  const { navigation } = window as unknown as { navigation: EventTarget };
  navigation.addEventListener('navigate', (event) => {
    event.preventDefault();
    exits.push((event as Event & { destination: { url: string } }).destination.url); // a navigate event has one
  });
}

spyOnErrors();
holdThePage();
spyOnListeners();
spyOnTimers();
spyOnObservers();
spyOnCloseWatchers();
spyOnTraces();
