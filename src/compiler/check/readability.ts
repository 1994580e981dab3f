import type { TopicTextSource } from '../read/content.js';
import type { FrontMatter } from '../read/schema.js';
import { sentencesOf, wordsOf, type Sentence } from './sentences.js';
import { syllableCounters } from './syllables.js';
import type { Entry } from '../read/validate.js';
import { passagesOf, PLACE_OF_VALUE, plainText } from '../read/walk.js';

/** A sentence of a topic and its line. */
export interface PlacedSentence extends Sentence {
  readonly line: number;
}

/** The sentences of a topic: of its summary and of every passage but the headings. */
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

/** How easy a text is. */
export interface Readability {
  readonly sentences: number;
  readonly words: number;
  /** Words in a sentence, on average. */
  readonly length: number;
  /**
   * From 0, very hard, to 100 and more, very easy: Kandel and Moles for French, Flesch for English.
   * Undefined where no formula is known.
   */
  readonly ease?: number;
}

/** 207 − 1.015 × words in a sentence − 73.6 × syllables in a word, and its English model. */
const FORMULAS: Readonly<Record<string, readonly [start: number, syllables: number]>> = {
  fr: [207, 73.6],
  en: [206.835, 84.6],
};

/** A value of facts.yaml or a name of services.yaml is read as a word of two syllables. */
const VALUE_SYLLABLES = 2;

/** How easy the sentences are to read. */
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
