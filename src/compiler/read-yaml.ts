import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem.js';

/** A way into a YAML value: keys of maps and places in lists. */
export type Path = readonly (string | number)[];

/** Finds the line of a value in its file, from 1; the nearest one above when it is missing. */
export type LineOf = (path: Path) => number;

/** A YAML text as plain data, with the line of each value. */
export interface YamlText {
  readonly value: unknown;
  readonly lineOf: LineOf;
}

const RULE = 'yaml';

/**
 * Reads YAML. Dates stay text.
 *
 * @param file how problems name the file
 * @param firstLine line of the file on which the text begins; default 1
 * @returns the data, unless it could not be read, and what is wrong
 */
export function readYaml(
  text: string,
  file: string,
  firstLine = 1,
): { readonly yaml?: YamlText; readonly problems: readonly Problem[] } {
  const { spaced, problems } = replaceTabs(text, file, firstLine);
  const lineCounter = new LineCounter();
  const document = parseDocument(spaced, { lineCounter });
  const lineAt = (offset: number) => firstLine - 1 + lineCounter.linePos(offset).line;

  for (const error of [...document.errors, ...document.warnings]) {
    problems.push({
      file,
      line: lineAt(error.pos[0]),
      what: `This cannot be read as YAML: ${sentence(error.message)}`,
      remedy: 'Look at quotes, colons and spaces here and on the line before.',
      rule: RULE,
    });
  }
  if (document.errors.length > 0) return { problems };

  try {
    const value: unknown = document.toJS();
    return { yaml: { value, lineOf: (path) => lineAt(offsetOf(document, path)) }, problems };
  } catch (error) {
    // What the parser lets through but cannot turn into data: too many aliases.
    const what = `This cannot be read as YAML: ${sentence(String(error))}`;
    const remedy = 'Write each value out, without & and *.';
    return { problems: [...problems, { file, line: firstLine, what, remedy, rule: RULE }] };
  }
}

function replaceTabs(text: string, file: string, firstLine: number) {
  const problems: Problem[] = [];
  const lines = text.split('\n').map((line, index) => {
    if (!/^\s*\t/.test(line)) return line;
    problems.push({
      file,
      line: firstLine + index,
      what: 'The line begins with a tab',
      remedy: 'Use spaces.',
      rule: RULE,
    });
    return line.replace(/^\s+/, (space) => space.replace(/\t/g, '  '));
  });
  return { spaced: lines.join('\n'), problems };
}

/** The first line of a message of the parser, without the place, which we say ourselves. */
function sentence(message: string): string {
  const [first = ''] = message.split('\n');
  return first.replace(/ at line \d+, column \d+:?$/, '').replace(/\.$/, '');
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair) break;
      if (isScalar(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      // The cast: the items of a parsed list are nodes, and nodes have a range.
      offset = (item as { range?: readonly number[] }).range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}
