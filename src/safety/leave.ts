import { safeExit } from './url.js';

/** Where the exit goes when the given address is not safe: neutral, the same for every reader. */
const LAST_RESORT = 'https://www.wikipedia.org/';

/** The longest wait for a painted frame, in milliseconds. A hidden page does not paint frames. */
const FRAME = 100;

let leaving = false;

/**
 * Leaves the page: hides it, empties its title, then replaces its history entry with a neutral
 * page, to which no referrer is sent. A second call while the page is being left does nothing.
 *
 * @param url where to go; anything but an https address is replaced by a neutral page
 * @param onStuck called when the navigation is not allowed, for example in a sandboxed frame. The
 *   page is then shown again, and the reader must be asked to close the tab
 */
export function leave(url: string, onStuck?: () => void): void {
  if (leaving) return;
  leaving = true;
  const target = safeExit(url) ?? LAST_RESORT;
  const tab = window.top ?? window;
  const undos: (() => void)[] = [];
  const undo = () => {
    for (const each of undos) each();
    window.removeEventListener('pageshow', handlePageShow);
    leaving = false;
  };
  // The back/forward cache can restore this document while it is still hidden. A `pageshow` event
  // that is not `persisted` is that of the initial load, when the reader leaves before it ends.
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
      // A frame cannot find out beforehand whether it is allowed to navigate the tab.
      undo();
      onStuck?.();
    }
  };
  setTimeout(go, FRAME);
  // Unless one frame is painted first, WebKit displays the old page until the new one responds.
  requestAnimationFrame(() => setTimeout(go));
  // This comes last: the exit must not depend on what the host page has changed about these APIs.
  // In a frame, both documents get the referrer policy: WebKit uses the policy of the document that
  // is replaced, other browsers use that of the frame.
  for (const view of new Set([window, pageAround(tab)])) undos.push(hide(view));
}

/** Returns the top window if it has the same origin, else the frame: others are not accessible. */
function pageAround(tab: Window): Window {
  try {
    return tab.document ? tab : window;
  } catch {
    return window;
  }
}

/**
 * Hides a document with CSSOM properties, which a strict `style-src` policy allows.
 *
 * @returns a function that shows it again
 */
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
  // This handler can make the browser show a confirmation dialog and wait for an answer, for
  // example on a page with a partly filled form. Listeners added with `addEventListener` cannot be
  // disabled: Chromium calls them in the order in which they were added, even if one of them stops
  // the event.
  view.onbeforeunload = null;
  return () => {
    root.style.removeProperty('display');
    entitle(page, title);
    meta.remove();
  };
}

/** Sets the title. The host page may have redefined `document.title` with a setter that throws. */
function entitle(page: Document, title: string): void {
  try {
    page.title = title;
  } catch {
    // The title stays as it is: the steps that follow are more important.
  }
}
