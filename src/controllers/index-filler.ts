import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Guide } from '../guide/model.js';
import { later } from '../shared/later.js';
import { whenIdle } from '../shared/when-idle.js';
import { indexOf } from './search-guide.js';

/** The longest time for which one slice blocks the main thread, in milliseconds. */
const SLICE = 8;

export interface IndexFillerOptions {
  /** Returns the guide on screen; undefined while there is none. */
  readonly guide: () => Guide | undefined;
  /** Called before each slice, because an earlier answer may no longer be the best one after it. */
  readonly onSlice: () => void;
  /** Called when the index can answer, and again when it contains the bodies of all topics. */
  readonly onReady: () => void;
}

/**
 * Fills the search index of the guide on screen: one topic at a time while the browser is idle, and
 * in short slices once the reader is about to search, so that a slow phone can still display every
 * typed letter.
 */
export class IndexFiller implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #options: IndexFillerOptions;
  /** The guide whose index is filled while the browser is idle. */
  #prepared: Guide | undefined;
  /** The guide whose index is filled in slices. */
  #filling: Guide | undefined;

  /** @param host element after whose updates a guide may be on screen */
  constructor(host: ReactiveControllerHost & Node, options: IndexFillerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const guide = this.#options.guide();
    // An update can still run after the element was removed.
    if (!this.#host.isConnected || !guide || this.#prepared === guide) return;
    this.#prepared = guide;
    this.#addHeads(guide);
    // The first call creates the word lists that are used to detect the language of a question.
    whenIdle(() => indexOf(guide).asked(''));
  }

  hostDisconnected(): void {
    this.#filling = undefined;
  }

  /** Starts to fill the index: titles and keywords in short slices, then bodies in idle time. */
  start(): void {
    const guide = this.#options.guide();
    if (!guide || this.#filling === guide) return;
    this.#filling = guide;
    later(() => this.#fill(guide));
  }

  /** Adds all titles and keywords synchronously, for an answer that is needed immediately. */
  finishHeads(): void {
    const guide = this.#options.guide();
    if (guide) while (indexOf(guide).addNextHead());
  }

  #addHeads(guide: Guide): void {
    whenIdle(() => {
      if (this.#host.isConnected && indexOf(guide).addNextHead()) this.#addHeads(guide);
    });
  }

  #fill(guide: Guide): void {
    if (this.#filling !== guide) return;
    this.#options.onSlice();
    const index = indexOf(guide);
    const next = () => this.#fill(guide);
    if (index.isReady) {
      if (index.addNextBody()) whenIdle(next);
      else this.#options.onReady();
      return;
    }
    const end = performance.now() + SLICE;
    while (index.addNextHead() && performance.now() < end);
    if (!index.isReady) return void later(next);
    this.#options.onReady();
    whenIdle(next);
  }
}
