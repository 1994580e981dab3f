/** A document that answers. */
export interface Match {
  readonly id: string;
  /** Higher is better; comparable only within one answer. */
  readonly score: number;
  /** Folded words of the documents that matched. */
  readonly terms: readonly string[];
}

/** The documents that answer a question, best first. */
export interface SearchAnswer {
  readonly matches: readonly Match[];
  /** The question as understood, where a word of it was corrected. */
  readonly corrected: string | undefined;
}
