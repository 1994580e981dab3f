import { pieces, romanise } from './scripts.js';
import { bySound, withoutChatDigits } from './spellings.js';
import { STOP_WORDS } from './stop-words.js';

/** A question longer than this is cut: nobody types it, and each word costs time. */
const MOST_WORDS = 40;

// Letters that Unicode does not take apart.
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
 * One spelling for all: lower case, no accents, no ligatures, Cyrillic and Arabic in Latin letters, one
 * letter for what sounds alike. Thai keeps its marks: they are vowels and tones.
 */
export function fold(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[œæßđłıø]/g, (letter) => LIGATURES[letter] ?? letter);
  const bare = plain
    .normalize('NFKD')
    .replace(/(\p{Script=Thai}\p{M}*)|\p{M}/gu, (_, thai?: string) => thai ?? '');
  return bySound(withoutChatDigits(joined(romanise(bare))));
}

/** What people write in several ways is one word: "CMU-C", "116 006", "48 heures". */
function joined(text: string): string {
  return text
    .replace(/(\p{L}{2})-(\p{L})(?!\p{L})/gu, '$1$2')
    .replace(/(\d)\s(?=0\d\d(?!\d))/g, '$1')
    .replace(/(\d)\s?h(?:eures?|ours?|rs?)?(?!\p{L})/gu, '$1h');
}

/** Parts a text into words; each is given with where it stands. */
export function tokens(text: string): readonly { readonly word: string; readonly index: number }[] {
  // An apostrophe parts "l'avocat"; a number keeps its letters, as in "48h"; "CMU-C" is one word.
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-\p{L}(?![\p{L}\p{M}]))?/gu)].map(
    (match) => ({
      word: match[0],
      index: match.index,
    }),
  );
}

const stopWords: ReadonlySet<string> = new Set(STOP_WORDS.split(' ').map(fold));

/** Whether a folded word carries no question. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** The searchable words of a text: folded, without French and English stop words unless nothing else is left. */
export function words(text: string): string[] {
  return telling(text).flatMap((word) => pieces(word));
}

/** The words under which a text is found. */
export function documentWords(text: string): string[] {
  return telling(text).flatMap((word) => pieces(word, true));
}

function telling(text: string): readonly string[] {
  const all = tokens(fold(text)).map(({ word }) => word);
  const kept = all.filter((word) => !isStopWord(word));
  return kept.length > 0 ? kept : all;
}

/** The part of a question that is read: more is pasted by accident. */
export function readable(question: string): string {
  return question.slice(0, 1000);
}

/** The words of a question, as many as are worth looking up. */
export function questionWords(question: string): string[] {
  return words(readable(question)).slice(0, MOST_WORDS);
}
