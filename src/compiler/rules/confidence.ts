import type { CheckedContent } from '../content.js';
import type { Problem } from '../problem.js';
import { marksOf } from '../walk.js';
import { problemAt, type Rule } from './rule.js';

const rule = 'confidence';

/** What is not known is not printed; what is not sure is not printed as certain. */
export const confidence: Rule = (content) => [
  ...facts(content),
  ...unknownServices(content),
  ...unsureNumbers(content),
];

function facts(content: CheckedContent): Problem[] {
  return uses(content, 'fact').flatMap(({ id, file, line }) => {
    const certainty = content.facts.entries.get(id)?.value.confidence ?? 'high';
    if (certainty === 'high') return [];
    const what = `The fact is not sure: its confidence is ${certainty}`;
    const remedy = 'Find its source, or write "ask at…" and name a service instead.';
    return [{ file, line, what, value: id, remedy, rule }];
  });
}

function unknownServices(content: CheckedContent): Problem[] {
  return uses(content, 'service').flatMap(({ id, file, line }) => {
    if (content.services.entries.get(id)?.value.confidence !== 'unknown') return [];
    const remedy = 'Find its source, or name another service.';
    return [{ file, line, what: 'Nothing is known for sure of the service', value: id, remedy, rule }];
  });
}

function unsureNumbers({ services }: CheckedContent): Problem[] {
  return [...services.entries.values()].flatMap((entry) => {
    const { confidence: certainty, href } = entry.value;
    if (!/^(tel|sms):/i.test(href) || (certainty !== 'medium' && certainty !== 'low')) return [];
    return [
      problemAt(entry, ['href'], {
        what: `The number is not sure: its confidence is ${certainty}`,
        value: href,
        remedy: 'Write the web address of the organisation instead.',
        rule,
      }),
    ];
  });
}

interface Use extends Pick<Problem, 'file' | 'line'> {
  readonly id: string;
}

function uses(content: CheckedContent, kind: 'fact' | 'service'): readonly Use[] {
  const found: Use[] = [];
  for (const { texts, data } of content.topics.values()) {
    for (const text of texts.values()) {
      for (const { mark, line } of marksOf(text)) {
        if (mark[0] === kind) found.push({ id: mark[1], file: text.file, line });
      }
    }
    if (kind === 'service' && data) found.push(...listed(data, data.value.services, 'services'));
  }
  if (kind === 'service') {
    const { guide, needs } = content;
    for (const need of needs) found.push(...listed(need, need.value.services, 'services'));
    if (guide) {
      found.push(...listed(guide, guide.value.calls, 'calls'));
      found.push(...listed(guide, guide.value.helpers, 'helpers'));
    }
  }
  return found;
}

function listed(
  { file, lineOf }: { readonly file: string; readonly lineOf: (path: readonly (string | number)[]) => number },
  ids: readonly string[],
  key: string,
): readonly Use[] {
  return ids.map((id, index) => ({ id, file, line: lineOf([key, index]) }));
}
