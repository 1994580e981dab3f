import type { Fact, TopicData } from './model.js';

/** The day from which a topic must be read again, as an ISO date. */
export function reviewDue(topic: Pick<TopicData, 'reviewed' | 'reviewEvery'>): string {
  const [year = 0, month = 1, day = 1] = topic.reviewed.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + topic.reviewEvery + 1, 0)).getUTCDate();
  // 31 August and six months is the last day of February, not 3 March.
  const due = new Date(Date.UTC(year, month - 1 + topic.reviewEvery, Math.min(day, last)));
  return due.toISOString().slice(0, 10);
}

/** Whether an ISO day has passed, by the reader's clock. */
export function isPast(day: string, now: Date): boolean {
  return now.toISOString().slice(0, 10) > day;
}

/** Whether a value may have changed since it was checked. */
export function isStale(fact: Fact, now: Date): boolean {
  return fact.reviewBy !== undefined && isPast(fact.reviewBy, now);
}
