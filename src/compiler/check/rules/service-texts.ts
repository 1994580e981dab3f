import { countWords } from '../sentences.js';
import { wordLimit } from '../word-limit.js';
import type { Problem } from '../../read/problem.js';
import { problemAt, type Rule } from './rule.js';

const rule = 'service-texts';

/** In words: the longest texts that fit beside a number on a small phone. */
const LIMITS = { name: 5, who: 8 } as const;

/** The name of a service is short, and a phone number says whether it is free. */
export const serviceTexts: Rule = (content) =>
  [...content.services.entries.values()].flatMap((entry) => {
    const problems: Problem[] = [];
    for (const key of ['name', 'who'] as const) {
      for (const [language, text] of Object.entries(entry.value[key])) {
        const most = wordLimit(LIMITS[key], language, content);
        if (countWords(text, language) <= most) continue;
        problems.push(
          problemAt(entry, [key, language], {
            what: `"${key}" has more than ${most} words`,
            value: text,
            remedy: 'Say it in fewer words.',
            rule,
          }),
        );
      }
    }
    const { href, free } = entry.value;
    const phone = /^(tel|sms):/.test(href);
    if (phone !== (free !== undefined)) {
      problems.push(
        problemAt(entry, ['free'], {
          what: phone
            ? 'A phone does not say whether it is free'
            : 'The key "free" is only for phones and SMS',
          value: entry.value.id,
          remedy: phone ? 'Add free: true or free: false.' : 'Remove free:.',
          rule,
        }),
      );
    }
    return problems;
  });
