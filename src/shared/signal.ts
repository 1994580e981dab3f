import { quietly } from './quietly.js';

/** An observable value. Listeners are notified of changes in the order in which they subscribed. */
export class Signal<Value> {
  #value: Value;
  readonly #listeners = new Set<(value: Value) => void>();

  constructor(value: Value) {
    this.#value = value;
  }

  get value(): Value {
    return this.#value;
  }

  /** Sets the value and notifies every listener, even when the value is the same. */
  set(value: Value): void {
    this.#value = value;
    // A listener that throws must not prevent the others from being notified.
    for (const listener of [...this.#listeners]) quietly(() => listener(value));
  }

  /** Calls `listener` at each change. @returns a function that ends the subscription */
  subscribe(listener: (value: Value) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
