import { allWords } from './normalise.js';
import { pieces } from './scripts.js';

/** Endings tell no topic apart; a shorter word counts whole, and is no beginning of another. */
const BEGINNING = 5;

/** Chinese has no spaces: its letters are words. */
const HAN = /\p{Script=Han}/u;

/** What is learned of a folded word: its first letters; in Chinese, two letters and each of them. */
export function featuresOfWord(word: string): readonly string[] {
  return HAN.test(word) ? [word, ...word] : [word.slice(0, BEGINNING)];
}

/** What is learned of folded words, each once. */
export function featuresOf(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap(featuresOfWord))];
}

/**
 * What is learned of danger, and of the language a question is asked in: words that carry no question
 * count too ("he will kill me"). Two words that stand together taught no more, at five times the size.
 */
export function featuresOfPhrase(question: string): readonly string[] {
  return featuresOf(allWords(question).flatMap((word) => pieces(word)));
}
