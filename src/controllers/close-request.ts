import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The part of the browser's CloseWatcher that is used here; TypeScript does not know it yet. */
interface CloseWatcher extends EventTarget {
  destroy(): void;
}
type CloseWatcherConstructor = new () => CloseWatcher;

/**
 * Lets Android's Back gesture and Esc close what is open, without any history entry.
 * Where the browser has no CloseWatcher (WebKit), Esc inside the element does.
 */
export class CloseRequestController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isOpen: () => boolean;
  readonly #close: () => void;
  #watcher: CloseWatcher | undefined;

  /**
   * @param host element that is watched
   * @param isOpen whether there is something to close
   * @param close closes it
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    isOpen: () => boolean,
    close: () => void,
  ) {
    this.#host = host;
    this.#isOpen = isOpen;
    this.#close = close;
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
    // A last update may come after the element was taken out: then nothing of it may be closed.
    if (!this.#host.isConnected || !this.#isOpen()) this.#drop();
    else if (!this.#watcher) this.#watch();
  }

  #watch(): void {
    const Watcher = constructorOf();
    if (!Watcher) return;
    const watcher = new Watcher();
    this.#watcher = watcher;
    watcher.addEventListener('close', () => {
      // A watcher closes once; the next thing opened gets its own.
      this.#watcher = undefined;
      if (this.#isOpen()) this.#close();
    });
  }

  #drop(): void {
    this.#watcher?.destroy();
    this.#watcher = undefined;
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.#isOpen()) return;
    event.preventDefault();
    this.#close();
  };
}

function constructorOf(): CloseWatcherConstructor | undefined {
  // The cast: an API newer than TypeScript's library.
  const { CloseWatcher } = window as { CloseWatcher?: CloseWatcherConstructor };
  // Where the browser has none, an element of the page with that id stands in its place.
  return typeof CloseWatcher === 'function' ? CloseWatcher : undefined;
}
