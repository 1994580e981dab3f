import { problemAt, type Rule } from './rule.js';
import { frontedTexts } from './topic-texts.js';

const FEWEST = 8;
const MOST = 12;
/** Each text names what people type first, not so much that it is always found: the rest are questions. */
export const keywordCount: Rule = (content) =>
  frontedTexts(content).flatMap(({ front }) => {
    const count = front.value.keywords.length;
    if (count >= FEWEST && count <= MOST) return [];
    return problemAt(front, ['keywords'], {
      what: count < FEWEST ? 'There are too few keywords' : 'There are too many keywords',
      value: String(count),
      remedy: `List ${FEWEST} to ${MOST} phrases people really type.`,
      rule: 'keyword-count',
    });
  });
