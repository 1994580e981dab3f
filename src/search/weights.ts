/**
 * Parameters that determine the order of answers. They were tuned on the sets of questions in
 * `test/search` that are meant for tuning: keywords in everyday words are the most useful, a little
 * tolerance for typing errors improves the order, and a stemmer makes it worse.
 */
export const weights = {
  title: 2,
  summary: 1.3,
  keywords: 3,
  /** Folded beginnings of words in other languages. */
  roots: 3,
  /** The lowest weight of a field, because a long text partly matches many questions. */
  body: 1,
  /** Weights of words that differ by some letters, or that begin with a word of the question. */
  fuzzy: 0.2,
  prefix: 0.375,
  /**
   * BM25+: `k` reduces the weight of repeated words, `b` that of long fields; `d` is its lower
   * bound.
   */
  k: 1.2,
  b: 0.7,
  d: 0.5,
};
