/**
 * What decides the order of answers, measured on the sets of questions in `test/search` that may be
 * tuned on: keywords in everyday words carry most, a little tolerance for typing errors helps, a stemmer harms.
 */
export const weights = {
  title: 2,
  summary: 1.3,
  keywords: 3,
  /** Beginnings of words in other languages. */
  roots: 3,
  /** Least: a long text matches many questions a little. */
  body: 1,
  /** A word that differs by some letters, or begins with what was asked. */
  fuzzy: 0.2,
  prefix: 0.375,
  /** How fast a word said again counts less; how much a long field counts less. */
  k: 1.2,
  b: 0.7,
  d: 0.5,
};
