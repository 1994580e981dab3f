import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CoverWatchController } from './cover-watch.js';
import { openPopover } from './popover.js';

// The page has room for one floating part: the first element with the greatest claim has it.
const claims: TopLayerController[] = [];

/** What an element would float: nothing, numbers alone, or an exit, which goes before numbers. */
export type Claim = 0 | 1 | 2;

export interface TopLayerOptions {
  /** Gives the part with `popover="manual"`, once it is rendered. */
  readonly part: () => HTMLElement | null | undefined;
  /** Says what the element would float now. */
  readonly claim: () => Claim;
}

/**
 * Keeps a part of an element above everything of the host page, as a manual popover: above any
 * z-index, outside any clipping or transformed ancestor. Only one element of the page is shown: the
 * first with an exit, else the first with numbers. The next one takes over when that one is removed
 * or no longer claims the place.
 */
export class TopLayerController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: TopLayerOptions;
  #claimed: Claim | undefined;

  /** @param host element that renders the part */
  constructor(host: ReactiveControllerHost & HTMLElement, options: TopLayerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    // After this controller: a part is watched once it is open.
    new CoverWatchController(host, { part: options.part });
  }

  hostConnected(): void {
    claims.push(this);
    // Every move in the page closes a popover, so it is opened again at each connection.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    claims.splice(claims.indexOf(this), 1);
    this.#updateOthers();
  }

  hostUpdated(): void {
    const claimed = this.#options.claim();
    if (claimed !== this.#claimed) {
      this.#claimed = claimed;
      this.#updateOthers();
    }
    const part = this.#options.part();
    if (part?.isConnected) openPopover(part);
  }

  /** Whether this element is the one that floats. */
  get active(): boolean {
    const first = (least: Claim) => claims.find((each) => each.#options.claim() >= least);
    return (first(2) ?? first(1)) === this;
  }

  #updateOthers(): void {
    for (const claim of claims) if (claim !== this) claim.#host.requestUpdate();
  }
}
