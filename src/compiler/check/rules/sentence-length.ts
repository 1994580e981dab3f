import type { Problem } from '../../read/problem.js';
import { readability, topicSentences } from '../readability.js';
import { wordLimit } from '../word-limit.js';
import type { Rule } from './rule.js';
import { frontedTexts } from './topic-texts.js';

const rule = 'sentence-length';

/** In words. */
const LONGEST = 20;
const MEAN = 12;

/** Sentences have at most 20 words, and at most 12 on average in each text; more where the language needs more. */
export const sentenceLength: Rule = (content) =>
  frontedTexts(content).flatMap(({ text, front }) => {
    const { file, language } = text;
    const longest = wordLimit(LONGEST, language, content);
    const sentences = [...topicSentences(text, front)];
    const problems: Problem[] = sentences
      .filter(({ words }) => words > longest)
      .map((sentence) => ({
        file,
        line: sentence.line,
        what: `A sentence has ${sentence.words} words`,
        value: sentence.text,
        remedy: `Cut it in two: at most ${longest} words.`,
        rule,
      }));
    const { length } = readability(sentences, language);
    const mean = wordLimit(MEAN, language, content);
    if (length > mean) {
      problems.push({
        file,
        line: 1,
        what: `The sentences have more than ${mean} words on average`,
        value: length.toFixed(1),
        remedy: 'Cut long sentences in two.',
        rule,
      });
    }
    return problems;
  });
