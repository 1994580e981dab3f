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
  const { spaced, problems } = replaceSpaces(text, file, firstLine);
  const lineCounter = new LineCounter();
  const document = parseDocument(spaced, { lineCounter });
  const lineAt = (offset: number) => firstLine - 1 + lineCounter.linePos(offset).line;

  const told = new Set<number>();
  const tell = (offset: number, what: string, remedy: string, value?: string) => {
    const line = lineAt(offset);
    // One slip often is several mistakes to the parser.
    if (told.has(line)) return;
    told.add(line);
    problems.push({ file, line, what, ...(value !== undefined && { value }), remedy, rule: RULE });
  };
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    tell(pos[0], ...(PLAIN_WORDS[code] ?? parserWords(message)));
  }
  let hasOddName = false;
  visit(document, {
    Alias: (_, { source, range }) => {
      const remedy = 'Write the value out, or put it between straight quotes.';
      tell(range?.[0] ?? 0, 'A value that begins with * stands for another', remedy, `*${source}`);
    },
    Pair: (_, { key }) => {
      if (isScalar(key)) return;
      hasOddName = true;
      const start = isNode(key) ? key.range?.[0] : undefined;
      tell(start ?? 0, 'A name is not one word', 'Write a name, a colon and a value.');
    },
    Scalar: (_, node) => {
      const inner = /^[“„‘]([^]*)[”“’]$/.exec(String(node.value))?.[1];
      if (node.type !== 'PLAIN' || inner === undefined) return;
      const remedy = 'Use straight quotes ", or none.';
      tell(node.range?.[0] ?? 0, 'The value is between curly quotes', remedy, String(node.value));
      // So that a name between them is not unknown too.
      node.value = inner;
    },
  });
  // An alias would be read with it, and its names have lines elsewhere; as plain data, a name that
  // is no word is one the parser makes up.
  if (document.errors.length > 0 || hasAlias(document) || hasOddName) return { problems };
  const value: unknown = document.toJS();
  return { yaml: { value, lineOf: (path) => lineAt(offsetOf(document, path)) }, problems };
}

/** Mistakes editors make, said without the words of the parser. */
const PLAIN_WORDS: Partial<Record<ErrorCode, readonly [what: string, remedy: string]>> = {
  DUPLICATE_KEY: ['This name is written twice', 'Keep one of the two.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'A colon stands inside a value, or spaces before the line are too many or too few',
    'Put the whole value between straight quotes ", or set the line under the one above.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'No colon and plain space follow the name',
    'Write a name, a colon, a space and the value.',
  ],
  MULTIPLE_DOCS: ['A line --- or ... stands inside the file', 'Take the line away.'],
};

function parserWords(message: string): readonly [what: string, remedy: string] {
  const what = `This cannot be read as YAML: ${sentence(message)}`;
  return [what, 'Look at quotes, colons and spaces here and on the line before.'];
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

/** Where YAML wants plain spaces: before a line, after a hyphen, and after a name and its colon. */
const SPACES = /^(\s*(?:- *)?(?:[\w-]+:)?)(\s*)/;
const WIDE_SPACE = /[\u00A0\u202F]/;

function replaceSpaces(text: string, file: string, firstLine: number) {
  const problems: Problem[] = [];
  const lines = text.split('\n').map((line, index) => {
    const spaces = /^\s*/.exec(line)?.[0] ?? '';
    const head = SPACES.exec(line)?.[0] ?? '';
    const what = spaces.includes('\t')
      ? 'The line begins with a tab'
      : WIDE_SPACE.test(head) && 'A space is there that does not break';
    if (!what) return line;
    const remedy = spaces.includes('\t') ? 'Use spaces.' : 'Type a plain space.';
    problems.push({ file, line: firstLine + index, what, remedy, rule: RULE });
    const plain = head.replace(/[\u00A0\u202F]/g, ' ');
    return plain.replace(/^\s+/, (space) => space.replace(/\t/g, '  ')) + line.slice(head.length);
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
