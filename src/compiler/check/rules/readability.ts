import type { Problem } from '../../read/problem.js';
import { readability, topicSentences } from '../readability.js';
import { problemAt, type Rule } from './rule.js';
import { frontedTexts } from './topic-texts.js';

const rule = 'readability';

/** Least reading ease of each topic, and least median: Kandel–Moles in French, Flesch in English. */
const LEAST = 60;
const LEAST_MEDIAN = 70;
/** How many texts, in all languages together, may give a reason instead. */
const MOST_EXCEPTIONS = 3;

/** Every topic is easy to read, according to the formula of its language. */
export const readable: Rule = (content) => {
  const problems: Problem[] = [];
  const byLanguage = new Map<string, number[]>();
  let exceptions = 0;
  for (const { text, front } of frontedTexts(content)) {
    const { ease } = readability(topicSentences(text, front), text.language);
    if (ease === undefined) continue;
    byLanguage.set(text.language, [...(byLanguage.get(text.language) ?? []), ease]);
    if (front.value.hardBecause !== undefined) {
      exceptions++;
      if (exceptions > MOST_EXCEPTIONS || ease >= LEAST) {
        problems.push(
          problemAt(front, ['hardBecause'], {
            what: ease >= LEAST ? 'The text is easy enough' : 'Too many texts are hard to read',
            value: ease.toFixed(0),
            remedy:
              ease >= LEAST
                ? 'Leave hardBecause out.'
                : `At most ${MOST_EXCEPTIONS} texts may have hardBecause: make one of them easier.`,
            rule,
          }),
        );
      }
    } else if (ease < LEAST) {
      problems.push(
        problemAt(front, ['title'], {
          what: `The text is hard to read: below ${LEAST}`,
          value: ease.toFixed(0),
          remedy:
            'Use shorter words and sentences; if legal terms make that impossible, write hardBecause.',
          rule,
        }),
      );
    }
  }
  for (const [language, eases] of byLanguage) {
    const median = medianOf(eases);
    if (median >= LEAST_MEDIAN) continue;
    problems.push({
      file: 'content/topics',
      line: 1,
      what: `Half of the topics in "${language}" are hard to read: the median is below ${LEAST_MEDIAN}`,
      value: median.toFixed(0),
      remedy: 'Use shorter words and sentences: `npm run content:report` shows where.',
      rule,
    });
  }
  return problems;
};

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
