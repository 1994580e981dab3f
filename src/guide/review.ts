import { addMonths } from '../shared/months.js';
import type { Fact, TopicData } from './model.js';

/** Returns the ISO date from which a topic must be reviewed again. */
export function reviewDue({
  reviewed,
  reviewEvery,
}: Pick<TopicData, 'reviewed' | 'reviewEvery'>): string {
  return addMonths(reviewed, reviewEvery);
}

/** Whether an ISO date has passed, according to the reader's clock. */
export function isPast(day: string, now: Date): boolean {
  return now.toISOString().slice(0, 10) > day;
}

/** Whether the date by which a value must be checked again has passed. */
export function isStale(fact: Fact, now: Date): boolean {
  return fact.reviewBy !== undefined && isPast(fact.reviewBy, now);
}
