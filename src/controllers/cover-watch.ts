import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { moveToFreeCorner } from '../safety/cover.js';
import { isShutOut } from '../safety/host-modals.js';
import { quietly } from '../shared/quietly.js';
import { raisePopover } from './popover.js';

/** After each of these something may cover the exit. Captured: not all of them bubble. */
const EVENTS = ['toggle', 'resize', 'scrollend', 'click', 'transitionend'];

/** Weak: an element that the page removes for good is not kept in memory by the exit it covered. */
let covering: WeakRef<Element> | undefined;

/** What covers the exit in its own corner, as of the last look. */
export function exitCover(): Element | undefined {
  return covering?.deref();
}

export interface CoverWatchOptions {
  /** Gives the floating part with the exit, once it is rendered. */
  readonly part: () => HTMLElement | null | undefined;
}

/**
 * Keeps a floating part from being covered. What can still cover it is what came into the top layer
 * later, and anything in a browser without popovers: then the part goes to a free corner or on top
 * again, and the webmaster is told once.
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
    // Calls once after the first paint; Chromium also when anything comes to lie over the part.
    // The cast: these two options are not in the types yet, and other browsers ignore them.
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

  /** Looks in the next frame: what has happened is laid out then. */
  readonly #schedule = (): void => {
    requestAnimationFrame(() =>
      quietly(() => {
        const part = this.#options.part();
        // Below an open dialog only the exit inside that dialog can be used.
        if (part && !isShutOut(this.#host)) this.#uncover(part);
      }),
    );
  };

  #uncover(part: HTMLElement): void {
    const cover = moveToFreeCorner(part);
    covering = undefined;
    if (!(cover instanceof Element)) return;
    covering = new WeakRef(cover);
    // No corner is free: back on top of what came later.
    if (!part.style.inset) raisePopover(part);
    if (this.#warned) return;
    this.#warned = true;
    console.warn('rights-guide: the exit is covered. Move this:', cover);
  }
}
