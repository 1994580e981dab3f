import { fold, placedTokens, words } from './normalise.js';
import { pieceLength } from './scripts.js';

/** A stretch of a text, and whether it is what was asked for. */
export interface Run {
  readonly text: string;
  readonly match: boolean;
}

/**
 * Parts a text into what was asked for and the rest, on whole words; in Chinese and Thai, which
 * have no spaces, on the letters that were found. Joined again, the runs are the text to the letter.
 *
 * @param terms folded words, as a match gives them
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

/** Forms under which each word on screen is found. Folding costs most, and the same titles come at every key. */
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
  // One Thai vowel folds into two letters: each remembers where it comes from.
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
