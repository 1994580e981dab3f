import { shortestRoot } from './normalise.js';

/** One term to look up in the index, with its options. */
export interface LookUp {
  readonly term: string;
  /** Whether words that begin with the term match too. */
  readonly prefix: boolean;
  /** The maximum edit distance; false for exact matches only. */
  readonly edits: number | false;
}

const NUMBER = /\d/;
const PIECE = /[\p{Script=Han}\p{Script=Thai}]/u;

/** Shorter words match exactly only, except the last one, which may still be incomplete. */
const LONG_ENOUGH = 4;

/** A last letter whose folding depends on the next one, which may not be typed yet: "polic|ia". */
const UNDECIDED = /.{4}[ckpstz]$/;

/**
 * Returns how each word of a question is looked up. A number must match exactly, because 115 is not
 * 119. A word of the guide is not corrected. Any other word may be mistyped, or may be a known word
 * with an inflectional ending, as in most languages of the guide: "telefonin" is "telefon".
 */
export function lookUps(words: readonly string[], vocabulary: ReadonlySet<string>): LookUp[] {
  const once = [...new Set(words)];
  return once.flatMap((term, place) => {
    const exact: LookUp = { term, prefix: PIECE.test(term), edits: false };
    if (exact.prefix || NUMBER.test(term)) return [exact];
    const isLast = place === once.length - 1;
    const known = vocabulary.has(term);
    const roots = known ? [] : rootsOf(term, vocabulary);
    const strange = !known && roots.length === 0;
    const prefix = isLast ? term.length > 2 : term.length >= LONG_ENOUGH;
    const found: LookUp[] = [{ ...exact, prefix, edits: strange && editsIn(term) }];
    for (const root of roots) found.push({ ...exact, term: root });
    if (isLast && strange && UNDECIDED.test(term))
      found.push({ ...exact, term: term.slice(0, -1), prefix });
    return found;
  });
}

/** Returns the maximum edit distance. Short words are exact: one letter changes their meaning. */
function editsIn(term: string): number | false {
  return term.length >= LONG_ENOUGH && Math.min(2, Math.round(term.length * 0.25));
}

/** Returns the known words with which a word begins. */
function rootsOf(word: string, vocabulary: ReadonlySet<string>): readonly string[] {
  const roots: string[] = [];
  for (let length = word.length - 1; length >= shortestRoot(word); length--) {
    const root = word.slice(0, length);
    if (vocabulary.has(root)) roots.push(root);
  }
  return roots;
}
