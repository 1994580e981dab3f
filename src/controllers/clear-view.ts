import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { quietly } from '../shared/quietly.js';
import { coveredTop } from './covered-top.js';

/** After each of these the page may cover more or less. Captured: not all of them bubble. */
const EVENTS = ['scroll', 'resize', 'transitionend', 'animationend'];

/** A header that grows with each scroll would be followed for ever. */
const TRIES = 3;

export interface ClearViewOptions {
  /** The root of the rendered element, which gets the property `--covered`. */
  readonly root: () => HTMLElement | null;
}

/**
 * Keeps what is scrolled into view clear of sticky and fixed headers of the host page. Their height is
 * the custom property `--covered`: the bar sticks below it, and `scroll-margin` counts it in, so
 * that the browser's own scrolling to what gets the focus is right too.
 */
export class ClearViewController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ClearViewOptions;
  #covered = 0;
  #waits = false;
  /** What was shown last, and where it came to lie: the header may slide in only now. */
  #shown: { readonly target: HTMLElement; readonly top: number } | undefined;

  /** @param host element that may be covered */
  constructor(host: ReactiveControllerHost & HTMLElement, options: ClearViewOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of EVENTS) window.addEventListener(type, this.#look, true);
  }

  hostDisconnected(): void {
    for (const type of EVENTS) window.removeEventListener(type, this.#look, true);
    this.#shown = undefined;
  }

  hostUpdated(): void {
    // After a failure the root is a new one.
    if (this.#covered > 0) this.#tell();
  }

  /** Scrolls to an element of the host, so that nothing lies over it. */
  show(target: HTMLElement, block: 'start' | 'nearest' = 'start'): void {
    // At once, also where the page asks for smooth scrolling: else it is not known yet what covers it.
    const scroll = () => target.scrollIntoView({ block, behavior: 'instant' });
    scroll();
    for (let tries = 0; tries < TRIES && this.#measure(); tries++) scroll();
    this.#shown = { target, top: target.getBoundingClientRect().top };
  }

  /** Scrolls to an element and moves the focus there, as soon as it is rendered. */
  async focus(find: () => HTMLElement | null): Promise<void> {
    await this.#host.updateComplete;
    const target = find();
    if (!target) return;
    this.show(target);
    target.focus({ preventScroll: true });
  }

  /** Measures anew. @returns whether it is another height */
  #measure(): boolean {
    const covered = coveredTop(this.#host);
    if (covered === this.#covered) return false;
    this.#covered = covered;
    this.#tell();
    return true;
  }

  #tell(): void {
    this.#options.root()?.style.setProperty('--covered', `${this.#covered}px`);
  }

  /** Looks once a frame, at what is laid out then. */
  readonly #look = (): void => {
    if (this.#waits) return;
    this.#waits = true;
    requestAnimationFrame(() => {
      this.#waits = false;
      quietly(() => this.#follow());
    });
  };

  #follow(): void {
    const before = this.#covered;
    if (!this.#measure() || this.#covered < before || !this.#shown) return;
    const { target, top } = this.#shown;
    // The reader has not moved since, and the title now lies under what came: it is shown again.
    if (!target.isConnected || Math.abs(target.getBoundingClientRect().top - top) > 1) return;
    if (top < this.#covered) this.show(target);
  }
}
