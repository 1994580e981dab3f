import type { Steps } from './steps.js';

/** Parts below the title of a topic, which are shown one after another: no topic has more. */
export const ALL_PARTS = 9;

/** Between two parts, in milliseconds: the browser draws the first one meanwhile. */
const FRAME = 30;

/** How much of a topic is rendered: on a slow phone all parts at once take a second. */
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

  /** Renders none: each call of `addNext` brings one. */
  removeAll(): void {
    this.#count = 0;
  }

  /** Renders all at once. */
  addAll(): void {
    this.#count = ALL_PARTS;
  }

  /** Renders one more part in a later task; nothing where all are rendered. */
  addNext(): void {
    if (this.#count === ALL_PARTS) return;
    this.#steps.next(() => {
      this.#count++;
      this.#onChange();
    }, FRAME);
  }
}
