import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { quietly } from '../shared/quietly.js';

/** From these widths on, in em of the element's own text, there is room: for cards, for two columns. */
const WIDE = 34;
const COLUMNS = 50;

export interface WidthOptions {
  /** Gives the box whose width counts, once it is rendered. */
  readonly frame: () => Element | null;
}

/**
 * How much room the element has. Styles use container queries; this is for what
 * styles cannot do, such as opening the sections.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: WidthOptions;
  #observer: ResizeObserver | undefined;
  #watched: Element | undefined;
  #wide = false;
  #columns = false;

  /** @param host element that is updated when there is room, or no longer */
  constructor(host: ReactiveControllerHost & HTMLElement, options: WidthOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether there is room for cards side by side. */
  get wide(): boolean {
    return this.#wide;
  }

  /** Whether there is room for two columns of text, and for the exit in the bar. */
  get columns(): boolean {
    return this.#columns;
  }

  hostConnected(): void {
    // Old browsers do not have it: the narrow layout works everywhere.
    if (typeof ResizeObserver === 'undefined') return;
    // In the next frame: opening the sections at once would change the very box that is observed,
    // and the browser would report a loop to the host page.
    const measure = () => quietly(() => this.#measure());
    this.#observer = new ResizeObserver(() => requestAnimationFrame(measure));
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = undefined;
  }

  hostUpdated(): void {
    const frame = this.#options.frame();
    // A last update may come after the element was removed, when there is no observer.
    if (!frame?.isConnected || frame === this.#watched) return;
    this.#watched = frame;
    this.#observer?.disconnect();
    // Also in the next frame: an update may happen while a browser reports sizes. A box observed
    // then, and not deeper in the page than the last one reported, counts as a loop too.
    requestAnimationFrame(() => quietly(() => this.#observer?.observe(frame)));
    this.#measure();
  }

  #measure(): void {
    const frame = this.#watched;
    if (!frame) return;
    const em = parseFloat(getComputedStyle(frame).fontSize) || 18;
    const width = frame.clientWidth / em;
    const wide = width >= WIDE;
    const columns = width >= COLUMNS;
    if (wide === this.#wide && columns === this.#columns) return;
    this.#wide = wide;
    this.#columns = columns;
    this.#host.requestUpdate();
  }
}
