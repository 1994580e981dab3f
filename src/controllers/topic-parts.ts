import type { Steps } from './steps.js';

/** The most parts that a topic has below its title. They are rendered one after another. */
export const ALL_PARTS = 9;

/** The pause between two parts, in milliseconds, in which the browser paints the first one. */
const FRAME = 30;

/** Renders a topic part by part, because all parts at once take a second on a slow phone. */
export class TopicParts {
  readonly #steps: Steps;
  readonly #onChange: () => void;
  #count = ALL_PARTS;

  /**
   * @param steps runs each part in a task of its own
   * @param onChange called when one more part is to be rendered
   */
  constructor(steps: Steps, onChange: () => void) {
    this.#steps = steps;
    this.#onChange = onChange;
  }

  /** How many parts are rendered. */
  get count(): number {
    return this.#count;
  }

  /** Renders no part. Each call of `addNext` then adds one. */
  removeAll(): void {
    this.#count = 0;
  }

  /** Renders all parts at once. */
  addAll(): void {
    this.#count = ALL_PARTS;
  }

  /** Renders one more part in a later task. Does nothing when all parts are rendered. */
  addNext(): void {
    if (this.#count === ALL_PARTS) return;
    this.#steps.next(() => {
      this.#count++;
      this.#onChange();
    }, FRAME);
  }
}
