import type { ReactiveController, ReactiveControllerHost } from 'lit';

// The page has room for one floating exit: the first element that asks gets it.
const claims: TopLayerController[] = [];

/** What an element would float: nothing, numbers alone, or an exit, which goes before numbers. */
export type Claim = 0 | 1 | 2;

/**
 * Keeps a part of an element above everything of the host page, as a manual popover: above any
 * z-index, outside any clipping or transformed ancestor. Only one element of the page is shown: the
 * first with an exit, else the first with numbers. The next one takes over when that one leaves or
 * no longer wants it.
 */
export class TopLayerController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #part: () => HTMLElement | null | undefined;
  readonly #claim: () => Claim;
  #claimed: Claim | undefined;

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
    host.addController(this);
  }

  /** Whether this element is the one that floats. */
  get active(): boolean {
    const first = (least: Claim) => claims.find((claim) => claim.#claim() >= least);
    return (first(2) ?? first(1)) === this;
  }

  hostConnected(): void {
    claims.push(this);
    document.addEventListener('toggle', this.#handleToggle, true);
    // Every move in the page closes a popover, so it is shown again at each connection.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    claims.splice(claims.indexOf(this), 1);
    document.removeEventListener('toggle', this.#handleToggle, true);
    this.#tellOthers();
  }

  hostUpdated(): void {
    const claimed = this.#claim();
    if (claimed !== this.#claimed) {
      this.#claimed = claimed;
      this.#tellOthers();
    }
    const part = this.#part();
    if (part?.isConnected && !isShown(part)) part.showPopover?.();
  }

  #tellOthers(): void {
    for (const claim of claims) if (claim !== this) claim.#host.requestUpdate();
  }

  /** A popover of the host page that opens later would cover ours: ours goes back on top. */
  readonly #handleToggle = (event: Event): void => {
    const part = this.#part();
    const other = event.target;
    if (!part || other === part || !(other instanceof HTMLElement) || !isShown(other)) return;
    // Hiding and showing a part that holds the focus would lose it.
    if (!isShown(part) || part.matches(':focus-within')) return;
    part.hidePopover();
    part.showPopover();
  };
}

function isShown(part: HTMLElement): boolean {
  try {
    return part.matches(':popover-open');
  } catch {
    return false; // a browser without popovers: the part is fixed by CSS alone
  }
}
