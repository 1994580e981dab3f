import french from 'hyphen/fr/index.js';
import textReadability from 'text-readability';
import type { FrontedText } from '../../../src/compiler/check/rules/topic-texts.js';
import { passagesOf, PLACE_OF_VALUE, plainText } from '../../../src/compiler/read/walk.js';

/*
 * The ease of a topic by other tools than ours: sentences and words by Unicode's rules (ICU), French
 * syllables by the patterns of TeX that break words at the end of a line, English by
 * text-readability. By design they differ from ours:
 * - a word with a hyphen is two words to ICU, one to us;
 * - TeX never breaks after one letter ("a-vocat") nor between vowels ("européenne"): these breaks are
 *   added below, as is the spelling of acronyms, but not "cli-ent";
 * - text-readability rounds words in a sentence and syllables in a word to one decimal, which alone
 *   moves the result by up to four points, and leaves sentences of one or two words out of the
 *   count of sentences; its syllables come from the same package as ours.
 */

/** The ease of a topic in its language by other tools. */
export function otherEase({ text, front }: FrontedText): number {
  const value = { fr: 'valeur', en: 'value' }[text.language] ?? '';
  const passages = [front.value.summary];
  for (const { kind, inlines } of passagesOf(text)) {
    if (kind !== 'heading') passages.push(plainText(inlines, text.positions).text);
  }
  const plain = passages.map((passage) => passage.replaceAll(PLACE_OF_VALUE, value).trim());
  return text.language === 'fr' ? kandelMoles(plain) : flesch(plain);
}

function flesch(passages: readonly string[]): number {
  const closed = passages.map((passage) => (/[.!?]\W*$/.test(passage) ? passage : `${passage}.`));
  const capital = closed.map((passage) => passage.charAt(0).toUpperCase() + passage.slice(1));
  return textReadability.fleschReadingEase(capital.join(' '));
}

const sentences = new Intl.Segmenter('fr', { granularity: 'sentence' });
const words = new Intl.Segmenter('fr', { granularity: 'word' });

export function kandelMoles(passages: readonly string[]): number {
  const all = passages.flatMap((passage) => [...words.segment(passage)]);
  const spoken = all.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  const count = passages.flatMap((passage) => [...sentences.segment(passage)]).length;
  const syllables = spoken.reduce((sum, word) => sum + brokenSyllables(word), 0);
  return 207 - (1.015 * spoken.length) / count - (73.6 * syllables) / spoken.length;
}

const BREAK = '|';
const VOWEL = 'aeiouyàâäæéèêëîïôöœùûü';
/** A first syllable of one letter: "a-vocat", "é-crire", not "âge". */
const FIRST_LETTER = new RegExp(
  `^(?:(?:[ldjmtsnc]|qu)[’'])?[${VOWEL}](?:[bcdfgptv][lr]|ch|qu|gn|ph|th|[^${VOWEL}’'])(?!es?$|ent$)[${VOWEL}]`,
);
/** Two vowels that are two syllables: "européenne", "réunir", "maïs", "payer", not "idée". */
const HIATUS = /é(?!es?$)[aeouéè]|[aoé]ï|[aou]y(?!es?$|ent$)[aeouéè]|pays/g;

/** The syllables of a French word by the places where a line may break in it. */
export function brokenSyllables(word: string): number {
  // Read letter by letter.
  if (/^\p{Lu}{2,6}$/u.test(word)) return word.length;
  const small = word.toLowerCase();
  const options = { hyphenChar: BREAK, minWordLength: 2 };
  const breaks = french.hyphenateSync(small, options).split(BREAK).length;
  return breaks + (FIRST_LETTER.test(small) ? 1 : 0) + (small.match(HIATUS)?.length ?? 0);
}
