/** Kept together on one line: of full width, and narrow. */
const NO_BREAK_SPACE = '\u00A0';
const NARROW_NO_BREAK_SPACE = '\u202F';

/**
 * A text as it is printed: line breaks of the file become spaces, and in French the spaces before
 * `: ; ? ! »` and after `«` no longer break.
 */
export function typeset(text: string, language: string): string {
  const line = text.replace(/[ \t]*\n[ \t]*/g, ' ');
  if (language !== 'fr') return line;
  return line
    .replace(/ (?=[:»])/g, NO_BREAK_SPACE)
    .replace(/« /g, `«${NO_BREAK_SPACE}`)
    .replace(/ (?=[;?!])/g, NARROW_NO_BREAK_SPACE);
}
