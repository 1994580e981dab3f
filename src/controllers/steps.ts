import { later } from '../shared/later.js';

/** Runs steps in separate tasks, one at a time. A new step replaces the pending one. */
export class Steps {
  #cancel: (() => void) | undefined;

  /** Whether a step is pending. */
  get isWaiting(): boolean {
    return this.#cancel !== undefined;
  }

  /** Runs a step in a later task. @param pause delay before it, in milliseconds */
  next(step: () => void, pause?: number): void {
    this.cancel();
    this.#cancel = later(() => {
      this.#cancel = undefined;
      step();
    }, pause);
  }

  /** Cancels the pending step, if there is one. */
  cancel(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
