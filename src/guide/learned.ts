/** What was learned from questions: label → weight → the words and beginnings of words, parted by spaces. */
export type LearnedTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the search learned of the questions in one language; it comes with the texts of that language. */
export interface LearnedOfLanguage {
  /** Labels are topics, and services asked for by their deeds. */
  readonly topics: LearnedTable;
  /** Labels are the numbers of the rows of danger, from 0, and `CALM`. */
  readonly danger: LearnedTable;
}

/** What the search learned for every language: inside the script. */
export interface LearnedData extends LearnedOfLanguage {
  /** Labels are languages. */
  readonly languages: LearnedTable;
}
