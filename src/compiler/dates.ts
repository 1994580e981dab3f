import { SERVICE_REVIEW, type ServiceEntry } from './schema.js';

/** Whole days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The ISO date some months later; the last day of the month where the day does not exist. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
    .toISOString()
    .slice(0, 10);
}

/** The day on which a service is checked again. */
export function serviceDue({ reviewed, reviewEvery = SERVICE_REVIEW }: ServiceEntry): string {
  return addMonths(reviewed, reviewEvery);
}
