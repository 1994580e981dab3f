import { pieces, romanise } from './scripts.js';
import { bySound, withoutChatDigits } from './spellings.js';
import { STOP_WORDS } from './stop-words.js';
import { simplify, withoutInvisible } from './traditional.js';

/** The most words that are looked up. Nobody types a longer question, and each word takes time. */
const MOST_WORDS = 40;

// Letters that Unicode normalisation (NFKD) does not decompose.
const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ø: 'o',
};

/**
 * Folds a text, so that different spellings become the same: lower case, no accents, no ligatures,
 * Cyrillic and Arabic in Latin letters, one letter for similar sounds. Thai keeps its combining
 * marks, because they are vowels and tones.
 */
export function fold(text: string): string {
  return bySound(plain(text));
}

/** Small letters of the Latin script without marks: what `fold` does before letters that sound alike become one. */
export function plain(text: string): string {
  const even = withoutInvisible(text)
    .toLowerCase()
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[œæßđłıø]/g, (letter) => LIGATURES[letter] ?? letter);
  const apart = even.normalize('NFKD');
  // Patterns with Unicode properties take most of the indexing time; Latin text does not need them.
  const bare = /[\u0370-\u1fff\u2de0-\uffff]/.test(apart)
    ? romanise(
        simplify(apart).replace(
          /(\p{Script=Thai}\p{M}*)|\p{M}/gu,
          (_, thai?: string) => thai ?? '',
        ),
      )
    : apart.replace(/[\u0300-\u036f]/g, '');
  return withoutChatDigits(joined(bare));
}

/** Joins what people write in several ways into one word: "CMU-C", "116 006", "48 heures". */
function joined(text: string): string {
  return text
    .replace(/(\p{L}{2})-(\p{L})(?!\p{L})/gu, '$1$2')
    .replace(/(\d)\s(?=0\d\d(?!\d))/g, '$1')
    .replace(/(\d)\s?h(?:eures?|ours?|rs?)?(?!\p{L})/gu, '$1h');
}

// "l'avocat" is two words, because an apostrophe separates words. "48h" and "CMU-C" are one word.
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-\p{L}(?![\p{L}\p{M}]))?/gu;

/** Splits a text into words. */
export function tokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Splits a text into words with their positions. It is slower, so the index uses `tokens`. */
export function placedTokens(
  text: string,
): readonly { readonly word: string; readonly index: number }[] {
  return [...text.matchAll(TOKEN)].map((match) => ({ word: match[0], index: match.index }));
}

const stopWords: ReadonlySet<string> = new Set(Object.values(STOP_WORDS).join(' ').split(' '));

/** Returns whether a word is a stop word. */
export function isStopWord(word: string): boolean {
  return stopWords.has(plain(word));
}

/**
 * Returns the searchable words of a text: folded, without French and English stop words unless
 * there are no other words.
 *
 * @param ends as in `pieces`; set it for texts that are indexed
 */
export function words(text: string, ends?: boolean): string[] {
  const found = telling(text);
  return (found.length > 0 ? found : tokens(fold(text))).flatMap((word) => pieces(word, ends));
}

function telling(text: string): readonly string[] {
  return tokens(plain(text))
    .filter((word) => !stopWords.has(word))
    .map(bySound);
}

/** Returns the part of a question that is used. A longer text was pasted by accident. */
export function readable(question: string): string {
  return question.slice(0, 1000);
}

/**
 * Returns the words of a question that are looked up, without stop words. "Je n" and "I am" have
 * none: the meaning depends on the letters that follow, and an earlier answer would be wrong.
 */
export function questionWords(question: string): string[] {
  return telling(readable(question))
    .flatMap((word) => pieces(word))
    .slice(0, MOST_WORDS);
}

/** Returns how many letters of a word must match for the rest to be treated as an ending. */
export function shortestRoot(word: string): number {
  return Math.max(4, Math.min(6, Math.ceil(word.length * 0.6)));
}

/** All words of a question, those that carry nothing too: for the language it is asked in, for phrases. */
export function allWords(text: string): string[] {
  return tokens(fold(readable(text)));
}
