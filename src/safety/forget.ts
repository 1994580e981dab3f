import { quietly } from '../shared/quietly.js';

/** How long the page may be out of sight before what was read is closed, in milliseconds. */
const HIDDEN_FOR = 60_000;

/**
 * Calls back when the next person who looks must not see what was read: the page is left, comes
 * back from the browser's cache (which keeps fields and screens), or was out of sight for a minute.
 *
 * @param callback what fails in it is reported to the webmaster and not thrown into the host page
 * @returns what ends it
 */
export function forget(callback: () => void): () => void {
  const run = () => quietly(callback);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hiddenAt: number | undefined;

  const handleVisibility = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') {
      hiddenAt = Date.now();
      timer = setTimeout(run, HIDDEN_FOR);
      return;
    }
    // A sleeping phone stops timers but not the clock.
    if (hiddenAt !== undefined && Date.now() - hiddenAt >= HIDDEN_FOR) run();
    hiddenAt = undefined;
  };
  const handlePageShow = (event: PageTransitionEvent) => {
    if (event.persisted) run();
  };

  if (document.visibilityState === 'hidden') handleVisibility();
  document.addEventListener('visibilitychange', handleVisibility);
  window.addEventListener('pagehide', run);
  window.addEventListener('pageshow', handlePageShow);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', handleVisibility);
    window.removeEventListener('pagehide', run);
    window.removeEventListener('pageshow', handlePageShow);
  };
}
