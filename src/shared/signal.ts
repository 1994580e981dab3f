import { quietly } from './quietly.js';

/** A value that many may read and whose changes they are told of, in the order they asked. */
export class Signal<Value> {
  #value: Value;
  readonly #listeners = new Set<(value: Value) => void>();

  constructor(value: Value) {
    this.#value = value;
  }

  get value(): Value {
    return this.#value;
  }

  /** Sets the value and tells every listener, even when it is the same one. */
  set(value: Value): void {
    this.#value = value;
    // One that fails does not keep the others from knowing.
    for (const listener of [...this.#listeners]) quietly(() => listener(value));
  }

  /** Calls `listener` at each change, until the returned function is called. */
  subscribe(listener: (value: Value) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
