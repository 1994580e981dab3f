import { later } from '../shared/later.js';

/** Work done one step at a time, each in a task of its own. A new step replaces one that waits. */
export class Steps {
  #cancel: (() => void) | undefined;

  /** Whether a step waits. */
  get isWaiting(): boolean {
    return this.#cancel !== undefined;
  }

  /** Runs a step in a later task. @param pause before it, in milliseconds */
  next(step: () => void, pause?: number): void {
    this.cancel();
    this.#cancel = later(() => {
      this.#cancel = undefined;
      step();
    }, pause);
  }

  /** Drops the step that waits, if there is one. */
  cancel(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
