import { expectNoReturn } from './forget.js';
import { safeExit } from './url.js';

/** Where the exit goes when everything else was wrong: plain, neutral, the same for everybody. */
const LAST_RESORT = 'https://www.wikipedia.org/';

/** The longest wait for a painted frame, in milliseconds: a hidden page paints none. */
const FRAME = 100;

let leaving = false;

/**
 * Leaves the page: hides it, empties its title, then replaces it in the history with a neutral
 * page that is told nothing of where the reader comes from. Pressed twice, it leaves once.
 *
 * @param url where to go; anything but an https address is replaced by a neutral page
 * @param onStuck called where the page may not be left, as in a closed frame: it is shown again,
 *   and the reader must be told to close the tab
 */
export function leave(url: string, onStuck?: () => void): void {
  if (leaving) return;
  leaving = true;
  expectNoReturn();
  const target = safeExit(url) ?? LAST_RESORT;
  const tab = window.top ?? window;
  const undos: (() => void)[] = [];
  const undo = () => {
    for (const each of undos) each();
    window.removeEventListener('pageshow', handlePageShow);
    leaving = false;
  };
  // Back and then Forward may bring this very document back from the cache, still hidden.
  // The first `pageshow` may still be that of the page's own start, if one leaves while it loads.
  const handlePageShow = (event: PageTransitionEvent) => {
    if (event.persisted) undo();
  };
  window.addEventListener('pageshow', handlePageShow);

  let gone = false;
  const go = () => {
    if (gone) return;
    gone = true;
    try {
      tab.location.replace(target);
    } catch {
      // What a frame may do cannot be asked beforehand, only tried.
      undo();
      onStuck?.();
    }
  };
  setTimeout(go, FRAME);
  // WebKit keeps the old picture on screen until the new page answers, unless one frame is painted first.
  requestAnimationFrame(() => setTimeout(go));
  // Last, as leaving does not hang on what the page makes of these.
  // In a frame both: WebKit asks the page that goes, the others the frame, what may be told.
  for (const view of new Set([window, pageAround(tab)])) undos.push(hide(view));
}

/** The page of the whole tab where it is of this site, else the frame alone: no other may be touched. */
function pageAround(tab: Window): Window {
  try {
    return tab.document ? tab : window;
  } catch {
    return window;
  }
}

/** Hides all at once by properties, which strict style policies allow. @returns what undoes it */
function hide(view: Window): () => void {
  const page = view.document;
  const root = page.documentElement;
  const { title } = page;
  const meta = page.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  root.style.setProperty('display', 'none', 'important');
  entitle(page, '\u00a0');
  (page.head ?? root).append(meta);
  // A page with a half-filled form would ask whether to stay, and wait for the answer. Listeners
  // for it cannot be taken away: Chromium calls them in the order they came, whatever one of them stops.
  view.onbeforeunload = null;
  return () => {
    root.style.removeProperty('display');
    entitle(page, title);
    meta.remove();
  };
}

/** A page may have made a title of its own of it, one that throws. */
function entitle(page: Document, title: string): void {
  try {
    page.title = title;
  } catch {
    // The title stays: what comes after it matters more.
  }
}
