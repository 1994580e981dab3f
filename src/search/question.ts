import type { GuideAnswer } from './answer.js';
import type { GuideIndex } from './guide-index.js';

/** A typed question with its last answer, which is cached because every render reads it. */
export class Question {
  #found: { readonly index: GuideIndex; readonly answer: GuideAnswer } | undefined;

  /**
   * @param text the question as typed
   * @param asTyped whether words are searched as typed, without corrections
   */
  constructor(
    readonly text = '',
    readonly asTyped = false,
  ) {}

  /** Whether the question has no text. */
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

  /** Clears the cached answer, after the index has changed. */
  reset(): void {
    this.#found = undefined;
  }
}
