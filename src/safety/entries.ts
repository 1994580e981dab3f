import { quietly } from '../shared/quietly.js';

/** After a click on a link to a place of the page, the browser goes there within so many milliseconds. */
const SOON = 1000;

let watchers = 0;
let first = 0;
/** Length of the history at the last click on a link to a place of the page, and when it was. */
let clicked = { length: 0, at: 0 };
let isAtEnd = true;

/**
 * Notices entries that the page adds to the history, for browsers without the Navigation API: what
 * was added by this very document is known by the length, as long as the reader has not gone back.
 *
 * @returns what ends it
 */
export function watchEntries(): () => void {
  if (window.navigation) return () => undefined;
  if (watchers++ === 0) {
    first = history.length;
    isAtEnd = true;
    window.addEventListener('click', handleClick, true);
    window.addEventListener('popstate', handlePopState, true);
  }
  return () => {
    if (--watchers > 0) return;
    window.removeEventListener('click', handleClick, true);
    window.removeEventListener('popstate', handlePopState, true);
  };
}

function handleClick(event: Event): void {
  const isFragment = (target: EventTarget) =>
    target instanceof HTMLAnchorElement &&
    target.href.split('#')[0] === location.href.split('#')[0];
  if (event.composedPath().some(isFragment)) clicked = { length: history.length, at: Date.now() };
}

/** A link to a place of the page tells this too; but it makes the history longer by one. */
function handlePopState(): void {
  const { length, at } = clicked;
  if (Date.now() - at > SOON || history.length !== length + 1) isAtEnd = false;
}

/** How many entries of a document lie before its current one. */
export function entriesBefore(view: Window): number {
  const { navigation } = view;
  if (!navigation) return view === window && watchers > 0 && isAtEnd ? history.length - first : 0;
  const entries = navigation.entries();
  const current = navigation.currentEntry?.index ?? 0;
  let count = 0;
  while (entries[current - count - 1]?.sameDocument) count++;
  return count;
}

/**
 * Goes to the first entry of this very document, so that Back leads to the page before it once that
 * entry is replaced. Stays in the document: nothing is loaded and nothing is written.
 *
 * @param onDone called when it is there, or when the page forbids it; not at all where there is
 *   nothing to do
 * @returns whether one is on the way
 */
export function goToFirstEntry(view: Window, onDone: () => void): boolean {
  let isOnTheWay = false;
  quietly(() => {
    const count = entriesBefore(view);
    if (count <= 0) return;
    const { navigation } = view;
    const first = navigation?.entries()[(navigation.currentEntry?.index ?? 0) - count];
    if (navigation && first) {
      const { committed, finished } = navigation.traverseTo(first.key);
      // What the page makes of it is not waited for.
      finished?.catch(() => undefined);
      committed?.then(onDone, onDone);
    } else {
      view.addEventListener('popstate', onDone, { capture: true, once: true });
      view.history.go(-count);
    }
    isOnTheWay = true;
  });
  return isOnTheWay;
}
