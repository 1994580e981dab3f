import { problemAt, type Rule } from './rule.js';
import { frontedTexts } from './topic-texts.js';

/** In characters: the longest title and summary that a small phone shows completely. */
const LIMITS = { title: 60, summary: 160 } as const;

/** Titles and summaries are short enough for a small phone. */
export const summaryLength: Rule = (content) =>
  frontedTexts(content).flatMap(({ front }) =>
    (['title', 'summary'] as const).flatMap((key) => {
      // Code points of the composed form, not UTF-16 code units.
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
