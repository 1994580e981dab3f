import { addMonths } from '../../shared/months.js';
import { SERVICE_REVIEW, type ServiceEntry } from '../read/schema.js';

/** Whole days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
/** The day on which a service is checked again. */
export function serviceDue({ reviewed, reviewEvery = SERVICE_REVIEW }: ServiceEntry): string {
  return addMonths(reviewed, reviewEvery);
}
