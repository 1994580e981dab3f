import { shortestRoot } from '../../search/normalise.js';

/** Letters kept of a long word: what follows tells no topic apart. */
const MOST_LETTERS = 6;

/** Shorter words of other languages are of no use alone: "de", "me", "pa". */
const FEWEST_LETTERS = 3;

/** A beginning two words share stands for both from here on. */
const SHARED = 5;

const HAN = /\p{Script=Han}/u;

/** Numbers are told in French and English; what travels has digits for another purpose. */
const LETTERS = /^[a-z]+$/;

/**
 * The beginnings by which folded words are found, as few letters as will do: the search takes an
 * unknown word for a known one with an ending.
 *
 * @param known folded words under which the topic is found already
 */
export function rootsOf(words: readonly string[], known: readonly string[]): readonly string[] {
  const isKnown = (word: string) => known.some((root) => isRootOf(root, word));
  const alphabetic = words
    .filter((word) => LETTERS.test(word) && word.length >= FEWEST_LETTERS && !isKnown(word))
    .sort();
  const roots: string[] = [];
  // The whole words for which the last root stands: how much of a word is enough depends on its length.
  let stoodFor: readonly string[] = [];
  for (const word of alphabetic) {
    const last = roots.at(-1) ?? '';
    const shared = sharedStart(last, word);
    const both = [...stoodFor, word];
    if (both.every((one) => isRootOf(last, one))) stoodFor = both;
    else if (shared.length >= SHARED && both.every((one) => isRootOf(shared, one))) {
      roots.splice(-1, 1, shared);
      stoodFor = both;
    } else {
      roots.push(word.slice(0, MOST_LETTERS));
      stoodFor = [word];
    }
  }
  // Chinese needs no spaces: it is searched by pairs of letters.
  const chinese = withoutRepeats(words.filter((word) => HAN.test(word)));
  return chinese ? [...roots, chinese] : roots;
}

function isRootOf(root: string, word: string): boolean {
  return word.startsWith(root) && root.length >= Math.min(word.length, shortestRoot(word));
}

function sharedStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

function withoutRepeats(phrases: readonly string[]): string {
  return phrases
    .filter((phrase) => !phrases.some((longer) => longer !== phrase && longer.includes(phrase)))
    .join('');
}
