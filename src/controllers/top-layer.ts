import type { ReactiveController, ReactiveControllerHost } from 'lit';

// The page has room for one floating exit: the first element that asks gets it.
const claims: TopLayerController[] = [];

/**
 * Keeps a part of an element above everything of the host page, as a manual popover: above any
 * z-index, outside any clipping or transformed ancestor. Only the first element of the page that
 * wants it is shown; the next one takes over when that one leaves.
 */
export class TopLayerController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #part: () => HTMLElement | null | undefined;
  readonly #wanted: () => boolean;

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
    host.addController(this);
  }

  /** Whether this element is the one that floats. */
  get active(): boolean {
    return claims.find((claim) => claim.#wanted()) === this;
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
    for (const claim of claims) claim.#host.requestUpdate();
  }

  hostUpdated(): void {
    const part = this.#part();
    if (part?.isConnected && !isShown(part)) part.showPopover?.();
  }

  /** A popover or dialog of the host page that opens later would cover ours: ours goes back on top. */
  readonly #handleToggle = (event: Event): void => {
    const part = this.#part();
    const other = event.target;
    if (!part || other === part || !(other instanceof HTMLElement) || !isOnTop(other)) return;
    // Hiding and showing a part that holds the focus would lose it.
    if (!isShown(part) || part.matches(':focus-within')) return;
    part.hidePopover();
    part.showPopover();
  };
}

/** A dialog of the host page may hold this very element: it too comes to lie over the part. */
function isOnTop(other: HTMLElement): boolean {
  return isShown(other) || other.matches('dialog[open]');
}

function isShown(part: HTMLElement): boolean {
  try {
    return part.matches(':popover-open');
  } catch {
    return false; // a browser without popovers: the part is fixed by CSS alone
  }
}
