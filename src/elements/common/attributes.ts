import { textOf } from '../../shared/text.js';
import { warn } from '../../shared/warn.js';

/**
 * A value out of a few; the default where it is none of them, and the webmaster is told.
 *
 * @param place element and attribute, as in `<rights-guide theme>`
 */
export function oneOf<Value extends string>(
  place: string,
  value: unknown,
  values: readonly Value[],
  fallback: Value,
): Value {
  const found = values.find((known) => known === value);
  if (found !== undefined) return found;
  if (value !== undefined && value !== null && value !== '') {
    warn(place, value, `Use one of: ${values.join(', ')}.`);
  }
  return fallback;
}

/** A heading level from 1 to 5; the default where it is not one, and the webmaster is told. */
export function headingLevel(place: string, value: unknown, fallback = 2): number {
  const level = Number(textOf(value));
  if (Number.isInteger(level) && level >= 1 && level <= 5) return level;
  warn(place, value, 'Use a whole number from 1 to 5.');
  return fallback;
}
