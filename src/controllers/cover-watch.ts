import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fitIntoSight, moveToFreeCorner } from '../safety/cover.js';
import { isShutOut } from '../safety/host-modals.js';
import { raisePopover } from '../safety/popover.js';
import { freeRoom, keepRoom } from '../safety/room.js';
import { watchSight } from '../safety/sight.js';
import { later } from '../shared/later.js';
import { quietly } from '../shared/quietly.js';

/** After each of these something may cover the exit. Captured: not all of them bubble. */
const EVENTS = ['toggle', 'resize', 'scrollend', 'click', 'transitionend', 'load'];

/** A scroll has ended when nothing moved for so many milliseconds, where the browser does not say. */
const STILL = 150;
const tellsEnd = (): boolean => 'onscrollend' in window;

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
 * Keeps a floating part in sight and not covered. What can still cover it is what came into the top
 * layer later, and anything in a browser without popovers: then the part goes to a free corner or on
 * top again, and the webmaster is told once. It also keeps the part from covering the end of the page.
 */
export class CoverWatchController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: CoverWatchOptions;
  readonly #observer: IntersectionObserver | undefined;
  #unwatch: (() => void) | undefined;
  #room: HTMLElement | undefined;
  #warned = false;
  #endScroll: (() => void) | undefined;

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
    this.#unwatch = watchSight(this.#handleSight);
  }

  hostDisconnected(): void {
    this.#listen('removeEventListener');
    this.#unwatch?.();
    this.#observer?.disconnect();
    freeRoom(this.#room);
    this.#room = undefined;
  }

  hostUpdated(): void {
    const part = this.#options.part();
    if (!part?.isConnected) return;
    this.#observer?.observe(part);
    fitIntoSight(part);
    this.#keepRoom(part);
  }

  #listen(what: 'addEventListener' | 'removeEventListener'): void {
    for (const type of EVENTS) window[what](type, this.#schedule, true);
    if (!tellsEnd()) window[what]('scroll', this.#handleScroll, true);
  }

  /** Checks in the next frame, after the change that caused the event has been laid out. */
  readonly #schedule = (): void => {
    requestAnimationFrame(() =>
      quietly(() => {
        const part = this.#options.part();
        // Below an open dialog only the exit inside that dialog can be used.
        if (part && this.#host.isConnected && !isShutOut(this.#host)) this.#uncover(part);
      }),
    );
  };

  readonly #handleSight = (): void => {
    const part = this.#options.part();
    if (part) fitIntoSight(part);
    this.#handleScroll();
  };

  readonly #handleScroll = (): void => {
    this.#endScroll?.();
    this.#endScroll = later(this.#schedule, STILL);
  };

  #uncover(part: HTMLElement): void {
    const cover = moveToFreeCorner(part);
    this.#keepRoom(part);
    covering = undefined;
    if (!(cover instanceof Element)) return;
    covering = new WeakRef(cover);
    // No corner is free: back on top of what came later.
    if (!part.style.inset) raisePopover(part, cover);
    if (this.#warned) return;
    this.#warned = true;
    console.warn('rights-guide: the exit is covered. Move this:', cover);
  }

  /** The exit inside a dialog scrolls with the dialog, and not with the page. */
  #keepRoom(part: HTMLElement): void {
    if (part.style.inset || this.#host.closest('dialog')) return;
    const away = parseFloat(part.style.getPropertyValue('--sight-bottom')) || 0;
    const margin = parseFloat(getComputedStyle(part).bottom) - away;
    if (!part.offsetHeight || !(margin >= 0)) return;
    this.#room = part;
    keepRoom(part, part.offsetHeight + margin);
  }
}
