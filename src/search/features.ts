import { allWords } from './normalise.js';

/** Lengths of the beginnings of words that are learned beside whole words: endings tell no topic apart. */
const BEGINNINGS = [5, 7] as const;

/** What is learned of folded words: each of them and its first letters. A short word counts whole. */
export function featuresOf(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap((word) => featuresOfWord(word)))];
}

/** The word, and its beginnings. */
export function featuresOfWord(word: string): readonly string[] {
  return [word, ...BEGINNINGS.flatMap((length) => (word.length > length ? word.slice(0, length) : []))];
}

/**
 * What is learned of danger, and of the language a question is asked in: little words count too
 * ("he will kill me"), and so do two words that stand together ("me tuer").
 */
export function featuresOfPhrase(question: string): readonly string[] {
  const words = allWords(question).flatMap((word) => piecesOf(word));
  const pairs = words.slice(1).map((word, place) => `${words[place] ?? ''}+${word.slice(0, 5)}`);
  return [...new Set([...featuresOf(words), ...pairs])];
}

/** Chinese has no spaces: each letter alone, and each pair. */
function piecesOf(word: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(word)) return [word];
  const letters = [...word];
  return [...letters, ...letters.slice(1).map((letter, place) => `${letters[place] ?? ''}${letter}`)];
}
