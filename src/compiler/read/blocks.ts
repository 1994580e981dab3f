import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline, Inlines, KnownKey, Part, PartName } from '../../guide/model.js';
import { readInlines } from './inlines.js';
import { MarkdownReader } from './markdown-reader.js';
import { didYouMean } from './nearest.js';
import { isKnownKey, isPartName, KNOWN_KEYS, PART_NAMES } from '../../shared/part-names.js';
import type { Positions } from './positions.js';
import type { Problem } from './problem.js';

/** The body of a topic in one language. */
export interface Body {
  /** In the order of the file, without what could not be read. */
  readonly parts: readonly Part[];
  /** False when something was left out because of a mistake. */
  readonly whole: boolean;
  readonly positions: Positions;
  readonly problems: readonly Problem[];
}

const REFUSED: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  html: ['HTML cannot be used', 'Use Markdown, or remove the mark.'],
  code: ['Code cannot be shown', 'Remove the backticks or the spaces before the line.'],
  thematicBreak: ['Horizontal rules cannot be shown', 'Remove the line.'],
  definition: ['Link definitions cannot be used', 'Write [words](https://…) in the text.'],
};

/**
 * Converts the Markdown of a topic to parts and blocks, the data structure that the widget renders. No
 * HTML is generated.
 *
 * @param markdown the text after the front matter
 * @param file path of the file in problems
 * @param firstLine line of the file on which the Markdown begins
 */
export function readBody(markdown: string, file: string, firstLine: number): Body {
  const reader = new MarkdownReader(markdown, file, firstLine);
  const parts: Part[] = [];
  let blocks: Block[] | undefined;
  for (const node of fromMarkdown(markdown).children) {
    if (node.type === 'heading' && node.depth !== 3) {
      const name = partNameOf(node, reader);
      blocks = [];
      if (name) parts.push(reader.positions.set([name, blocks], reader.lineOf(node)));
      else reader.whole = false;
    } else if (blocks) {
      const block = readBlock(node, parts.at(-1)?.[0], reader);
      if (block) blocks.push(reader.positions.set(block, reader.lineOf(node)));
      else reader.whole = false;
    } else {
      const remedy = 'Begin with the line ## first.';
      reader.problem(reader.lineOf(node), 'There is text before the first part', remedy);
      blocks = [];
      reader.whole = false;
    }
  }
  const { positions, problems, whole } = reader;
  return { parts, positions, problems, whole };
}

function partNameOf(node: Heading, reader: MarkdownReader): PartName | undefined {
  const [text] = node.children;
  const name = text?.type === 'text' && node.children.length === 1 ? text.value : '';
  if (node.depth === 2 && isPartName(name)) return name;
  const list = PART_NAMES.map((part) => `## ${part}`).join(', ');
  const remedy = `${didYouMean(name, PART_NAMES)}Write one of ${list}; or ### for a small heading.`;
  reader.problem(reader.lineOf(node), 'This heading is not a part', remedy, name);
  return undefined;
}

function readBlock(
  node: RootContent,
  part: PartName | undefined,
  reader: MarkdownReader,
): Block | undefined {
  switch (node.type) {
    case 'heading':
      return withText('heading', node.children, reader.lineOf(node), reader);
    case 'paragraph':
      if (isMistyped(node, reader)) return undefined;
      return withText('paragraph', node.children, reader.lineOf(node), reader);
    case 'blockquote': {
      const [paragraph, ...more] = node.children;
      if (paragraph?.type === 'paragraph' && more.length === 0) {
        return withText('callout', paragraph.children, reader.lineOf(node), reader);
      }
      const remedy = 'Write one paragraph after >.';
      reader.problem(reader.lineOf(node), 'A callout is more than one paragraph', remedy);
      return undefined;
    }
    case 'list':
      return readList(node, part, reader);
    default: {
      const [what, remedy] = REFUSED[node.type] ?? ['This block is not supported', 'Remove it.'];
      reader.problem(reader.lineOf(node), what, remedy, 'value' in node ? node.value : undefined);
      return undefined;
    }
  }
}

// Also matches a no-break space after the mark, which word processors insert: Markdown requires a
// plain space.
const MARK_WITHOUT_SPACE =
  /^(?:#{1,6}(?=[^#\s]|[\u00A0\u202F])|\d{1,2}[.)](?=\S|[\u00A0\u202F])|[-+](?=[\u00A0\u202F]))/;
const TABLE = /^[ \t|:-]*-{3}[ \t|:-]*$/m;

/** Reports a paragraph that was meant to be another block. */
function isMistyped(node: Paragraph, reader: MarkdownReader): boolean {
  const source = reader.sourceOf(node);
  const mark = MARK_WITHOUT_SPACE.exec(source)?.[0];
  const line = reader.lineOf(node);
  if (mark !== undefined) {
    const remedy = `Write ${mark} and one plain space before the text.`;
    reader.problem(line, 'No plain space follows the mark', remedy, mark);
    return true;
  }
  if (!source.includes('|') || !TABLE.test(source)) return false;
  reader.problem(line, 'Tables cannot be shown', 'Use a list, and remove each |.');
  return true;
}

function withText(
  kind: 'heading' | 'paragraph' | 'callout',
  children: readonly PhrasingContent[],
  line: number,
  reader: MarkdownReader,
): Block | undefined {
  const known = reader.problems.length;
  const inlines = readInlines(children, reader);
  if (inlines.length > 0) return [kind, inlines];
  if (reader.problems.length === known) {
    reader.problem(line, `The ${kind} is empty`, 'Write its text, or remove its mark.');
  }
  return undefined;
}

function readList(
  list: List,
  part: PartName | undefined,
  reader: MarkdownReader,
): Block | undefined {
  if (list.ordered && list.start !== 1) {
    const remedy = 'Begin with 1. and put no paragraph between the steps.';
    reader.problem(
      reader.lineOf(list),
      'The numbered list does not begin with 1',
      remedy,
      `${list.start}.`,
    );
  }
  const items = list.children
    .map((item) => readItem(item, reader))
    .filter((item) => item !== undefined);
  if (items.length < list.children.length) reader.whole = false;
  if (list.ordered) return items.length > 0 ? ['steps', items] : undefined;
  if (items.length > 0 && items.every(isCall)) return ['calls', items];
  // A list without any key is an ordinary list, also in the part `know`.
  if (part !== 'know' || !items.some(hasKey)) {
    return items.length > 0 ? ['list', items] : undefined;
  }
  const known = items.map((item) => readKnown(item, reader)).filter((pair) => pair !== undefined);
  if (known.length < items.length) reader.whole = false;
  return known.length > 0 ? ['known', known] : undefined;
}

function readItem(item: ListItem, reader: MarkdownReader): Inlines | undefined {
  const [paragraph, ...more] = item.children;
  const line = reader.lineOf(item);
  for (const node of more) {
    const what =
      node.type === 'list' ? 'A list is inside another list' : 'An item has several blocks';
    reader.problem(reader.lineOf(node), what, 'Write each item as one paragraph.');
  }
  if (paragraph === undefined) {
    reader.problem(line, 'The item is empty', 'Write its text, or remove its mark.');
  } else if (paragraph.type !== 'paragraph') {
    const remedy = 'Write each item as one paragraph.';
    reader.problem(line, 'An item is not a paragraph', remedy, paragraph.type);
  } else {
    const inlines = readInlines(paragraph.children, reader);
    if (inlines.length > 0) return inlines;
  }
  return undefined;
}

/** Whether an item contains exactly one service and nothing else. */
function isCall([run, ...more]: Inlines): boolean {
  return typeof run === 'object' && run[0] === 'service' && more.length === 0;
}

const KEY = /^\s*([a-z]+)\s*:\s*/;

function hasKey([first]: Inlines): boolean {
  return typeof first === 'string' && KEY.test(first);
}

/** `who: Anybody` → `['who', ['Anybody']]`. */
function readKnown(
  item: Inlines,
  reader: MarkdownReader,
): readonly [KnownKey, Inlines] | undefined {
  const [first] = item;
  const match = typeof first === 'string' ? KEY.exec(first) : null;
  const key = match?.[1] ?? '';
  const line = reader.positions.lineOfRun(item, 0);
  if (typeof first !== 'string' || !match || !isKnownKey(key)) {
    const list = KNOWN_KEYS.map((name) => `${name}:`).join(', ');
    const remedy = `${didYouMean(key, KNOWN_KEYS)}Begin each line of this part with ${list}.`;
    reader.problem(line, 'The line has no key', remedy, key || undefined);
    return undefined;
  }
  const rest = first.slice(match[0].length);
  const runs: Inline[] = rest ? [rest, ...item.slice(1)] : item.slice(1);
  if (runs.length === 0) {
    reader.problem(line, `There is no text after "${key}:"`, 'Write the text, or remove the line.');
    return undefined;
  }
  const lines = item.map((_, index) => reader.positions.lineOfRun(item, index));
  reader.positions.setRuns(runs, rest ? lines : lines.slice(1));
  return [key, runs];
}
