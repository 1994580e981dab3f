import { editDistance } from '../shared/edit-distance.js';
import type { Match } from './answer.js';
import type { Spellings } from './written.js';
import { fold, questionWords, readable, placedTokens } from './normalise.js';

/**
 * Returns the question with each unknown word replaced by the known word that matched the best
 * document; undefined when nothing was corrected.
 *
 * @param best the best document, with the folded words that matched
 */
export function correctedQuestion(
  question: string,
  best: Match | undefined,
  vocabulary: ReadonlySet<string>,
  spellings: Spellings,
): string | undefined {
  if (!best) return undefined;
  const { id, terms } = best;
  const corrections = new Map<string, string>();
  for (const word of questionWords(question)) {
    const known =
      vocabulary.has(word) || terms.some((term) => term.startsWith(word) || word.startsWith(term));
    const nearest = known ? undefined : nearestOf(word, terms);
    const spelling = nearest && spellings.get(id, nearest);
    if (spelling) corrections.set(word, spelling);
  }
  if (corrections.size === 0) return undefined;
  // Starting at the end keeps the earlier positions valid. All other words stay as typed.
  let text = readable(question);
  for (const { word, index } of [...placedTokens(text)].reverse()) {
    const right = corrections.get(fold(word));
    if (right) text = text.slice(0, index) + right + text.slice(index + word.length);
  }
  return text.trim();
}

/** Returns the term that MiniSearch most likely matched with a mistyped word. */
function nearestOf(word: string, terms: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewest = Math.max(1, Math.round(word.length * 0.25)) + 1;
  for (const term of terms) {
    const count = editDistance(word, term);
    if (count < fewest) [nearest, fewest] = [term, count];
  }
  return nearest;
}
