import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sight } from '../safety/sight.js';
import { coverAt } from '../safety/stacking.js';
import { quietly } from '../shared/quietly.js';

/** After each of these the bar may have come into sight, or gone out of it. Captured: not all bubble. */
const EVENTS = ['scroll', 'resize', 'toggle', 'transitionend', 'click'];

export interface ExitPlaceOptions {
  /** Gives the bar at the top of the element, once it is rendered. */
  readonly bar: () => HTMLElement | null;
  /** Whether the bar has room for the exit now. */
  readonly isWanted: () => boolean;
}

/**
 * Says where the exit is: in the bar at the top of the guide while that is in sight and has room,
 * else in the part that floats above the page. Never in both.
 */
export class ExitPlaceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ExitPlaceOptions;
  #observer: IntersectionObserver | undefined;
  #watched: Element | undefined;
  /** Whether the whole bar is inside the window and, in a frame, inside the seen part of the frame. */
  #isWhole = true;
  #isInBar = false;
  #frame = 0;

  /** @param host element that renders the exit in both places */
  constructor(host: ReactiveControllerHost & HTMLElement, options: ExitPlaceOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // Old browsers do not have it: the floating part works everywhere.
    this.#observer =
      window.IntersectionObserver &&
      new IntersectionObserver(
        (entries) => {
          this.#isWhole = (entries[entries.length - 1]?.intersectionRatio ?? 0) > 0.95;
          this.#schedule();
        },
        { threshold: [0, 0.5, 0.96, 1] },
      );
    this.#listen('addEventListener');
  }

  hostDisconnected(): void {
    this.#listen('removeEventListener');
    this.#observer?.disconnect();
    this.#watched = undefined;
    cancelAnimationFrame(this.#frame);
    this.#isInBar = false;
  }

  hostUpdated(): void {
    const bar = this.#options.bar();
    if (!bar?.isConnected) return;
    if (bar !== this.#watched) {
      this.#watched = bar;
      this.#observer?.disconnect();
      this.#observer?.observe(bar);
    }
    this.#measure();
  }

  /** Whether the bar keeps a place for the exit. */
  get isWanted(): boolean {
    return this.#options.isWanted();
  }

  /** Whether the exit is in the bar. */
  get isInBar(): boolean {
    return this.#isInBar;
  }

  #listen(what: 'addEventListener' | 'removeEventListener'): void {
    for (const type of EVENTS) window[what](type, this.#schedule, true);
    for (const type of ['scroll', 'resize']) window.visualViewport?.[what](type, this.#schedule);
  }

  readonly #schedule = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => quietly(() => this.#measure()));
  };

  #measure(): void {
    const bar = this.#watched;
    if (!bar?.isConnected || !this.#observer) return;
    const isInBar = this.isWanted && this.#isWhole && isInSight(bar);
    if (isInBar === this.#isInBar) return;
    // Not while the exit has the focus: it would lose it on the way to the other place.
    if (this.#host.shadowRoot?.activeElement?.localName === 'quick-exit') return;
    this.#isInBar = isInBar;
    this.#host.requestUpdate();
  }
}

/** Whether the end of a bar, where the exit is, is inside what is seen and nothing of the page lies over it. */
function isInSight(bar: Element): boolean {
  const { top, bottom, left, right } = bar.getBoundingClientRect();
  const seen = sight();
  const isToLeft = getComputedStyle(bar).direction === 'rtl';
  const end = isToLeft ? left : right;
  if (top < seen.top - 1 || bottom > seen.bottom + 1) return false;
  if (end < seen.left - 1 || end > seen.right + 1) return false;
  return !coverAt({ x: isToLeft ? end + 60 : end - 60, y: (top + bottom) / 2 }, bar);
}
