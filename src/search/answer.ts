import type { Service } from '../guide/model.js';
import type { FoundCards } from './card-search.js';

/** A document that answers. */
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
  /** The question as understood, where one mistyped word of it was put right. */
  readonly corrected: string | undefined;
  /** How much the question speaks for each label that was learned, documents or not. */
  readonly learned: ReadonlyMap<string, number>;
}

/** What a guide answers. */
export interface GuideAnswer extends SearchAnswer {
  /** Numbers and organisations asked for by name or number, best first: shown above the topics. */
  readonly services: readonly Service[];
  /** Cards to show that say what is asked for. */
  readonly found: FoundCards;
}
