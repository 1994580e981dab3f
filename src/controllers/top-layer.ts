import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { moveToFreeCorner } from '../safety/cover.js';
import { isShutOut } from '../safety/host-modals.js';

/** After each of these something may lie over the exit. Captured: not all of them bubble. */
const EVENTS = ['toggle', 'resize', 'scrollend', 'click', 'transitionend'];

// The page has room for one floating exit: the first element that asks gets it.
const claims: TopLayerController[] = [];

/**
 * Keeps a part of an element above everything of the host page, as a manual popover: above any
 * z-index, outside any clipping or transformed ancestor. Only the first element of the page that
 * wants it is shown; the next one takes over when that one leaves.
 *
 * What still covers it is what came into the top layer later, and anything in a browser without
 * popovers: then it goes to a free corner or on top again, and the webmaster is told once.
 */
export class TopLayerController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #part: () => HTMLElement | null | undefined;
  readonly #wanted: () => boolean;
  readonly #observer: IntersectionObserver;
  #warned = false;

  /**
   * @param host element that holds the part
   * @param part the part with `popover="manual"`, once it is rendered
   * @param wanted whether the host wants to float at all
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    part: () => HTMLElement | null | undefined,
    wanted: () => boolean,
  ) {
    this.#host = host;
    this.#part = part;
    this.#wanted = wanted;
    // Calls once after the first paint; Chromium also when anything comes to lie over the part.
    // The cast: these two are not in the types yet, and unknown to other browsers.
    const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
    this.#observer = new IntersectionObserver(this.#schedule, options);
    host.addController(this);
  }

  /** Whether this element is the one that floats. */
  get active(): boolean {
    return claims.find((claim) => claim.#wanted()) === this;
  }

  hostConnected(): void {
    claims.push(this);
    this.#listen('addEventListener');
    // Every move in the page closes a popover, so it is shown again at each connection.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    claims.splice(claims.indexOf(this), 1);
    this.#listen('removeEventListener');
    this.#observer.disconnect();
    for (const claim of claims) claim.#host.requestUpdate();
  }

  hostUpdated(): void {
    const part = this.#part();
    if (!part?.isConnected) return;
    if (!isShown(part)) part.showPopover?.();
    this.#observer.observe(part);
  }

  #listen(what: 'addEventListener' | 'removeEventListener'): void {
    for (const type of EVENTS) window[what](type, this.#schedule, true);
    window.visualViewport?.[what]('resize', this.#schedule);
  }

  /** Looks when the next frame is made: what has happened is laid out then. */
  readonly #schedule = (): void => {
    requestAnimationFrame(() => {
      const part = this.#part();
      // Below an open dialog nothing helps but the exit inside it.
      if (part && !isShutOut(this.#host)) this.#uncover(part);
    });
  };

  #uncover(part: HTMLElement): void {
    const cover = moveToFreeCorner(part);
    if (!(cover instanceof Element)) return;
    // No corner is free: back on top of what came later.
    if (!part.style.inset && isShown(part)) {
      part.hidePopover();
      part.showPopover();
    }
    if (this.#warned) return;
    this.#warned = true;
    console.warn('rights-guide: the exit is covered. Move this:', cover);
  }
}

function isShown(part: HTMLElement): boolean {
  try {
    return part.matches(':popover-open');
  } catch {
    return false; // a browser without popovers: the part is fixed by CSS alone
  }
}
