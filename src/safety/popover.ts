import { parentOf } from './seen.js';

/** What is in the top layer below a part of ours, as far as it is known: what came later is above. */
const below = new WeakSet<Element>();

/** Whether a part is open as a popover. */
export function isOpenPopover(part: Element): boolean {
  try {
    return part.matches(':popover-open');
  } catch {
    return false; // A browser without popovers: the part is fixed by CSS alone.
  }
}

/** Opens a part as a popover, if it is not open. */
export function openPopover(part: HTMLElement): void {
  try {
    if (isOpenPopover(part) || !part.showPopover) return;
    part.showPopover();
    for (const each of document.querySelectorAll('[popover], dialog[open]')) putBelow(each);
  } catch {
    part.popover = null; // A page with a popover polyfill: then the part is fixed by CSS alone.
  }
}

/**
 * Brings an open popover above every other one: the last one opened is on top.
 *
 * @param cover what lay over it
 */
export function raisePopover(part: HTMLElement, cover?: Element): void {
  if (!isOpenPopover(part)) return;
  part.hidePopover();
  part.showPopover();
  const layer = cover && layerOf(cover);
  if (layer) putBelow(layer);
}

/** The part of the top layer that an element is in. */
export function layerOf(element: Element): Element | undefined {
  for (let each: Element | null = element; each; each = parentOf(each)) {
    if (isInTopLayer(each)) return each;
  }
  return undefined;
}

/** Whether a part of the top layer lies above ours. */
export function isAbove(layer: Element): boolean {
  return !below.has(layer);
}

function putBelow(element: Element): void {
  if (below.has(element) || !isInTopLayer(element)) return;
  below.add(element);
  // When it is opened again, it comes on top. Told of popovers everywhere, of dialogs in new browsers.
  for (const type of ['toggle', 'close']) {
    element.addEventListener(type, () => below.delete(element), { once: true });
  }
}

function isInTopLayer(element: Element): boolean {
  try {
    return isOpenPopover(element) || element.matches(':modal, :fullscreen');
  } catch {
    return element instanceof HTMLDialogElement && element.open; // a browser that does not know the words
  }
}
