import { readFileSync } from 'node:fs';
import type { Problem } from './problem.js';

/** Larger files are refused unread, in bytes: the longest topic has a few thousand. */
const LARGEST = 200_000;

const RULE = 'file';

/** The text of a file, mended where it can be, and what is wrong with its bytes. */
export interface ReadText {
  /** Lines end in `\n`, no byte order mark. Undefined: the file cannot be read at all. */
  readonly text?: string;
  readonly problems: readonly Problem[];
}

/**
 * Reads a file of the content. What an editor programme did to the bytes is a problem, but does
 * not hide the other mistakes of the file.
 *
 * @param path where it is on the disk
 * @param file how problems name it
 */
export function readText(path: string, file: string): ReadText {
  const bytes = readFileSync(path);
  const at = (line: number, what: string, remedy: string, value?: string): Problem => ({
    file,
    line,
    what,
    ...(value !== undefined && { value }),
    remedy,
    rule: RULE,
  });
  if (bytes.length > LARGEST) {
    const size = `${Math.ceil(bytes.length / 1000)} kB`;
    return {
      problems: [at(1, 'The file is too large', 'Keep it under 200 kB: split the text.', size)],
    };
  }

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problems: [at(1, 'The file is not UTF-8', 'Save it as UTF-8 without BOM.')] };
  }

  const problems: Problem[] = [];
  if (text.startsWith('\uFEFF')) {
    problems.push(at(1, 'The file starts with a byte order mark', 'Save it as UTF-8 without BOM.'));
    text = text.slice(1);
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) {
    const line = lineAt(text, carriageReturn);
    problems.push(at(line, 'The lines end in CR or CRLF', 'Save it with LF line ends.'));
    text = text.replace(/\r\n?/g, '\n');
  }
  return { text, problems };
}

/** The line of an offset in a text, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
