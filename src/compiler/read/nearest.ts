import { editDistance } from '../../shared/edit-distance.js';

/**
 * Returns the candidate that is most similar to a mistyped word, or undefined when none is similar: at
 * most a third of the letters may differ, or two in short words.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const count = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (count < least && count < candidate.length) {
      least = count;
      best = candidate;
    }
  }
  return best;
}

/** Returns `Did you mean "x"? ` as the beginning of a remedy, or an empty string. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const found = nearest(word, candidates);
  return found === undefined ? '' : `Did you mean "${found}"? `;
}
