import { openFrame, until } from './frames.js';
import { look, type ProbedWindow, type Seen } from './look.js';

/** What the hook of the page reads and writes. */
interface Hook {
  /** What is called and how often, while it is counted. */
  counts: Map<string, number> | undefined;
  target: string | undefined;
  /** Throws at the call of this number, counted from 1; every time if 0. */
  at: number;
  calls: number;
  /** The browser itself called what threw: nothing of ours was around it. */
  direct: boolean;
  /** Timers that have not run. */
  pending: number;
}

type HookedWindow = ProbedWindow & { readonly hook: Hook };

export interface Throws {
  readonly url: string;
  /** Part of all there is to throw: each `step`th, from `offset` on. */
  readonly step: number;
  readonly offset: number;
  /** Only these actions; default: all. */
  readonly actions?: readonly string[];
}

export interface Thrown {
  readonly action: string;
  readonly target: string;
  readonly at: number;
  readonly seen: Seen;
  /** Numbers can be seen, and the rest of the page works. */
  readonly safe: boolean;
  /** Once nothing throws any more: the same element shows itself again, or only a new one, or none. */
  readonly recovered: 'same' | 'new' | 'no';
}

export interface ThrowResult {
  readonly tried: number;
  /** After which a number was missing, something stood still or was uncaught. */
  readonly bad: readonly Thrown[];
  /** What the constructors of the elements call. */
  readonly constructing: readonly string[];
}

type Guide = HTMLElementTagNameMap['rights-guide'];
interface Stage {
  readonly window: HookedWindow;
  readonly guide: () => Guide;
  readonly press: (selector: string) => void;
}

/** What a reader or a host page does. Each begins with a guide that is well. */
const ACTIONS: Readonly<Record<string, (stage: Stage) => void>> = {
  mount: ({ window }) => mount(window),
  topic: ({ press }) => press('[data-topic]'),
  numbers: ({ press }) => press('.numbers'),
  search({ guide, window }) {
    const field = guide().shadowRoot!.querySelector<HTMLInputElement>('#query')!;
    field.focus();
    field.value = 'papiers';
    field.dispatchEvent(new window.InputEvent('input', { bubbles: true, composed: true }));
  },
  language: ({ press }) => press('.languages button[lang="en"]'),
  attributes({ guide }) {
    for (const [name, value] of Object.entries({
      theme: 'dark',
      topics: 'health',
      'heading-level': '3',
      topic: 'minors',
    })) {
      guide().setAttribute(name, value);
    }
  },
  move: ({ guide, window }) => window.document.body.prepend(guide()),
  resize: ({ guide }) => void (guide().style.width = '900px'),
  hidden: ({ window }) => void window.dispatchEvent(new window.PageTransitionEvent('pagehide')),
  remove({ guide, window }) {
    const old = guide();
    mount(window, false);
    old.remove();
  },
};

/** After so many a fresh page is opened. */
const PAGE_TRIES = 100;

/** Makes everything that an action calls throw, one after the other, at its first call and at each. */
export async function throwAll({ url, step, offset, actions }: Throws): Promise<ThrowResult> {
  let [frame, window] = await openHooked(url);
  const constructing = constructingCalls(window);
  const bad: Thrown[] = [];
  let tried = 0;
  for (const action of actions ?? Object.keys(ACTIONS)) {
    await renew(window);
    const counts = new Map<string, number>();
    window.hook.counts = counts;
    ACTIONS[action]!(stage(window));
    await quiet(window);
    window.hook.counts = undefined;
    let number = 0;
    for (const [target, count] of counts) {
      for (const at of count > 1 ? [1, count, 0] : [1]) {
        if (number++ % step !== offset % step) continue;
        tried++;
        const thrown = await throwOne(window, action, target, at);
        if (thrown) bad.push(thrown);
        // What could not be taken out for a fault in the way is kept by the page, and slows it down.
        if (thrown?.recovered !== 'no' && tried % PAGE_TRIES !== 0) continue;
        frame.remove();
        [frame, window] = await openHooked(url);
      }
    }
  }
  frame.remove();
  return { tried, bad, constructing };
}

async function openHooked(url: string): Promise<[HTMLIFrameElement, HookedWindow]> {
  const frame = await openFrame(url, 360);
  const window = frame.contentWindow as HookedWindow; // its page has hook and probe
  await until(() => window.document.readyState === 'complete');
  return [frame, window];
}

async function throwOne(
  window: HookedWindow,
  action: string,
  target: string,
  at: number,
): Promise<Thrown | undefined> {
  const { hook, probe } = window;
  await renew(window);
  probe.errors.length = 0;
  Object.assign(hook, { target, at, calls: 0, direct: false });
  try {
    ACTIONS[action]!(stage(window));
  } catch (error) {
    // A method of the host page's own call: what the element's own code throws into it.
    probe.errors.push(`thrown into the page: ${String(error)}`);
  }
  await quiet(window);
  hook.target = undefined;
  // What was planted before may be told as late as now.
  const late = (error: string) =>
    /planted in/.test(error) && !error.includes(`planted in ${target}`);
  const all = look(window);
  const seen = { ...all, errors: all.errors.filter((error) => !late(error)) };
  const guide = stage(window).guide();
  guide?.requestUpdate?.();
  await quiet(window);
  let recovered: Thrown['recovered'] = 'same';
  if (look(window).shown !== 'guide') {
    recovered = 'new';
    await renew(window);
    if (look(window).shown !== 'guide') recovered = 'no';
  }
  // A topic may name no service: there the button opens the numbers. Elsewhere they are there.
  const safe = seen.numbers > 0 || (seen.numbersButton && action === 'topic');
  if (safe && seen.usable && (seen.errors.length === 0 || hook.direct) && recovered !== 'no')
    return undefined;
  return { action, target, at, seen, safe: safe && seen.usable, recovered };
}

function constructingCalls(window: HookedWindow): readonly string[] {
  const counts = new Map<string, number>();
  window.hook.counts = counts;
  for (const tag of ['rights-guide', 'emergency-panel', 'quick-exit']) {
    window.document.createElement(tag);
  }
  window.hook.counts = undefined;
  return [...counts.keys()];
}

const stage = (window: HookedWindow): Stage => {
  const guide = () => window.document.querySelector('rights-guide')!;
  const press = (selector: string) =>
    guide().shadowRoot!.querySelector<HTMLElement>(selector)!.click();
  return { window, guide, press };
};

/** A guide that is well and nothing else, in French. */
async function renew(window: HookedWindow): Promise<void> {
  for (const old of window.document.querySelectorAll('rights-guide, #links')) old.remove();
  mount(window);
  await quiet(window);
  const { guide, press } = stage(window);
  const shown = guide().shadowRoot?.querySelector<HTMLElement>('.root')?.lang;
  if (shown !== 'en') return;
  press('.languages button[lang="fr"]');
  await quiet(window);
}

function mount(window: Window, first = true): void {
  const guide = window.document.createElement('rights-guide');
  const link = window.document.createElement('a');
  link.href = 'tel:112';
  link.textContent = '112';
  link.id = 'links';
  guide.append(link);
  if (first) window.document.body.prepend(guide);
  else window.document.body.append(guide);
}

/** Waits until no timer of the page and no update is left. */
async function quiet(window: HookedWindow): Promise<void> {
  const busy = () =>
    window.hook.pending > 0 ||
    [...window.document.querySelectorAll('rights-guide')].some((guide) => guide.isUpdatePending);
  // An element whose update never ends is caught by what is seen of it.
  let rounds = 0;
  do {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  } while (busy() && ++rounds < 200);
  // Sizes are told after the next frame at the latest; a task more, for what they lead to.
  await new Promise((resolve) => setTimeout(resolve));
}
