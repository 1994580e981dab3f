import type { Problem } from '../../read/problem.js';
import { readability, topicSentences } from '../readability.js';
import type { Rule } from './rule.js';
import { frontedTexts } from './topic-texts.js';

const rule = 'sentence-length';

/** In words. */
const LONGEST = 20;
const MEAN = 12;

/** Sentences have at most 20 words, and at most 12 on average in each text. */
export const sentenceLength: Rule = (content) =>
  frontedTexts(content).flatMap(({ text, front }) => {
    const { file, language } = text;
    const sentences = [...topicSentences(text, front)];
    const problems: Problem[] = sentences
      .filter(({ words }) => words > LONGEST)
      .map((sentence) => ({
        file,
        line: sentence.line,
        what: `A sentence has ${sentence.words} words`,
        value: sentence.text,
        remedy: `Cut it in two: at most ${LONGEST} words.`,
        rule,
      }));
    const { length } = readability(sentences, language);
    if (length > MEAN) {
      problems.push({
        file,
        line: 1,
        what: `The sentences have more than ${MEAN} words on average`,
        value: length.toFixed(1),
        remedy: 'Cut long sentences in two.',
        rule,
      });
    }
    return problems;
  });
