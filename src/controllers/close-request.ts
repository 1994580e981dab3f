import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The part of the CloseWatcher API that is used here. TypeScript has no types for it yet. */
interface CloseWatcher extends EventTarget {
  destroy(): void;
}
type CloseWatcherConstructor = new () => CloseWatcher;

export interface CloseRequestOptions {
  /** Whether there is something to close. */
  readonly isOpen: () => boolean;
  /** Closes it. */
  readonly close: () => void;
}

/**
 * Lets Android's Back gesture and Esc close what is open, without a history entry. In a browser
 * without CloseWatcher (WebKit), only Esc works, and only while the focus is inside the element.
 */
export class CloseRequestController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: CloseRequestOptions;
  #watcher: CloseWatcher | undefined;

  /** @param host element that is watched */
  constructor(host: ReactiveControllerHost & HTMLElement, options: CloseRequestOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (!constructorOf()) this.#host.addEventListener('keydown', this.#handleKeydown);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#handleKeydown);
    this.#drop();
  }

  hostUpdated(): void {
    // An update can still run after the element was removed; it must not create a watcher.
    if (!this.#host.isConnected || !this.#options.isOpen()) this.#drop();
    else if (!this.#watcher) this.#watch();
  }

  #watch(): void {
    const Watcher = constructorOf();
    if (!Watcher) return;
    const watcher = new Watcher();
    this.#watcher = watcher;
    watcher.addEventListener('close', () => {
      // A watcher dispatches `close` only once, so the next part that opens needs a new one.
      this.#watcher = undefined;
      if (this.#options.isOpen()) this.#options.close();
    });
  }

  #drop(): void {
    this.#watcher?.destroy();
    this.#watcher = undefined;
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.#options.isOpen()) return;
    event.preventDefault();
    this.#options.close();
  };
}

function constructorOf(): CloseWatcherConstructor | undefined {
  // The cast: TypeScript has no types for this API yet.
  const { CloseWatcher } = window as { CloseWatcher?: CloseWatcherConstructor };
  // In a browser without the API, `window.CloseWatcher` can be an element of the host page with
  // this id (named access on the Window object).
  return typeof CloseWatcher === 'function' ? CloseWatcher : undefined;
}
