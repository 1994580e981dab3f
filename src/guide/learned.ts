/** What was learned from questions: label → weight → the words and beginnings of words, parted by spaces. */
export type LearnedTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the search learned, for every language. */
export interface LearnedData {
  /** Labels are topics, and services asked for by their deeds. */
  readonly topics: LearnedTable;
  /** Labels are the numbers of the rows of danger, from 0. */
  readonly danger: LearnedTable;
  /** Labels are languages. */
  readonly languages: LearnedTable;
}
