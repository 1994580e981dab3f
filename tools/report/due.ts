/** How many days before a due date it is shown as near. */
export const NOTICE = 30;

export type Due = 'late' | 'soon' | '';

/** Returns whether an ISO date has passed or is near. */
export function dueAt(date: string | undefined, today: string): Due {
  if (date === undefined) return '';
  if (date <= today) return 'late';
  return date <= addDays(today, NOTICE) ? 'soon' : '';
}

/** Adds days to an ISO date. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
