import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { quietly } from '../shared/quietly.js';

/** From these widths on, in em of the element's own text, there is room: for cards, for two columns. */
const WIDE = 34;
const COLUMNS = 50;

export interface WidthOptions {
  /** Returns the element whose width is measured, once it is rendered. */
  readonly frame: () => Element | null;
  /** Called in the frame after each change of its size. */
  readonly onResize: () => void;
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

  /** @param host element that is updated when `wide` changes */
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
    // Old browsers without ResizeObserver always get the narrow layout.
    if (typeof ResizeObserver === 'undefined') return;
    // Measured in the next frame: opening the sections in the callback would resize the observed
    // element, and the browser would report "ResizeObserver loop" as an error of the host page.
    const measure = () =>
      quietly(() => {
        this.#options.onResize();
        this.#measure();
      });
    this.#observer = new ResizeObserver(() => requestAnimationFrame(measure));
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = undefined;
  }

  hostUpdated(): void {
    const frame = this.#options.frame();
    // An update can still run after the element was removed, when there is no observer.
    if (!frame?.isConnected || frame === this.#watched) return;
    // The document of a frame is laid out after this one, and Chromium then reports a loop.
    if (frame.ownerDocument !== document) return;
    this.#watched = frame;
    this.#observer?.disconnect();
    // Also in the next frame: an update can run during a ResizeObserver callback. If an element
    // that is not deeper in the document than the last one reported is observed then, the browser
    // reports the same error.
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
