import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { quietly } from '../shared/quietly.js';

/** From this width on, in em of the element's own text, there is room for two columns. */
const WIDE = 34;

/**
 * Whether the element has room. Styles ask the container themselves; this is for what styles
 * cannot do, such as opening the sections.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #frame: () => Element | null;
  #observer: ResizeObserver | undefined;
  #watched: Element | undefined;
  #wide = false;

  /** @param frame the box whose width counts, once it is rendered */
  constructor(host: ReactiveControllerHost & HTMLElement, frame: () => Element | null) {
    this.#host = host;
    this.#frame = frame;
    host.addController(this);
  }

  get wide(): boolean {
    return this.#wide;
  }

  hostConnected(): void {
    // Old browsers have none: the narrow layout works everywhere.
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
    const frame = this.#frame();
    // A last update may come after the element was taken out, when there is no observer.
    if (!frame?.isConnected || frame === this.#watched) return;
    this.#watched = frame;
    this.#observer?.disconnect();
    // In the next frame too: an update may fall among the sizes a browser is just telling, where a box
    // that is new, and not deeper than the last one told, is reported to the host page as a loop.
    requestAnimationFrame(() => quietly(() => this.#observer?.observe(frame)));
    this.#measure();
  }

  #measure(): void {
    const frame = this.#watched;
    if (!frame) return;
    const em = parseFloat(getComputedStyle(frame).fontSize) || 18;
    const wide = frame.clientWidth >= WIDE * em;
    if (wide === this.#wide) return;
    this.#wide = wide;
    this.#host.requestUpdate();
  }
}
