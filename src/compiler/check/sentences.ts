import { PLACE_OF_VALUE } from '../read/walk.js';

/** A sentence and its offset in the text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  /** Number of words; a fact or a service counts as one. */
  readonly words: number;
}

// A sentence ends with . ! ? … (or 。！？؟) and optional closing quotes, followed by a space or the end
// of the text, so that "Ac.Sé" and "3.5" do not end one. French puts spaces before ! ? ». Chinese puts
// no space between a quoted French sentence and its meaning in brackets.
const END = /[.!?…؟]+(?:\s?[»”’")\]])*(?=\s|$|（)|[。！？]+[”’」』）]*/gu;

/**
 * Splits a text into sentences. A text without a full stop, such as a list item, is one sentence.
 * Colons and semicolons do not end a sentence.
 *
 * @param language BCP 47 code: some languages, such as Chinese, have no spaces between words
 */
export function sentencesOf(text: string, language: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const add = (start: number, end: number) => {
    const sentence = text.slice(start, end);
    const words = countWords(sentence, language);
    if (words === 0) return;
    const space = sentence.length - sentence.trimStart().length;
    sentences.push({ text: sentence.trim(), start: start + space, words });
  };
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    add(start, end);
    start = end;
  }
  add(start, text.length);
  return sentences;
}

/** Languages without spaces between words. */
const WITHOUT_SPACES = new Set(['zh', 'ja', 'th', 'km', 'lo', 'my']);

/** A French name among characters: "Pays de la Loire". It is passed over as one word. */
const NAME = /\p{Script=Latin}[\p{Script=Latin}’' -]*/gu;

const WORD = new RegExp(`[\\p{L}\\p{N}${PLACE_OF_VALUE}]`, 'u');

/** Counts the words of a text: "l’avocat" and "rendez-vous" are one word each, punctuation is none. */
export function countWords(text: string, language: string): number {
  if (!WITHOUT_SPACES.has(language.split('-')[0] ?? '')) return wordsOf(text).length;
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(
    text.replace(NAME, 'x'),
  );
  let words = 0;
  for (const { isWordLike, segment } of segments) {
    if (isWordLike || segment === PLACE_OF_VALUE) words++;
  }
  return words;
}

const SIGNS_AROUND = new RegExp(
  `^[^\\p{L}\\p{N}${PLACE_OF_VALUE}]+|[^\\p{L}\\p{N}${PLACE_OF_VALUE}]+$`,
  'gu',
);

/** Splits a text at spaces into its words, without the punctuation around them. */
export function wordsOf(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((word) => WORD.test(word))
    .map((word) => word.replace(SIGNS_AROUND, ''));
}
