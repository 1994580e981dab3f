import { problemAt, type Rule } from './rule.js';
import { frontedTexts } from './topic-texts.js';

/** In characters: what a small phone shows of a title, and of a summary in a list. */
const LIMITS = { title: 60, summary: 160 } as const;

/** Titles and summaries are short enough for a small phone. */
export const summaryLength: Rule = (content) =>
  frontedTexts(content).flatMap(({ front }) =>
    (['title', 'summary'] as const).flatMap((key) => {
      // Characters as a reader counts them, not code units.
      const length = [...front.value[key].normalize('NFC')].length;
      if (length <= LIMITS[key]) return [];
      return problemAt(front, [key], {
        what: `The ${key} is longer than ${LIMITS[key]} characters`,
        value: String(length),
        remedy: 'Say less, or say it in the text.',
        rule: 'summary-length',
      });
    }),
  );
