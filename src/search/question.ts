import type { SearchAnswer } from './answer.js';
import type { GuideIndex } from './guide-index.js';

/** A typed question with its last answer, which is cached because every render reads it. */
export class Question {
  #found: { readonly index: GuideIndex; readonly answer: SearchAnswer } | undefined;

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

  /** Returns the answer of an index. The answer is cached until `reset` is called. */
  answerFrom(index: GuideIndex): SearchAnswer {
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
