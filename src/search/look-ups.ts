import { nearWords } from './near-words.js';
import { shortestRoot } from './normalise.js';

/** One term to look up in the index, with its options. */
export interface LookUp {
  readonly term: string;
  /** Whether words that begin with the term match too. */
  readonly prefix: boolean;
  /** It was taken for a word that was typed with a mistake. */
  readonly near: boolean;
}

const NUMBER = /\d/;
const PIECE = /[\p{Script=Han}\p{Script=Thai}]/u;

/** Shorter words match exactly only, except the last one, which may still be incomplete. */
const LONG_ENOUGH = 4;

/** A last letter whose folding depends on the next one, which may not be typed yet: "polic|ia". */
const UNDECIDED = /.{4}[ckpstz]$/;

/**
 * How each word of a question is looked up. A number is right or wrong: 115 is not 119. A word the
 * guide has is taken as it is; another may be mistyped, or be a known word with an ending, as most
 * languages of the guide have them: "telefonin" is "telefon".
 *
 * @param asTyped no word is taken for another
 */
export function lookUps(
  words: readonly string[],
  vocabulary: ReadonlySet<string>,
  asTyped = false,
): LookUp[] {
  const once = [...new Set(words)];
  return once.flatMap((term, place) => {
    const exact: LookUp = { term, prefix: PIECE.test(term), near: false };
    if (exact.prefix || NUMBER.test(term)) return [exact];
    const isLast = place === once.length - 1;
    const known = vocabulary.has(term);
    const roots = known ? [] : rootsOf(term, vocabulary);
    const strange = !known && roots.length === 0;
    const prefix = isLast ? term.length > 2 : term.length >= LONG_ENOUGH;
    const found: LookUp[] = [{ ...exact, prefix }];
    for (const root of roots) found.push({ ...exact, term: root });
    if (isLast && strange && UNDECIDED.test(term))
      found.push({ ...exact, term: term.slice(0, -1), prefix });
    if (strange && !asTyped)
      for (const near of nearWords(term, vocabulary))
        found.push({ ...exact, term: near, near: true });
    return found;
  });
}

/** The known words with which a word begins. */
function rootsOf(word: string, vocabulary: ReadonlySet<string>): readonly string[] {
  const roots: string[] = [];
  for (let length = word.length - 1; length >= shortestRoot(word); length--) {
    const root = word.slice(0, length);
    if (vocabulary.has(root)) roots.push(root);
  }
  return roots;
}
