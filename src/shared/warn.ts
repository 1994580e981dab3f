import { textOf } from './text.js';

/** No console shows more of a value at a glance. */
const LONGEST = 200;

const said = new Set<string>();

/** All that was told so far, for the webmaster's check. */
export const warnings: ReadonlySet<string> = said;

/**
 * Tells the webmaster, once for each place and value, what is wrong and what to do.
 * The reader never sees it; nothing is thrown into the host page.
 *
 * @param place element and attribute, as in `<rights-guide topic>`
 * @param value what was found there
 * @param remedy what to write instead
 */
export function warn(place: string, value: unknown, remedy: string): void {
  const message = `rights-guide: ${place}: "${textOf(value).slice(0, LONGEST)}" is not used. ${remedy}`;
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}
