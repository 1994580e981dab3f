/** A document that matches a question. */
export interface Match {
  readonly id: string;
  /** Higher is better; comparable only within one answer. */
  readonly score: number;
  /** The folded words of the document that matched. */
  readonly terms: readonly string[];
}

/** The documents that answer a question, best first. */
export interface SearchAnswer {
  readonly matches: readonly Match[];
  /** The question with its corrections; undefined when no word was corrected. */
  readonly corrected: string | undefined;
}
