import { stopWords } from './stop-words.js';

/**
 * One normaliser for every language: a question may mix several, and nobody says which. Documents
 * and questions pass through it alike, so it need not be right about a language, only steady.
 */

/** Longer words are cut: the engine's table for misspellings grows with the square of the length. */
const LONGEST = 40;

/**
 * A word in any text: a number written in groups ("116 006"), a run of Chinese, a run of Thai
 * (neither puts spaces between words), or letters and digits with their marks.
 */
export const WORD =
  /\d+(?:[ .\u00a0\u202f]\d{2,3})+(?![\p{L}\p{N}])|\p{Script=Han}+|\p{Script=Thai}+|(?:(?![\p{Script=Han}\p{Script=Thai}])[\p{L}\p{N}\p{M}\u00ad\u200c\u200d])+/gu;

const HAN = /\p{Script=Han}/u;
const THAI = /\p{Script=Thai}/u;

/** Latin marks, soft hyphens and joiners, Arabic vowel signs and stretching. Thai keeps its vowels. */
const DROPPED = /[\u0300-\u036f\u00ad\u200c\u200d\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** و ف ب ك ل joined to the article, or the article alone, before a word of two letters or more. */
const ARTICLE = /^(?:[وفبك]?ال|و?لل)(?=[ء-ي]{2})/;

const CYRILLIC =
  'аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsht ъa ыy ь эe юyu ' +
  'яya іi єye ґg';
/** What decomposition leaves as it is. Shared forms of Arabic and Persian letters come last. */
const OTHER = "œoe æae ßss đd łl ıi øo ʼ' ٱا ىي یي ةه کك";

const LETTERS = new Map(
  `${CYRILLIC} ${OTHER}`.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]),
);
// "й" falls apart into "и" and a breve before this is used.
const LETTER = new RegExp(`и\u0306|[${[...LETTERS.keys()].join('')}]`, 'g');
const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Small letters without accents, in Latin script where the word is Cyrillic. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS.get(letter) ?? 'y')
    .replace(DROPPED, '')
    .replace(EASTERN_DIGIT, (digit) => String(digit.charCodeAt(0) & 15));
}

/** How many characters of a script stand for a word; 0 where words have spaces between them. */
export function gramSize(text: string): 0 | 2 | 3 {
  return HAN.test(text) ? 2 : THAI.test(text) ? 3 : 0;
}

/**
 * Every word of a text, folded, in order, stop words included.
 *
 * @param tails also the shorter ends of Chinese and Thai runs, so that a question of one character
 *   finds it at the end of a run too. For documents; in a question they would only be noise.
 */
export function tokens(text: string, tails = false): string[] {
  const found: string[] = [];
  for (const [word] of fold(text).matchAll(WORD)) {
    const size = gramSize(word);
    if (size) found.push(...grams([...word], size, tails));
    // People write "116006", "116 006" and "11 60 06": the groups and the whole are both kept.
    else if (/[ .]/.test(word)) found.push(...word.split(/[ .]/), word.replace(/[ .]/g, ''));
    else found.push(word.replace(ARTICLE, '').slice(0, LONGEST));
  }
  return found;
}

function grams(characters: readonly string[], size: number, tails: boolean): string[] {
  const last = tails ? characters.length - 1 : Math.max(0, characters.length - size);
  return characters
    .slice(0, last + 1)
    .map((_, start) => characters.slice(start, start + size).join(''));
}

/** Drops stop words, unless nothing else is left: "le" is then the start of a word being typed. */
export function withoutStopWords(all: string[]): string[] {
  const kept = all.filter((word) => !stopWords.has(word));
  return kept.length > 0 ? kept : all;
}

/** The words of a text that count for the search, folded. Never throws; empty for no words. */
export function words(text: string): string[] {
  return withoutStopWords(tokens(text));
}
