/** What every engine is given of a topic. */
export interface BenchDocument {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** What people type in French and in English, as the editors wrote it. */
  readonly keywords: string;
  /** What people type in twelve languages: ours has learned from it, the others search it. */
  readonly foreign: string;
  readonly body: string;
}

/** Answers a question: ids of documents, best first. */
export type Search = (question: string) => readonly string[];

/** A search library set up as its documentation advises. Each adapter gives one as its default. */
export interface Engine {
  /** Makes everything that is needed to answer: text is searched as a whole. */
  build(documents: readonly BenchDocument[]): Search;
}

/** How many answers are asked for: as many as the guide shows. */
export const MOST = 10;

/** What is searched, and how much it counts: the same for every engine that can weigh. */
export const WEIGHTS = { title: 2, summary: 1.3, keywords: 3, foreign: 3, body: 1 } as const;

/** The names of what is searched. */
export const FIELDS = ['title', 'summary', 'keywords', 'foreign', 'body'] as const;
