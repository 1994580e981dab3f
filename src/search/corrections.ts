import { slipsOf } from '../shared/slips.js';
import type { Match } from './answer.js';
import { placedTokens, plain, readable } from './normalise.js';
import type { LookUp } from './look-ups.js';
import type { Spellings } from './written.js';

/** A shorter word may be right and mean another thing. */
const LONG_ENOUGH = 6;

/**
 * The question with one word put right: a slip of the finger in a word of six letters or more, which
 * found the best document. Undefined when nothing was put right. A right word is never called wrong:
 * neither one of the language, nor one whose beginning the guide knows.
 *
 * @param best the best document, with the folded words that found it
 * @param sought how the question was looked up
 * @param realWords words of the language, without accents, that look like a slip
 */
export function correctedQuestion(
  question: string,
  best: Match | undefined,
  sought: readonly LookUp[],
  spellings: Spellings,
  realWords: ReadonlySet<string>,
): string | undefined {
  if (!best) return undefined;
  const near = sought.filter(({ near, term }) => near && best.terms.includes(term));
  if (near.length === 0) return undefined;
  const right = near.flatMap(({ term }) => spellings.get(best.id, term) ?? []);
  const text = readable(question);
  for (const { word, index } of placedTokens(text)) {
    const typed = plain(word);
    if (typed.length < LONG_ENOUGH || realWords.has(typed)) continue;
    const meant = right.find((spelling) => isSlip(typed, plain(spelling)));
    if (meant) return (text.slice(0, index) + meant + text.slice(index + word.length)).trim();
  }
  return undefined;
}

/** A word that is still being typed, or has another ending, is no slip. */
function isSlip(typed: string, meant: string): boolean {
  return !meant.startsWith(typed) && !typed.startsWith(meant) && slipsOf(meant).has(typed);
}
