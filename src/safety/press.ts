import { coverAt, isIn } from './stacking.js';

/** Kinds of events, each with what is done at it. */
const TYPES = ['pointerdown', 'pointerup', 'pointercancel', 'touchstart', 'click'] as const;

/**
 * Calls back when a link is pressed: when a finger, a pen or the mouse comes down on what a reader
 * sees as the link and is let go there, whatever the events name as their target. A page that is
 * inert, or in the middle of a view transition, gets every press as one on the whole page.
 *
 * On window, in the capture phase: a dialog that keeps the focus (`focus-trap`) stops at the
 * document every click outside itself, and prevents the touches that would become clicks.
 *
 * @param find gives the link, once there is one
 * @returns what ends it
 */
export function watchPress(
  find: () => HTMLElement | null | undefined,
  onPress: () => void,
): () => void {
  let pointer: number | undefined;
  const handle = (event: Event) => {
    const link = find();
    if (!link) return;
    const isOnLink = event.composedPath().includes(link);
    switch (event.type) {
      case 'touchstart':
        if (isOnLink) event.stopPropagation();
        return;
      case 'click':
        // By a key or by a reader's software; else one has left already.
        if (!isOnLink) return;
        event.preventDefault();
        return onPress();
    }
    const { pointerId, isPrimary, button } = event as PointerEvent; // the other types are of this kind
    const meets =
      event.type !== 'pointercancel' && (isOnLink || isSeenAs(link, event as PointerEvent)); // as above
    if (event.type === 'pointerdown') {
      pointer = meets && isPrimary && button === 0 ? pointerId : undefined;
      return;
    }
    const pressed = pointer === pointerId;
    if (pressed) pointer = undefined;
    if (pressed && meets) onPress();
  };
  for (const type of TYPES) window.addEventListener(type, handle, true);
  return () => {
    for (const type of TYPES) window.removeEventListener(type, handle, true);
  };
}

/** Whether a link is what a reader sees where an event happened. */
function isSeenAs(link: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const point = { x: clientX, y: clientY };
  return isIn(point, link) && !coverAt(point, link);
}
