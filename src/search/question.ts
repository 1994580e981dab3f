import type { GuideAnswer } from './answer.js';
import type { GuideIndex } from './guide-index.js';

/** What is typed, and its last answer: every render asks for it. */
export class Question {
  #found: { readonly index: GuideIndex; readonly answer: GuideAnswer } | undefined;

  /**
   * @param text as it was typed
   * @param asTyped no word of it is corrected
   */
  constructor(
    readonly text = '',
    readonly asTyped = false,
  ) {}

  /** Whether it asks anything. */
  get isEmpty(): boolean {
    return this.text.trim() === '';
  }

  /** The answer of an index. It is searched once, until `reset`. */
  answerFrom(index: GuideIndex): GuideAnswer {
    if (this.#found?.index !== index) {
      this.#found = { index, answer: index.answer(this.text, this.asTyped) };
    }
    return this.#found.answer;
  }

  /** The index has changed: the next answer is searched again. */
  reset(): void {
    this.#found = undefined;
  }
}
