import { TRADITIONAL_LETTERS } from './traditional-letters.js';

const letters = [...TRADITIONAL_LETTERS];
const simplified = new Map(
  letters.flatMap((letter, index) => (index % 2 === 0 ? [[letter, letters[index + 1] ?? '']] : [])),
);

/** Traditional Chinese in simplified characters, as the guide is written. */
export function simplify(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (letter) => simplified.get(letter) ?? letter);
}

/**
 * A text without what nobody sees: zero-width spaces and joiners, marks of direction, soft hyphens, as
 * copied from a page or put in by a keyboard.
 */
export function withoutInvisible(text: string): string {
  return text.replace(
    /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g,
    '',
  );
}
