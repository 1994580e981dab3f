import { cardsOf } from '../../read/cards.js';
import type { CheckedContent } from '../../read/content.js';
import type { Problem } from '../../read/problem.js';
import type { Path } from '../../read/read-yaml.js';
import type { Entry } from '../../read/validate.js';
import { problemAt, type Rule } from './rule.js';

/** No date on which something was read or checked is in the future. */
export const reviewDates: Rule = (content) => {
  const problems: Problem[] = [];
  for (const { entry, path, date } of pastDates(content)) {
    if (date <= content.today) continue;
    problems.push(
      problemAt(entry, path, {
        what: `The date is in the future: today is ${content.today}`,
        value: date,
        remedy: 'Write the day on which it was read.',
        rule: 'review-dates',
      }),
    );
  }
  return problems;
};

interface PastDate {
  readonly entry: Entry<unknown>;
  readonly path: Path;
  readonly date: string;
}

function* pastDates(content: CheckedContent): Generator<PastDate> {
  const { topics, facts, services } = content;
  for (const { data } of topics.values()) {
    if (!data) continue;
    yield { entry: data, path: ['reviewed'], date: data.value.reviewed };
    for (const [index, { seen }] of data.value.sources.entries()) {
      yield { entry: data, path: ['sources', index, 'seen'], date: seen };
    }
  }
  for (const entry of [...facts.entries.values(), ...services.entries.values()]) {
    yield { entry, path: ['source', 'seen'], date: entry.value.source.seen };
  }
  for (const { entry, path, card } of cardsOf(content)) {
    yield { entry, path: [...path, 'reviewed'], date: card.reviewed };
  }
  for (const entry of services.entries.values()) {
    yield { entry, path: ['reviewed'], date: entry.value.reviewed };
  }
}
