import { fold, placedTokens, words } from './normalise.js';
import { pieceLength } from './scripts.js';

/** A part of a text, and whether it matches the question. */
export interface Run {
  readonly text: string;
  readonly match: boolean;
}

/**
 * Divides a text into the parts that match the question and the rest. Whole words are marked; in
 * Chinese and Thai, which have no spaces between words, only the characters that matched. The
 * joined runs are exactly the text.
 *
 * @param terms folded words, as in `Match`
 */
export function markMatches(text: string, terms: readonly string[]): readonly Run[] {
  const wanted = new Set(terms);
  const runs: Run[] = [];
  let end = 0;
  const push = (part: string, match: boolean) => {
    const last = runs[runs.length - 1];
    if (last?.match === match) runs[runs.length - 1] = { text: last.text + part, match };
    else if (part) runs.push({ text: part, match });
  };
  for (const { word, index } of placedTokens(text)) {
    push(text.slice(end, index), false);
    if (pieceLength(word)) markLetters(word, wanted, push);
    else push(word, isWanted(word, wanted));
    end = index + word.length;
  }
  push(text.slice(end), false);
  return runs;
}

/**
 * A cache of the folded forms of each word on screen. Folding is the slowest step, and the same
 * titles are often marked again at the next key press.
 */
const forms = new Map<string, readonly string[]>();

function isWanted(word: string, wanted: ReadonlySet<string>): boolean {
  let found = forms.get(word);
  if (!found) forms.set(word, (found = words(word)));
  return found.some((form) => wanted.has(form));
}

function markLetters(
  word: string,
  wanted: ReadonlySet<string>,
  push: (part: string, match: boolean) => void,
): void {
  const letters = [...word];
  // One Thai vowel folds into two letters, so each folded letter keeps the index of its origin.
  const folded = letters.flatMap((letter, from) =>
    [...fold(letter)].map((unit) => ({ unit, from })),
  );
  const marked = new Set<number>();
  for (let start = 0; start < folded.length; start++) {
    for (let length = pieceLength(word); length > 0; length--) {
      const part = folded.slice(start, start + length);
      if (!wanted.has(part.map(({ unit }) => unit).join(''))) continue;
      for (const { from } of part) marked.add(from);
    }
  }
  letters.forEach((letter, at) => push(letter, marked.has(at)));
}
