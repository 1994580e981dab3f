import { addMonths } from '../../shared/months.js';
import { SERVICE_REVIEW, type ServiceEntry } from '../read/schema.js';

/** Returns the number of days between two ISO dates; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Returns the day on which a service must be checked again. */
export function serviceDue({ reviewed, reviewEvery = SERVICE_REVIEW }: ServiceEntry): string {
  return addMonths(reviewed, reviewEvery);
}
