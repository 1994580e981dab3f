/** How many days before a day it is told. */
export const NOTICE = 30;

export type Due = 'late' | 'soon' | '';

/** Says of an ISO date whether it has passed or is near. */
export function dueAt(date: string | undefined, today: string): Due {
  if (date === undefined) return '';
  if (date <= today) return 'late';
  return date <= addDays(today, NOTICE) ? 'soon' : '';
}

/** An ISO date some days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
