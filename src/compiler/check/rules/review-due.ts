import { cardsOf } from '../../read/cards.js';
import type { CheckedContent } from '../../read/content.js';
import { addMonths } from '../../../shared/months.js';
import { daysBetween, serviceDue } from '../dates.js';
import type { Problem } from '../../read/problem.js';
import type { Path } from '../../read/read-yaml.js';
import type { Entry } from '../../read/validate.js';
import { problemAt, type Rule } from './rule.js';

/** How many days before the due date the warning begins. */
const NOTICE = 30;

/** Warns of topics, facts and services whose review is overdue or due soon. */
export const reviewDue: Rule = (content) => [
  ...topicsDue(content),
  ...factsDue(content),
  ...servicesDue(content),
  ...cardsDue(content),
];

function topicsDue({ topics, today }: CheckedContent): Problem[] {
  return [...topics.values()].flatMap(({ data }) => {
    if (!data) return [];
    const { reviewed, reviewEvery } = data.value;
    return due(data, ['reviewed'], 'topic', addMonths(reviewed, reviewEvery), today);
  });
}

function factsDue({ facts, today }: CheckedContent): Problem[] {
  return [...facts.entries.values()].flatMap((entry) => {
    const { reviewBy } = entry.value;
    return reviewBy === undefined ? [] : due(entry, ['reviewBy'], 'fact', reviewBy, today);
  });
}

function servicesDue({ services, today }: CheckedContent): Problem[] {
  return [...services.entries.values()].flatMap((entry) =>
    due(entry, ['reviewed'], 'service', serviceDue(entry.value), today),
  );
}

function cardsDue(content: CheckedContent): Problem[] {
  return cardsOf(content).flatMap(({ entry, path, card }) =>
    due(
      entry,
      [...path, 'reviewed'],
      'card',
      addMonths(card.reviewed, entry.value.reviewEvery),
      content.today,
    ),
  );
}

function due(
  entry: Entry<unknown>,
  path: Path,
  kind: 'topic' | 'fact' | 'service' | 'card',
  date: string,
  today: string,
): Problem[] {
  const days = daysBetween(today, date);
  if (days > NOTICE) return [];
  const what = days < 0 ? 'should have been read again' : 'must be read again soon';
  const remedy = `Read its source again, then write the new date in ${kind === 'fact' ? 'reviewBy' : 'reviewed'}.`;
  return [
    problemAt(entry, path, {
      what: `The ${kind} ${what}`,
      value: date,
      remedy,
      rule: 'review-due',
    }),
  ];
}
