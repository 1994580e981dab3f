import type { Inline, Inlines } from '../../guide/model.js';

/** Kept together on one line: of full width, and narrow. */
const NO_BREAK_SPACE = '\u00A0';
const NO_BREAK_HYPHEN = '\u2011';
const NARROW_NO_BREAK_SPACE = '\u202F';

/**
 * A text as it is printed: line breaks of the file become spaces, and in French the spaces before
 * `: ; ? ! »`, after `«`, and between a number and its word or its next digits no longer break.
 */
export function typeset(text: string, language: string): string {
  const line = text.replace(/[ \t]*\n[ \t]*/g, ' ');
  if (language !== 'fr') return line;
  return keepNumbers(line)
    .replace(/ (?=[:»])/g, NO_BREAK_SPACE)
    .replace(/« /g, `«${NO_BREAK_SPACE}`)
    .replace(/ (?=[;?!])/g, NARROW_NO_BREAK_SPACE);
}

/** "48 heures", "0 800 05 95 95", "n° 2025-1057". */
function keepNumbers(text: string): string {
  return text
    .replace(/(?<=\d) (?=[\p{L}\d€%])/gu, NO_BREAK_SPACE)
    .replace(/(?<=n°) /g, NO_BREAK_SPACE)
    .replace(/(?<=\d)-(?=\d)/g, NO_BREAK_HYPHEN);
}

/**
 * A block in French: a value and the word after it no longer part, as in "18 ans".
 *
 * @param inlines runs that are set already
 */
export function keepValues(inlines: Inlines, language: string): Inlines {
  if (language !== 'fr') return inlines;
  return inlines.map((inline, index): Inline => {
    if (typeof inline !== 'string') {
      return inline[0] === 'strong' ? ['strong', keepValues(inline[1], language)] : inline;
    }
    const before = inlines[index - 1];
    const follows = typeof before === 'object' && before[0] === 'fact';
    return follows ? inline.replace(/^ (?=\p{L})/u, NO_BREAK_SPACE) : inline;
  });
}
