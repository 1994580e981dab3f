/**
 * Parameters that determine the order of answers. They were tuned on the sets of questions in
 * `test/search` that are meant for tuning: keywords in everyday words are the most useful, a little
 * tolerance for typing errors improves the order, and a stemmer makes it worse.
 */
export const weights = {
  title: 2,
  summary: 1.3,
  keywords: 3,
  /** Least: a long text matches many questions a little. */
  body: 1,
  /** A known word that was taken for a mistyped one: behind words that were typed. */
  near: 0.2,
  /** A word that begins with what was asked. */
  prefix: 0.375,
  /** Of MiniSearch's own tolerance, which is not used. */
  fuzzy: 0,
  /** What was learned from questions, beside all of the above. */
  learned: 24,
  /** How fast a word said again counts less; how much a long field counts less. */
  k: 1.2,
  b: 0.7,
  d: 0.5,
};
