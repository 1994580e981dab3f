import { pieces, romanise } from './scripts.js';
import { bySound, withoutChatDigits } from './spellings.js';
import { STOP_WORDS } from './stop-words.js';
import { simplify, withoutInvisible } from './traditional.js';

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
  return bySound(plain(text));
}

/** Small letters of the Latin script without marks: what `fold` does before letters that sound alike become one. */
export function plain(text: string): string {
  const even = withoutInvisible(text)
    .toLowerCase()
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[œæßđłıø]/g, (letter) => LIGATURES[letter] ?? letter);
  const apart = even.normalize('NFKD');
  // Patterns of all scripts take most of the time an index is made in: Latin letters do without.
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

/** What people write in several ways is one word: "CMU-C", "116 006", "48 heures". */
function joined(text: string): string {
  return text
    .replace(/(\p{L}{2})-(\p{L})(?!\p{L})/gu, '$1$2')
    .replace(/(\d)\s(?=0\d\d(?!\d))/g, '$1')
    .replace(/(\d)\s?h(?:eures?|ours?|rs?)?(?!\p{L})/gu, '$1h');
}

// An apostrophe parts "l'avocat"; a number keeps its letters, as in "48h"; "CMU-C" is one word.
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-\p{L}(?![\p{L}\p{M}]))?/gu;

/** Parts a text into words. */
export function tokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** The same, each with where it stands: slower, so not for the index. */
export function placedTokens(
  text: string,
): readonly { readonly word: string; readonly index: number }[] {
  return [...text.matchAll(TOKEN)].map((match) => ({ word: match[0], index: match.index }));
}

const stopWords: ReadonlySet<string> = new Set(Object.values(STOP_WORDS).join(' ').split(' '));

/** Whether a word carries no question. */
export function isStopWord(word: string): boolean {
  return stopWords.has(plain(word));
}

/**
 * The searchable words of a text: folded, without French and English stop words unless nothing else is left.
 *
 * @param ends as for `pieces`: for the words under which a text is found
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

/** The part of a question that is read: more is pasted by accident. */
export function readable(question: string): string {
  return question.slice(0, 1000);
}

/**
 * The words of a question, as many as are worth looking up. "Je n", "I am" are none: what is meant
 * comes with the next letters, and an answer before would be a wrong one.
 */
export function questionWords(question: string): string[] {
  return telling(readable(question))
    .flatMap((word) => pieces(word))
    .slice(0, MOST_WORDS);
}

/** How many letters of a word must be known for the rest to be taken for an ending. */
export function shortestRoot(word: string): number {
  return Math.max(4, Math.min(6, Math.ceil(word.length * 0.6)));
}

/** All words of a question, those that carry nothing too: for the language it is asked in, for phrases. */
export function allWords(text: string): string[] {
  return tokens(fold(readable(text)));
}
