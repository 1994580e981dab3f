import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { later } from '../shared/later.js';

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
 * Lets Android's Back gesture and Esc close what is open, without any history entry. Esc closes
 * something only while the focus is inside the element: elsewhere it is meant for the host page.
 */
export class CloseRequestController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: CloseRequestOptions;
  #watcher: CloseWatcher | undefined;
  /** Whether Esc is down that was pressed outside: the browser may make a request of it. */
  #isForeignKey = false;

  /** @param host element that is watched */
  constructor(host: ReactiveControllerHost & HTMLElement, options: CloseRequestOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // In the capture phase: the page may move the focus at this very key.
    window.addEventListener('keydown', this.#noteKey, true);
    window.addEventListener('keyup', this.#noteKeyUp, true);
    // In the other phase: the page may use the key and prevent its default.
    window.addEventListener('keydown', this.#handleKeydown);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#noteKey, true);
    window.removeEventListener('keyup', this.#noteKeyUp, true);
    window.removeEventListener('keydown', this.#handleKeydown);
    this.#drop();
  }

  hostUpdated(): void {
    // An update can still run after the element was removed; it must not create a watcher.
    if (!this.#host.isConnected || !this.#options.isOpen()) this.#drop();
    else this.#watch();
  }

  #watch(): void {
    const Watcher = constructorOf();
    if (!Watcher || this.#watcher) return;
    const watcher = new Watcher();
    this.#watcher = watcher;
    watcher.addEventListener('close', () => {
      // A watcher fires once; what stays open, or opens next, gets a new one.
      this.#watcher = undefined;
      if (!this.#options.isOpen()) return;
      if (this.#isForeignKey) this.#watch();
      else this.#options.close();
    });
  }

  #drop(): void {
    this.#watcher?.destroy();
    this.#watcher = undefined;
  }

  readonly #noteKey = (event: KeyboardEvent): void => {
    this.#isForeignKey = event.key === 'Escape' && !this.#isInside(event);
  };

  /** In a later task: some versions make the request when the key comes up. */
  readonly #noteKeyUp = (): void => {
    later(() => (this.#isForeignKey = false));
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (constructorOf()) return; // the watcher is asked
    if (event.key !== 'Escape' || event.defaultPrevented || !this.#isInside(event)) return;
    // Safari ends a composition before the event; the key code 229 marks such a key.
    if (event.isComposing || event.keyCode === 229) return;
    if (!this.#options.isOpen() || isOtherOpen()) return;
    event.preventDefault();
    this.#options.close();
  };

  #isInside(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }
}

/** Whether the browser will close something of the host page at Esc. */
function isOtherOpen(): boolean {
  try {
    const open = ':popover-open:is([popover=""], [popover="auto" i], [popover="hint" i])';
    return Boolean(document.fullscreenElement ?? document.querySelector(open));
  } catch {
    return false; // a browser without popovers
  }
}

function constructorOf(): CloseWatcherConstructor | undefined {
  // The cast: TypeScript has no types for this API yet.
  const { CloseWatcher } = window as { CloseWatcher?: CloseWatcherConstructor };
  // In a browser without the API, `window.CloseWatcher` can be an element of the host page with
  // this id (named access on the Window object).
  return typeof CloseWatcher === 'function' ? CloseWatcher : undefined;
}
