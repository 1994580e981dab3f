import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CoverWatchController } from './cover-watch.js';
import { openPopover } from './popover.js';

// Only one part floats on a page: that of the first element with the highest claim.
const claims: TopLayerController[] = [];

/**
 * What an element would float. 0: nothing; 1: only numbers; 2: an exit, which takes precedence over
 * numbers.
 */
export type Claim = 0 | 1 | 2;

export interface TopLayerOptions {
  /** Returns the part with `popover="manual"`, once it is rendered. */
  readonly part: () => HTMLElement | null | undefined;
  /** Returns the current claim of the element. */
  readonly claim: () => Claim;
}

/**
 * Keeps a part of an element above the content of the host page, as a manual popover in the top
 * layer: above any `z-index`, and not affected by ancestors that clip or transform. Only one
 * element of the page floats: the first with an exit, else the first with numbers. The next one
 * replaces it when it is removed or lowers its claim.
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
    // Added after this controller, so that the part is already open when it is observed.
    new CoverWatchController(host, { part: options.part });
  }

  hostConnected(): void {
    claims.push(this);
    // The HTML specification closes a popover when it is removed from the document, also when it is
    // only moved. The update opens it again.
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

  /** Whether the part of this element is the one that floats. */
  get active(): boolean {
    const first = (least: Claim) => claims.find((each) => each.#options.claim() >= least);
    return (first(2) ?? first(1)) === this;
  }

  #updateOthers(): void {
    for (const claim of claims) if (claim !== this) claim.#host.requestUpdate();
  }
}
