import { quietly } from '../shared/quietly.js';

/** How long the page can be hidden before what was read is closed, in milliseconds. */
const HIDDEN_FOR = 60_000;

/**
 * Calls a function when another person could see what was read: when the page is left, when it is
 * restored from the back/forward cache (which keeps fields and screens), and when it was hidden for
 * a minute.
 *
 * @param callback its errors are logged for the webmaster and not thrown into the host page
 * @returns a function that stops watching
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
    // A phone in standby suspends timers, so the elapsed time is also compared with the clock.
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
