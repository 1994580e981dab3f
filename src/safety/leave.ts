import { quietly } from '../shared/quietly.js';
import { blank } from './blank.js';
import { goToFirstEntry } from './entries.js';
import { expectNoReturn } from './forget.js';
import { silence } from './silence.js';
import { safeExit } from './url.js';

/** Where the exit goes when the given address is not safe: neutral, the same for every reader. */
const LAST_RESORT = 'https://www.wikipedia.org/';

/** The longest wait for a painted frame, in milliseconds. A hidden page does not paint frames. */
const FRAME = 100;

/** The longest wait for the first entry of the page in the history, in milliseconds: it takes a few. */
const ARRIVAL = 2000;

let leaving = false;

/** Whether the reader has left, until the page is gone or comes back. */
export function isLeaving(): boolean {
  return leaving;
}

/**
 * Leaves the page: hides and silences it, empties its title, then replaces it in the history with a
 * neutral page that is told nothing of where the reader comes from. Where the page has entries of
 * its own in the history, the first of them is replaced. Pressed twice, it leaves once.
 *
 * @param url where to go; anything but an https address is replaced by a neutral page
 * @param onStuck called when the navigation is not allowed, for example in a sandboxed frame. The
 *   page is then shown again, and the reader must be asked to close the tab
 */
export function leave(url: string, onStuck?: () => void): void {
  if (leaving) return;
  leaving = true;
  expectNoReturn();
  const target = safeExit(url) ?? LAST_RESORT;
  const tab = window.top ?? window;
  // In a frame both: WebKit asks the page that goes, the others the frame, what may be told.
  const views = new Set([window, pageAround(tab)]);
  const undos: (() => void)[] = [];
  const undo = () => {
    for (const each of undos) quietly(each);
    window.removeEventListener('pageshow', handlePageShow);
    leaving = false;
  };
  // The back/forward cache can restore this document while it is still hidden. A `pageshow` event
  // that is not `persisted` is that of the initial load, when the reader leaves before it ends.
  const handlePageShow = (event: PageTransitionEvent) => {
    if (event.persisted) undo();
  };
  window.addEventListener('pageshow', handlePageShow);

  const replace = () => {
    if (!leaving) return;
    try {
      tab.location.replace(target);
    } catch {
      // A frame cannot find out beforehand whether it is allowed to navigate the tab.
      undo();
      onStuck?.();
    }
  };
  // Navigating while one is on the way to the first entry would end that, and Back would show the page.
  let waiting = 0;
  let isPainted = false;
  let isGone = false;
  const go = () => {
    if (isGone) return;
    isGone = true;
    replace();
  };
  const goIfReady = () => {
    if (isPainted && waiting === 0) go();
  };
  const handlePaint = () => {
    isPainted = true;
    goIfReady();
  };
  // Whatever the page makes of the rest, one leaves.
  setTimeout(go, ARRIVAL);
  setTimeout(handlePaint, FRAME);
  // WebKit keeps the old picture on screen until the new page answers, unless one frame is painted first.
  requestAnimationFrame(() => setTimeout(handlePaint));
  for (const view of views) quietly(() => undos.push(blank(view)));
  for (const view of views) {
    const handleArrival = () => {
      waiting--;
      // Too late, it may have ended the way out: then once more.
      if (isGone) replace();
      else goIfReady();
    };
    if (goToFirstEntry(view, handleArrival)) waiting++;
  }
  for (const view of views) quietly(() => undos.push(silence(view)));
}

/** The page of the whole tab where it is of this site, else the frame alone: no other may be touched. */
function pageAround(tab: Window): Window & typeof globalThis {
  try {
    // The cast: every window has the names of the language, which the types leave out.
    return tab.document ? (tab as Window & typeof globalThis) : window;
  } catch {
    return window;
  }
}
