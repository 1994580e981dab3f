import type { TopicTextSource } from '../read/content.js';
import type { FrontMatter } from '../read/schema.js';
import { sentencesOf, wordsOf, type Sentence } from './sentences.js';
import { syllableCounters } from './syllables.js';
import type { Entry } from '../read/validate.js';
import { passagesOf, PLACE_OF_VALUE, plainText } from '../read/walk.js';

/** A sentence of a topic, with its line in the file. */
export interface PlacedSentence extends Sentence {
  readonly line: number;
}

/** Yields the sentences of a topic: those of its summary and of every passage except headings. */
export function* topicSentences(
  text: TopicTextSource,
  front: Entry<FrontMatter>,
): Generator<PlacedSentence> {
  const { language, positions } = text;
  for (const sentence of sentencesOf(front.value.summary, language)) {
    yield { ...sentence, line: front.lineOf(['summary']) };
  }
  for (const { kind, inlines } of passagesOf(text)) {
    if (kind === 'heading') continue;
    const plain = plainText(inlines, positions);
    for (const sentence of sentencesOf(plain.text, language)) {
      yield { ...sentence, line: plain.lineAt(sentence.start) };
    }
  }
}

/** Figures that say how easy a text is to read. */
export interface Readability {
  readonly sentences: number;
  readonly words: number;
  /** Average number of words in a sentence. */
  readonly length: number;
  /**
   * Reading ease, from 0 (very hard) to 100 and more (very easy): the formula of Kandel and Moles for
   * French and of Flesch for English. Undefined for languages without a formula.
   */
  readonly ease?: number;
}

/** Kandel and Moles: 207 − 1.015 × words per sentence − 73.6 × syllables per word; Flesch for English. */
const FORMULAS: Readonly<Record<string, readonly [start: number, syllables: number]>> = {
  fr: [207, 73.6],
  en: [206.835, 84.6],
};

/** A value of facts.yaml or a name of services.yaml counts as a word of two syllables. */
const VALUE_SYLLABLES = 2;

/** Computes how easy the sentences are to read. */
export function readability(sentences: Iterable<Sentence>, language: string): Readability {
  const formula = FORMULAS[language];
  const countSyllables = syllableCounters[language];
  let count = 0;
  let words = 0;
  let syllables = 0;
  for (const sentence of sentences) {
    count++;
    words += sentence.words;
    for (const word of countSyllables ? wordsOf(sentence.text) : []) {
      syllables += word === PLACE_OF_VALUE ? VALUE_SYLLABLES : (countSyllables?.(word) ?? 0);
    }
  }
  const figures = { sentences: count, words, length: words / Math.max(1, count) };
  if (!formula || words === 0) return figures;
  const [start, weight] = formula;
  return { ...figures, ease: start - 1.015 * figures.length - weight * (syllables / words) };
}
