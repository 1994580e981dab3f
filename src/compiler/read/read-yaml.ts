import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
} from 'yaml';
import { problemsIn, type Problem } from './problem.js';

/** A path in a YAML value: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];

/** Returns the line of a value, from 1; for a missing value, the line of its nearest existing parent. */
export type LineOf = (path: Path) => number;

/** The data of a YAML text, with the line of each value. */
export interface YamlText {
  readonly value: unknown;
  readonly lineOf: LineOf;
}

const RULE = 'yaml';

/**
 * Parses YAML. Dates remain strings.
 *
 * @param file path of the file in problems
 * @param firstLine line of the file on which the text begins; default 1
 * @returns the data, if it could be parsed, and the problems
 */
export function readYaml(
  text: string,
  file: string,
  firstLine = 1,
): { readonly yaml?: YamlText; readonly problems: readonly Problem[] } {
  const { spaced, problems } = replaceSpaces(text, file, firstLine);
  const lineCounter = new LineCounter();
  const document = parseDocument(spaced, { lineCounter });
  const lineAt = (offset: number) => firstLine - 1 + lineCounter.linePos(offset).line;

  const problem = problemsIn(file, RULE);
  const told = new Set<number>();
  const tell = (offset: number, what: string, remedy: string, value?: string) => {
    const line = lineAt(offset);
    // A single mistake often causes several parser errors.
    if (told.has(line)) return;
    told.add(line);
    problems.push(problem(line, what, remedy, value));
  };
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    tell(pos[0], ...(PLAIN_WORDS[code] ?? parserWords(message)));
  }
  let hasOddName = false;
  visit(document, {
    Alias: (_, { source, range }) => {
      const remedy = 'Write the value in full, or put it between straight quotes.';
      tell(
        range?.[0] ?? 0,
        'A value begins with *, which refers to another value',
        remedy,
        `*${source}`,
      );
    },
    Pair: (_, { key }) => {
      if (isScalar(key)) return;
      hasOddName = true;
      const start = isNode(key) ? key.range?.[0] : undefined;
      tell(start ?? 0, 'A name is not a single word', 'Write a name, a colon and a value.');
    },
    Scalar: (_, node) => {
      const inner = /^[“„‘]([^]*)[”“’]$/.exec(String(node.value))?.[1];
      if (node.type !== 'PLAIN' || inner === undefined) return;
      const remedy = 'Use straight quotes ", or none.';
      tell(node.range?.[0] ?? 0, 'The value is between curly quotes', remedy, String(node.value));
      // Prevents that an id between curly quotes is reported as unknown as well.
      node.value = inner;
    },
  });
  // `toJS` would resolve an alias, whose keys are on other lines, and would invent a string for a key
  // that is not a scalar.
  if (document.errors.length > 0 || hasAlias(document) || hasOddName) return { problems };
  const value: unknown = document.toJS();
  return { yaml: { value, lineOf: (path) => lineAt(offsetOf(document, path)) }, problems };
}

/** Parser errors that editors often cause, in plain words. */
const PLAIN_WORDS: Partial<Record<ErrorCode, readonly [what: string, remedy: string]>> = {
  DUPLICATE_KEY: ['This name is written twice', 'Keep one of the two.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'A value contains a colon, or the line has too many or too few spaces before it',
    'Put the whole value between straight quotes ", or align the line with the one above.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'No colon and plain space follow the name',
    'Write a name, a colon, a space and the value.',
  ],
  MULTIPLE_DOCS: ['The file contains a line --- or ...', 'Remove the line.'],
};

function parserWords(message: string): readonly [what: string, remedy: string] {
  const what = `This is not valid YAML: ${sentence(message)}`;
  return [what, 'Check quotes, colons and spaces here and on the line before.'];
}

function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** Where YAML requires plain spaces: at the start of a line, after a hyphen, and after a key and its colon. */
const SPACES = /^(\s*(?:- *)?(?:[\w-]+:)?)(\s*)/;
const WIDE_SPACE = /[\u00A0\u202F]/;

function replaceSpaces(text: string, file: string, firstLine: number) {
  const problems: Problem[] = [];
  const lines = text.split('\n').map((line, index) => {
    const spaces = /^\s*/.exec(line)?.[0] ?? '';
    const head = SPACES.exec(line)?.[0] ?? '';
    const what = spaces.includes('\t')
      ? 'The line begins with a tab'
      : WIDE_SPACE.test(head) && 'The line contains a no-break space';
    if (!what) return line;
    const remedy = spaces.includes('\t') ? 'Use spaces.' : 'Type a plain space.';
    problems.push({ file, line: firstLine + index, what, remedy, rule: RULE });
    const plain = head.replace(/[\u00A0\u202F]/g, ' ');
    return plain.replace(/^\s+/, (space) => space.replace(/\t/g, '  ')) + line.slice(head.length);
  });
  return { spaced: lines.join('\n'), problems };
}

/** Returns the first line of a parser message, without the position, which the problem contains. */
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
