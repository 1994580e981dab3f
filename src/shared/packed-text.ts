/** Ends a line of a packed text: not a line feed, which takes three bytes in JSON inside a script. */
export const LINE_END = '~';

/** The place that `{}` means after this one. */
export function nextPlace(place: string): string {
  return String(Number(place) + 1);
}

/** Where a sentence begins: at the head of a line, behind its signs, or behind the one before. */
const BEFORE_SENTENCE = '((?:^|~)(?:[#_+!-]|[:.]\\d?)[*[]*|[.?!]\\*? [*[]*)';

const LOWER = new RegExp(`${BEFORE_SENTENCE}(\\p{Ll})`, 'gu');
const UPPER = new RegExp(`${BEFORE_SENTENCE}(\\p{Lu})`, 'gu');

/** Sentences begin small, as the same words elsewhere: a hundredth of the script is saved. */
export function lowerSentences(text: string): string {
  return text.replace(LOWER, '$1\\$2').replace(UPPER, (all, before: string, letter: string) => {
    const lower = letter.toLowerCase();
    // Some letters do not come back the same.
    const returns = lower.toUpperCase() === letter && /^\p{Ll}$/u.test(lower);
    return returns ? before + lower : all;
  });
}

/** The other way. */
export function raiseSentences(text: string): string {
  return text.replace(LOWER, (_, before: string, letter: string) => before + letter.toUpperCase());
}
