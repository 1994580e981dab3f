import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * One polite message at a time for screen readers. The region is in the page from the first render
 * and gets its text later: several screen readers miss a region that is inserted with its text.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #message = '';

  /** @param host element that renders the region */
  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#message = '';
  }

  /** The text of the `role=status` region. */
  get message(): string {
    return this.#message;
  }

  /** Announces a message. The same message again differs by a space, so that it is read again. */
  say(message: string): void {
    this.#message = message === this.#message ? `${message}\u00a0` : message;
    this.#host.requestUpdate();
  }
}
