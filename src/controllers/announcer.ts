import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * One polite message at a time for readers' software. The region is in the page from the first
 * render and gets its words later: several screen readers miss a region that arrives with them.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #message = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#message = '';
  }

  /** The words of the `role=status` region. */
  get message(): string {
    return this.#message;
  }

  /** Says something; the same words twice are said twice, by an invisible difference. */
  say(message: string): void {
    this.#message = message === this.#message ? `${message}\u00a0` : message;
    this.#host.requestUpdate();
  }
}
