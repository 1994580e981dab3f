import type { CheckedContent } from '../../read/content.js';
import type { Problem } from '../../read/problem.js';
import { usesOf } from '../../read/uses.js';
import { problemAt, type Rule } from './rule.js';

const rule = 'confidence';

/** Unknown values are not printed; uncertain values are not printed as certain. */
export const confidence: Rule = (content) => [
  ...unsureFacts(content),
  ...unknownServices(content),
  ...unsureNumbers(content),
];

function unsureFacts(content: CheckedContent): Problem[] {
  return usesOf(content, 'fact').flatMap(({ id, file, line }) => {
    const found = content.facts.entries.get(id)?.value.confidence ?? 'high';
    if (found === 'high') return [];
    const what = `The fact is not sure: its confidence is ${found}`;
    const remedy = 'Find its source, or write "ask at…" and name a service instead.';
    return [{ file, line, what, value: id, remedy, rule }];
  });
}

function unknownServices(content: CheckedContent): Problem[] {
  return usesOf(content, 'service').flatMap(({ id, file, line }) => {
    if (content.services.entries.get(id)?.value.confidence !== 'unknown') return [];
    const what = 'The service is not sure: its confidence is unknown';
    const remedy = 'Find its source, or name another service.';
    return [{ file, line, what, value: id, remedy, rule }];
  });
}

function unsureNumbers({ services }: CheckedContent): Problem[] {
  return [...services.entries.values()].flatMap((entry) => {
    const { confidence: found, href } = entry.value;
    if (!/^(tel|sms):/i.test(href) || (found !== 'medium' && found !== 'low')) return [];
    return [
      problemAt(entry, ['href'], {
        what: `The number is not sure: its confidence is ${found}`,
        value: href,
        remedy: 'Write the web address of the organisation instead.',
        rule,
      }),
    ];
  });
}
