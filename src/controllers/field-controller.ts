import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { quietly } from '../shared/quietly.js';

export interface FieldOptions {
  /** Gives the search field, once it is rendered. */
  readonly field: () => HTMLElement | null;
  /** Gives the bar above it. While the focus is there, the field stays in use. */
  readonly bar: () => HTMLElement | null;
  /** Scrolls to the field, so that nothing lies over it. */
  readonly show: (field: HTMLElement) => void;
  /** Called when the reader is about to type. */
  readonly onFocus: () => void;
}

/**
 * Brings the search field to the top of what is seen while it is used, so that its answers are in
 * sight above the keyboard of a phone.
 */
export class FieldController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: FieldOptions;
  #isActive = false;

  /** @param host element that is updated when the field is used, or no longer */
  constructor(host: ReactiveControllerHost & HTMLElement, options: FieldOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('focusin', this.#handleFocus);
    this.#host.addEventListener('focusout', this.#handleFocus);
    // The keyboard of a phone comes after the focus, and the browser scrolls again for it.
    window.visualViewport?.addEventListener('resize', this.#moveUp);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('focusin', this.#handleFocus);
    this.#host.removeEventListener('focusout', this.#handleFocus);
    window.visualViewport?.removeEventListener('resize', this.#moveUp);
    this.#isActive = false;
  }

  /** Whether the field is used: it has the focus, or the bar has it after the field. */
  get isActive(): boolean {
    return this.#isActive;
  }

  /** Moves the focus into the field. */
  focus(): void {
    this.#options.field()?.focus();
  }

  /** The reader has finished with the field, even while the bar has the focus. */
  leave(): void {
    this.#options.field()?.blur();
    this.#isActive = false;
    this.#host.requestUpdate();
  }

  /** Looks once the focus has arrived at its next place: between the two there is none. */
  readonly #handleFocus = (): void => queueMicrotask(() => quietly(() => this.#update()));

  #update(): void {
    const { field, bar, onFocus } = this.#options;
    const focused = this.#host.shadowRoot?.activeElement ?? null;
    const hasFocus = focused !== null && focused === field();
    const isActive = hasFocus || (this.#isActive && Boolean(bar()?.contains(focused)));
    if (isActive === this.#isActive) return;
    this.#isActive = isActive;
    this.#host.requestUpdate();
    if (!hasFocus) return;
    onFocus();
    // After the update: it makes the page long enough for the field to reach the top.
    void this.#host.updateComplete.then(this.#moveUp);
  }

  readonly #moveUp = (): void => {
    const field = this.#options.field();
    if (!field || this.#host.shadowRoot?.activeElement !== field) return;
    this.#options.show(field);
  };
}
