import { addMonths } from '../shared/months.js';
import type { Fact, TopicData } from './model.js';

/** The day from which a topic must be read again, as an ISO date. */
export function reviewDue({
  reviewed,
  reviewEvery,
}: Pick<TopicData, 'reviewed' | 'reviewEvery'>): string {
  return addMonths(reviewed, reviewEvery);
}

/** Whether an ISO day has passed, by the reader's clock. */
export function isPast(day: string, now: Date): boolean {
  return now.toISOString().slice(0, 10) > day;
}

/** Whether a value may have changed since it was checked. */
export function isStale(fact: Fact, now: Date): boolean {
  return fact.reviewBy !== undefined && isPast(fact.reviewBy, now);
}
