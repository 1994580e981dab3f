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
 * @returns false where the page may not be left, as in a closed frame: the reader must be told to
 *   close the tab. The page is hidden all the same only if it can be left.
 */
export function leave(url: string): boolean {
  const target = safeExit(url) ?? LAST_RESORT;
  const page = pageToLeave();
  if (!page) return false;
  if (leaving) return true;
  leaving = true;
  const undo = hide(document);

  let gone = false;
  const go = () => {
    if (gone) return;
    gone = true;
    try {
      page.replace(target);
    } catch {
      // A frame of another site may forbid it and cannot be asked beforehand: what was read goes.
      window.location.replace(target);
    }
  };
  // WebKit keeps the old picture on screen until the new page answers, unless one frame is painted first.
  requestAnimationFrame(() => setTimeout(go));
  setTimeout(go, FRAME);

  // Back and then Forward may bring this very document back from the cache, still hidden.
  // The first `pageshow` may still be that of the page's own start, if one leaves while it loads.
  const handlePageShow = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    window.removeEventListener('pageshow', handlePageShow);
    undo();
    leaving = false;
  };
  window.addEventListener('pageshow', handlePageShow);
  return true;
}

/** The location to replace: that of the whole tab, where a frame allows it. */
function pageToLeave(): Location | undefined {
  if (window.top === window || !window.top) return window.location;
  // A sandbox without this word forbids leaving; there is no other way to ask beforehand.
  const frame = frameElementOrNull();
  const sandbox = frame?.getAttribute('sandbox');
  if (sandbox !== null && sandbox !== undefined && !/allow-top-navigation/.test(sandbox)) {
    return undefined;
  }
  return window.top.location;
}

function frameElementOrNull(): Element | null {
  try {
    return window.frameElement;
  } catch {
    return null; // a frame of another site says nothing of itself
  }
}

/** Hides all at once by properties, which strict style policies allow. @returns what undoes it */
function hide(page: Document): () => void {
  const root = page.documentElement;
  const { title } = page;
  const meta = page.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  root.style.setProperty('display', 'none', 'important');
  page.title = '\u00a0';
  (page.head ?? root).append(meta);
  return () => {
    root.style.removeProperty('display');
    page.title = title;
    meta.remove();
  };
}
