import { textOf } from './text.js';

/** The longest part of a value that a message contains, in characters. */
const LONGEST = 200;

const said = new Set<string>();

/** All warnings so far, for the webmaster's check. */
export const warnings: ReadonlySet<string> = said;

/**
 * Warns the webmaster in the console, once for each place and value, and says what to do instead.
 * The reader does not see it, and nothing is thrown into the host page.
 *
 * @param place element and attribute, such as `<rights-guide topic>`
 * @param value the invalid value
 * @param remedy what to write instead
 */
export function warn(place: string, value: unknown, remedy: string): void {
  const message = `rights-guide: ${place}: "${textOf(value).slice(0, LONGEST)}" is not used. ${remedy}`;
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}
