import { PLACE_OF_VALUE } from '../read/walk.js';

/** A sentence and where it begins in its text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  /** How many words it has; a fact or a service counts as one. */
  readonly words: number;
}

// An end is . ! ? … (and 。！？؟), then perhaps closing quotes, then a space or the end of the text:
// "Ac.Sé" and "3.5" go on. French sets spaces before ! ? ».
const END = /[.!?…؟]+(?:\s?[»”’")\]])*(?=\s|$)|[。！？]+[”’」』）]*/gu;

/**
 * Splits a text into sentences. A text without a full stop is one sentence, as an item of a list is.
 * Colons and semicolons end nothing.
 *
 * @param language BCP 47 code: Chinese and others write no spaces between words
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

/** Languages that write no spaces between words. */
const WITHOUT_SPACES = new Set(['zh', 'ja', 'th', 'km', 'lo', 'my']);

const WORD = new RegExp(`[\\p{L}\\p{N}${PLACE_OF_VALUE}]`, 'u');

/** How many words a text has: "l’avocat" and "rendez-vous" are one each, signs alone are none. */
export function countWords(text: string, language: string): number {
  if (!WITHOUT_SPACES.has(language.split('-')[0] ?? '')) return wordsOf(text).length;
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
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

/** The words of a text that sets spaces between them, without the signs around them. */
export function wordsOf(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((word) => WORD.test(word))
    .map((word) => word.replace(SIGNS_AROUND, ''));
}
