import type { Problem } from '../problem.js';
import { sentencesOf } from '../sentences.js';
import { passagesOf, plainText } from '../walk.js';
import type { Rule } from './rule.js';
import { frontedTexts } from './topic-texts.js';

const rule = 'sentence-length';

/** In words. */
const LONGEST = 20;
const MEAN = 12;

/** Sentences are short: no one above 20 words, 12 on average in each text. */
export const sentenceLength: Rule = (content) =>
  frontedTexts(content).flatMap(({ text, front }) => {
    const problems: Problem[] = [];
    const { file, language, positions } = text;
    let words = 0;
    let count = 0;
    const add = (passage: string, lineAt: (offset: number) => number) => {
      for (const sentence of sentencesOf(passage, language)) {
        words += sentence.words;
        count++;
        if (sentence.words <= LONGEST) continue;
        problems.push({
          file,
          line: lineAt(sentence.start),
          what: `A sentence has ${sentence.words} words`,
          value: sentence.text,
          remedy: `Cut it in two: at most ${LONGEST} words.`,
          rule,
        });
      }
    };
    add(front.value.summary, () => front.lineOf(['summary']));
    for (const { kind, inlines } of passagesOf(text)) {
      if (kind === 'heading') continue;
      const plain = plainText(inlines, positions);
      add(plain.text, plain.lineAt);
    }
    if (words > MEAN * count) {
      problems.push({
        file,
        line: 1,
        what: `The sentences have more than ${MEAN} words on average`,
        value: (words / count).toFixed(1),
        remedy: 'Cut long sentences in two.',
        rule,
      });
    }
    return problems;
  });
