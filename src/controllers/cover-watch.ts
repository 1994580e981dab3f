import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { moveToFreeCorner } from '../safety/cover.js';
import { isShutOut } from '../safety/host-modals.js';
import { quietly } from '../shared/quietly.js';
import { raisePopover } from './popover.js';

/**
 * Events after which something can cover the exit. They are captured, as not all of them bubble.
 */
const EVENTS = ['toggle', 'resize', 'scrollend', 'click', 'transitionend'];

/** A weak reference, so that an element that the host page has removed is not kept in memory. */
let covering: WeakRef<Element> | undefined;

/** Returns the element that covered the exit in its own corner at the last check. */
export function exitCover(): Element | undefined {
  return covering?.deref();
}

export interface CoverWatchOptions {
  /** Returns the floating part with the exit, once it is rendered. */
  readonly part: () => HTMLElement | null | undefined;
}

/**
 * Keeps a floating part from being covered. An element that entered the top layer later can cover
 * it, and any element can in a browser without popovers. The part is then moved to a free corner or
 * opened again above the other element, and the webmaster is notified once.
 */
export class CoverWatchController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: CoverWatchOptions;
  readonly #observer: IntersectionObserver | undefined;
  #warned = false;

  /** @param host element that renders the part */
  constructor(host: ReactiveControllerHost & HTMLElement, options: CoverWatchOptions) {
    this.#host = host;
    this.#options = options;
    // The observer notifies once after the first paint. With `trackVisibility`, Chromium also
    // notifies whenever something covers the part. The cast: TypeScript has no types for these two
    // options of Intersection Observer v2 yet, and other browsers ignore them.
    const visibility = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
    this.#observer =
      window.IntersectionObserver && new IntersectionObserver(this.#schedule, visibility);
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen('addEventListener');
  }

  hostDisconnected(): void {
    this.#listen('removeEventListener');
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    const part = this.#options.part();
    if (part?.isConnected) this.#observer?.observe(part);
  }

  #listen(what: 'addEventListener' | 'removeEventListener'): void {
    for (const type of EVENTS) window[what](type, this.#schedule, true);
    window.visualViewport?.[what]('resize', this.#schedule);
  }

  /** Checks in the next frame, after the change that caused the event has been laid out. */
  readonly #schedule = (): void => {
    requestAnimationFrame(() =>
      quietly(() => {
        const part = this.#options.part();
        // While a modal dialog of the host page is open, only the exit inside it can be used.
        if (part && !isShutOut(this.#host)) this.#uncover(part);
      }),
    );
  };

  #uncover(part: HTMLElement): void {
    const cover = moveToFreeCorner(part);
    covering = undefined;
    if (!(cover instanceof Element)) return;
    covering = new WeakRef(cover);
    // If no corner is free, the part is opened again, above what entered the top layer later.
    if (!part.style.inset) raisePopover(part);
    if (this.#warned) return;
    this.#warned = true;
    console.warn('rights-guide: the exit is covered. Move this:', cover);
  }
}
