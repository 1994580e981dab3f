import { textOf } from '../../shared/text.js';
import { warn } from '../../shared/warn.js';

/**
 * Returns an attribute value if it is one of the known values, else the default. An unknown value
 * is reported to the webmaster.
 *
 * @param place element and attribute, such as `<rights-guide theme>`
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

/**
 * Returns a heading level from 1 to 5. An invalid value is reported to the webmaster and replaced
 * by the default.
 */
export function headingLevel(place: string, value: unknown, fallback = 2): number {
  const level = Number(textOf(value));
  if (Number.isInteger(level) && level >= 1 && level <= 5) return level;
  warn(place, value, 'Use a whole number from 1 to 5.');
  return fallback;
}
