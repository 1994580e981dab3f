import { readFileSync } from 'node:fs';
import { problemsIn, type Problem } from './problem.js';

/** Maximum size of a file in bytes. The longest topic has a few thousand. */
const LARGEST = 200_000;

const RULE = 'file';

const LOST_SIGN = '\uFFFD';

// Control characters, line separators, zero-width spaces and characters that override the writing
// direction. Tab, line feed, joiners and the direction marks that Arabic needs are allowed.
const UNSEEN = /(?![\t\n])[\p{Cc}\xAD\u200B\u2028-\u202E\u2060\u2066-\u2069\uFEFF\uFFFC\uFFFD]/gu;

/** The text of a file, corrected where possible, and the problems of its encoding. */
export interface ReadText {
  /** Without byte order mark, with `\n` line endings. Undefined when the file cannot be read. */
  readonly text?: string;
  readonly problems: readonly Problem[];
}

/**
 * Reads a file of the content. Encoding problems caused by a text editor are reported, but do not hide
 * the other mistakes of the file.
 *
 * @param path where it is on the disk
 * @param file how problems name it
 * @param largest most bytes; lists of questions may be long
 */
export function readText(path: string, file: string, largest = LARGEST): ReadText {
  const at = problemsIn(file, RULE);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const remedy = 'Check that it is a file and that you have permission to read it.';
    // The cast: what the file system throws has a code.
    const { code } = error as NodeJS.ErrnoException;
    return { problems: [at(1, 'The file cannot be read', remedy, code)] };
  }
  if (bytes.length > largest) {
    const size = `${Math.ceil(bytes.length / 1000)} kB`;
    return {
      problems: [at(1, 'The file is too large', 'Keep it under 200 kB: split the text.', size)],
    };
  }

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const broken = new TextDecoder().decode(bytes);
    const line = lineAt(broken, broken.indexOf(LOST_SIGN));
    return { problems: [at(line, 'The file is not UTF-8', 'Save it as UTF-8 without BOM.')] };
  }

  const problems: Problem[] = [];
  if (text.startsWith('\uFEFF')) {
    problems.push(at(1, 'The file starts with a byte order mark', 'Save it as UTF-8 without BOM.'));
    text = text.slice(1);
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) {
    const line = lineAt(text, carriageReturn);
    problems.push(at(line, 'The lines end in CR or CRLF', 'Save it with LF line endings.'));
    text = text.replace(/\r\n?/g, '\n');
  }
  for (const { 0: sign, index } of text.matchAll(UNSEEN)) {
    const line = lineAt(text, index);
    const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const what =
      sign === LOST_SIGN ? 'A character was lost' : 'The file contains an invisible character';
    problems.push(at(line, what, 'Delete it and the words around it, then type them again.', code));
  }
  return { text, problems };
}

/** Returns the line of an offset in a text, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
