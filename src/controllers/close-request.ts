import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The part of the browser's CloseWatcher that is used here; TypeScript does not know it yet. */
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
 * Lets Android's Back gesture and Esc close what is open, without any history entry.
 * In a browser without CloseWatcher (WebKit), Esc works while the focus is inside the element.
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
    // A last update may come after the element was removed: then it must not be closed.
    if (!this.#host.isConnected || !this.#options.isOpen()) this.#drop();
    else if (!this.#watcher) this.#watch();
  }

  #watch(): void {
    const Watcher = constructorOf();
    if (!Watcher) return;
    const watcher = new Watcher();
    this.#watcher = watcher;
    watcher.addEventListener('close', () => {
      // A watcher fires once; the next part that opens gets its own.
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
  // The cast: the API is newer than TypeScript's library.
  const { CloseWatcher } = window as { CloseWatcher?: CloseWatcherConstructor };
  // In a browser without it, `window.CloseWatcher` may be an element of the page with that id.
  return typeof CloseWatcher === 'function' ? CloseWatcher : undefined;
}
