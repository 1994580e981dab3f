import { fold, gramSize, tokens, WORD } from './normalise.js';

/** A piece of a text. */
export interface Run {
  readonly text: string;
  /** Whether the question was about it. */
  readonly match: boolean;
}

/**
 * Splits a text into pieces that matched and pieces that did not. Joined, they are the text again,
 * letter for letter. Whole words are marked, because a match may be folded, cut or misspelt and no
 * part of the word then equals what was typed; in Chinese and Thai, the characters that matched.
 *
 * @param text as it is shown
 * @param terms of a match of `SearchIndex.search`
 */
export function markMatches(text: string, terms: readonly string[]): readonly Run[] {
  const wanted = new Set(terms);
  const runs: Run[] = [];
  const push = (piece: string, match: boolean) => {
    const last = runs.at(-1);
    if (last?.match === match) runs[runs.length - 1] = { text: last.text + piece, match };
    else if (piece) runs.push({ text: piece, match });
  };
  let end = 0;
  for (const found of text.matchAll(WORD)) {
    const [word] = found;
    push(text.slice(end, found.index), false);
    if (gramSize(word)) markCharacters(word, wanted, push);
    else push(word, tokens(word).some((token) => wanted.has(token)));
    end = found.index + word.length;
  }
  push(text.slice(end), false);
  return runs;
}

function markCharacters(
  text: string,
  wanted: ReadonlySet<string>,
  push: (piece: string, match: boolean) => void,
): void {
  const characters = [...text];
  // One Thai vowel folds into two characters: each remembers where it comes from.
  const folded = characters.flatMap((character, from) =>
    [...fold(character)].map((unit) => ({ unit, from })),
  );
  const marked = new Set<number>();
  folded.forEach((_, start) => {
    for (let size = gramSize(text); size > 0; size--) {
      const part = folded.slice(start, start + size);
      if (!wanted.has(part.map(({ unit }) => unit).join(''))) continue;
      for (const { from } of part) marked.add(from);
    }
  });
  characters.forEach((character, index) => push(character, marked.has(index)));
}
