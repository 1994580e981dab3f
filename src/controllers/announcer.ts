import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Announces one polite message at a time to screen readers. The live region is rendered empty and
 * gets its text later, because several screen readers do not announce a region that is inserted
 * together with its text.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #message = '';

  /** @param host element that renders the live region */
  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#message = '';
  }

  /** The text of the live region (`role=status`). */
  get message(): string {
    return this.#message;
  }

  /** Announces a message. A space is added to a repeated message, so that it is announced again. */
  say(message: string): void {
    this.#message = message === this.#message ? `${message}\u00a0` : message;
    this.#host.requestUpdate();
  }
}
