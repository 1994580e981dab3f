/** The no-break spaces of French typography, full width and narrow. */
const NO_BREAK_SPACE = '\u00A0';
const NARROW_NO_BREAK_SPACE = '\u202F';

/**
 * Prepares a text for display: line breaks of the file become spaces, and in French the spaces before
 * `: ; ? ! »` and after `«` become no-break spaces.
 */
export function typeset(text: string, language: string): string {
  const line = text.replace(/[ \t]*\n[ \t]*/g, ' ');
  if (language !== 'fr') return line;
  return line
    .replace(/ (?=[:»])/g, NO_BREAK_SPACE)
    .replace(/« /g, `«${NO_BREAK_SPACE}`)
    .replace(/ (?=[;?!])/g, NARROW_NO_BREAK_SPACE);
}
