import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Guide } from '../guide/model.js';
import { later } from '../shared/later.js';
import { whenIdle } from '../shared/when-idle.js';
import { indexOf } from './search-guide.js';

/** The longest the page does nothing else while the index is filled, in milliseconds. */
const SLICE = 8;

export interface IndexFillerOptions {
  /** Gives the guide on screen; undefined while there is none. */
  readonly guide: () => Guide | undefined;
  /** Called before each slice: an answer found earlier may no longer be the best one. */
  readonly onSlice: () => void;
  /** Called when the index is able to answer, and again when it holds the bodies of all topics. */
  readonly onReady: () => void;
}

/**
 * Fills the search index of the guide on screen: slowly while the page is idle, and in short slices
 * once the reader is about to search, so that a slow phone still draws every letter typed.
 */
export class IndexFiller implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #options: IndexFillerOptions;
  /** The guide whose index is prepared while the page is idle. */
  #prepared: Guide | undefined;
  /** The guide whose index is filled in slices. */
  #filling: Guide | undefined;

  /** @param host element whose updates show that there is a guide */
  constructor(host: ReactiveControllerHost & Node, options: IndexFillerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const guide = this.#options.guide();
    // A last update may come after the element was removed.
    if (!this.#host.isConnected || !guide || this.#prepared === guide) return;
    this.#prepared = guide;
    this.#addHeads(guide);
    // The first call makes the word lists that say in which language a question is asked.
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

  /** Adds all titles and keywords at once, for an answer that cannot wait for the next slice. */
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
