import { quietly } from '../shared/quietly.js';
import { expectNoReturn, expectReturn } from './forget.js';

/** What somebody types: nothing outside needs it. */
const TYPING = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'] as const;

/** With these, sliders begin to drag. The events that end a drag pass: it may have begun outside. */
const PRESSING = ['pointerdown', 'mousedown', 'touchstart'] as const;

/** What a page may not prevent: listeners in the capture phase come before ours. */
const SHIELDED = [
  ...TYPING,
  ...PRESSING,
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'copy',
  'contextmenu',
  'selectstart',
] as const;

/** With these a reader leaves a part of the page: a dialog around the guide needs them. */
const PASSING: readonly string[] = ['Escape', 'Tab'];

const METHODS = ['preventDefault', 'stopPropagation', 'stopImmediatePropagation'] as const;

const hosts = new Set<Element>();

/**
 * Lets all that is typed and pressed inside an element arrive there. Shortcuts and sliders of the
 * host page see the element alone as the target, not the field or the row, and would prevent it.
 *
 * Typing and the begin of a press end at the element. Against listeners in the capture phase, events
 * from inside refuse to be prevented or stopped by a node outside. A listener that the page puts on
 * `window` in the capture phase before this script cannot be kept from anything.
 *
 * @param host the element, in the page
 * @returns what ends it
 */
export function keepEventsInside(host: HTMLElement): () => void {
  hosts.add(host);
  if (hosts.size === 1) for (const type of SHIELDED) window.addEventListener(type, shield, true);
  for (const type of [...TYPING, ...PRESSING]) host.addEventListener(type, stop);
  host.addEventListener('click', noteDeparture);
  return () => {
    hosts.delete(host);
    if (hosts.size === 0)
      for (const type of SHIELDED) window.removeEventListener(type, shield, true);
    for (const type of [...TYPING, ...PRESSING]) host.removeEventListener(type, stop);
    host.removeEventListener('click', noteDeparture);
  };
}

/** Of what the page has put inside, such as its own contact, it sees everything. */
function isFromInside(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof Node)) return false;
  const root = target.getRootNode();
  // Where a session recorder has closed the root, its host is all that is seen of it.
  return hosts.has(root instanceof ShadowRoot ? root.host : (target as Element)); // only looked up
}

const stop = (event: Event): void =>
  quietly(() => {
    if (event instanceof KeyboardEvent && PASSING.includes(event.key)) return;
    if (isFromInside(event)) Event.prototype.stopPropagation.call(event);
  });

const shield = (event: Event): void => quietly(() => refuse(event));

/** Lets nothing outside prevent or stop an event from inside. */
function refuse(event: Event): void {
  if (!isFromInside(event)) return;
  if (event instanceof KeyboardEvent && PASSING.includes(event.key)) return;
  for (const name of METHODS) {
    const method = event[name];
    const value = () => {
      if (!isOutside(event.currentTarget)) method.call(event);
    };
    // Without prototype: a page may have given all objects a `get`, which a description may not have.
    const description = Object.create(null) as PropertyDescriptor;
    description.configurable = true;
    description.value = value;
    Object.defineProperty(event, name, description);
  }
}

/** Whether a listener of the page is running, on a node around the element. */
function isOutside(current: EventTarget | null): boolean {
  if (!(current instanceof Node)) return false;
  const root = current.getRootNode();
  return !(root instanceof ShadowRoot && hosts.has(root.host)) && !hosts.has(current as Element); // only looked up
}

/** A call or a link takes the reader away for a while; the exit does so for good. */
const noteDeparture = (event: Event): void =>
  quietly(() => {
    const path = event.composedPath();
    const isLink = path.some((place) => place instanceof HTMLAnchorElement && place.href);
    const isExit = path.some(
      (place) => place instanceof Element && place.localName === 'quick-exit',
    );
    if (isLink && !isExit) expectReturn();
    else expectNoReturn();
  });
