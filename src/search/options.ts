import type { SearchOptions } from 'minisearch';
import { gramSize } from './normalise.js';

/**
 * Every setting of the engine. They were chosen on one half of a set of real questions in French
 * and checked on the other half, with typing errors and phone spelling added.
 */
export const engine: SearchOptions = {
  combineWith: 'OR',
  // The words editors collected from readers weigh most: they moved the right answer up more than
  // every other setting together.
  boost: { title: 2, summary: 1.3, keywords: 3, body: 1 },
  prefix: true,
  // One wrong letter in four, two at most. 17 is not 18, and no number may be guessed; in Chinese
  // and Thai one other character is another word.
  fuzzy: (word) => (/\d/.test(word) || gramSize(word) ? false : 0.25),
  maxFuzzy: 2,
  weights: { fuzzy: 0.35, prefix: 0.375 },
  processTerm: (word) => word,
};

/** Characters of a question that are read. Longer ones are pasted by accident. */
export const LONGEST_QUERY = 2000;

/** Different words of a question that are looked up; the time grows with each. */
export const MOST_WORDS = 20;
