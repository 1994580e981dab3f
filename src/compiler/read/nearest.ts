import { editDistance } from '../../shared/edit-distance.js';

/**
 * The candidate that looks most like a mistyped word, or undefined when none is near.
 * Near: at most a third of the letters differ, two for short words.
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

/** `Did you mean "x"? ` or nothing: the beginning of a remedy. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const found = nearest(word, candidates);
  return found === undefined ? '' : `Did you mean "${found}"? `;
}
