import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { moveToFreeCorner } from '../safety/cover.js';
import { isShutOut } from '../safety/host-modals.js';
import { quietly } from '../shared/quietly.js';

/** After each of these something may lie over the exit. Captured: not all of them bubble. */
const EVENTS = ['toggle', 'resize', 'scrollend', 'click', 'transitionend'];

// The page has room for one floating exit: the first element that asks gets it.
const claims: TopLayerController[] = [];

/** Weak: a window that the page takes away for good is not kept by the exit it lay over. */
let covering: WeakRef<Element> | undefined;

/** What lies over the exit in its own corner, as it was when one last looked. */
export function exitCover(): Element | undefined {
  return covering?.deref();
}

/** What an element would float: nothing, numbers alone, or an exit, which goes before numbers. */
export type Claim = 0 | 1 | 2;

/**
 * Keeps a part of an element above everything of the host page, as a manual popover: above any
 * z-index, outside any clipping or transformed ancestor. Only one element of the page is shown: the
 * first with an exit, else the first with numbers. The next one takes over when that one leaves or
 * no longer wants it.
 *
 * What still covers it is what came into the top layer later, and anything in a browser without
 * popovers: then it goes to a free corner or on top again, and the webmaster is told once.
 */
export class TopLayerController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #part: () => HTMLElement | null | undefined;
  readonly #claim: () => Claim;
  #claimed: Claim | undefined;
  readonly #observer: IntersectionObserver | undefined;
  #warned = false;

  /**
   * @param host element that holds the part
   * @param part the part with `popover="manual"`, once it is rendered
   * @param claim what the host would float
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    part: () => HTMLElement | null | undefined,
    claim: () => Claim,
  ) {
    this.#host = host;
    this.#part = part;
    this.#claim = claim;
    // Calls once after the first paint; Chromium also when anything comes to lie over the part.
    // The cast: these two are not in the types yet, and unknown to other browsers.
    const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
    this.#observer =
      window.IntersectionObserver && new IntersectionObserver(this.#schedule, options);
    host.addController(this);
  }

  /** Whether this element is the one that floats. */
  get active(): boolean {
    const first = (least: Claim) => claims.find((claim) => claim.#claim() >= least);
    return (first(2) ?? first(1)) === this;
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
    this.#observer?.disconnect();
    this.#tellOthers();
  }

  hostUpdated(): void {
    const claimed = this.#claim();
    if (claimed !== this.#claimed) {
      this.#claimed = claimed;
      this.#tellOthers();
    }
    const part = this.#part();
    if (!part?.isConnected) return;
    try {
      if (!isShown(part)) part.showPopover?.();
    } catch {
      part.popover = null; // a page with popovers of its own: then it is fixed by CSS alone
    }
    this.#observer?.observe(part);
  }

  #tellOthers(): void {
    for (const claim of claims) if (claim !== this) claim.#host.requestUpdate();
  }

  #listen(what: 'addEventListener' | 'removeEventListener'): void {
    for (const type of EVENTS) window[what](type, this.#schedule, true);
    window.visualViewport?.[what]('resize', this.#schedule);
  }

  /** Looks when the next frame is made: what has happened is laid out then. */
  readonly #schedule = (): void => {
    requestAnimationFrame(() =>
      quietly(() => {
        const part = this.#part();
        // Below an open dialog nothing helps but the exit inside it.
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
