import { quietly } from '../shared/quietly.js';

/** How long the page can be hidden before what was read is closed, in milliseconds. */
const HIDDEN_FOR = 60_000;

/** The same after a call or a link of the guide: the reader comes back to read on. */
const HIDDEN_FOR_HELP = 600_000;

/** A call or a link takes the reader away within this time, in milliseconds; later it was something else. */
const DEPARTURE = 60_000;

/** With these the reader does something else. */
const OTHERS = ['pointerdown', 'keydown', 'click'] as const;

let expectedAt: number | undefined;
/** What forgets, one for each element and thing. */
const watching = new Set<() => void>();

/**
 * The reader pressed a call or a link of the guide: the absence that follows at once may take ten
 * minutes. Whatever else is pressed before takes that back, and so does the exit.
 */
export function expectReturn(): void {
  expectNoReturn();
  if (watching.size === 0) return;
  expectedAt = Date.now();
  for (const type of OTHERS) window.addEventListener(type, expectNoReturn, true);
}

/** What comes next is an absence like any other. */
export function expectNoReturn(): void {
  if (expectedAt === undefined) return;
  expectedAt = undefined;
  for (const type of OTHERS) window.removeEventListener(type, expectNoReturn, true);
}

function isReturnExpected(): boolean {
  return expectedAt !== undefined && Date.now() - expectedAt <= DEPARTURE;
}

/**
 * Calls back when the next person who looks must not see what was read: the page is left, comes
 * back from the browser's cache (which keeps fields and screens), or was out of sight for a minute;
 * for ten minutes after a call or a link of the guide.
 *
 * @param callback its errors are logged for the webmaster and not thrown into the host page
 * @returns a function that stops watching
 */
export function forget(callback: () => void): () => void {
  const run = () => quietly(callback);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hiddenAt: number | undefined;
  let limit = HIDDEN_FOR;
  /** When the page was kept as it is for a reader who follows a link of the guide. */
  let keptAt = -Infinity;

  const handleVisibility = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') {
      hiddenAt = Date.now();
      limit = isReturnExpected() ? HIDDEN_FOR_HELP : HIDDEN_FOR;
      timer = setTimeout(run, limit);
      return;
    }
    // A sleeping phone stops timers but not the clock.
    if (hiddenAt !== undefined && Date.now() - hiddenAt >= limit) run();
    hiddenAt = undefined;
    expectNoReturn();
  };
  const handlePageHide = (event: PageTransitionEvent) => {
    if (event.persisted && isReturnExpected()) keptAt = Date.now();
    else run();
  };
  const handlePageShow = (event: PageTransitionEvent) => {
    if (event.persisted && Date.now() - keptAt >= HIDDEN_FOR_HELP) run();
    keptAt = -Infinity;
  };

  watching.add(run);
  if (document.visibilityState === 'hidden') handleVisibility();
  document.addEventListener('visibilitychange', handleVisibility);
  window.addEventListener('pagehide', handlePageHide);
  window.addEventListener('pageshow', handlePageShow);
  return () => {
    clearTimeout(timer);
    watching.delete(run);
    if (watching.size === 0) expectNoReturn();
    document.removeEventListener('visibilitychange', handleVisibility);
    window.removeEventListener('pagehide', handlePageHide);
    window.removeEventListener('pageshow', handlePageShow);
  };
}
