import type { PhrasingContent } from 'mdast';
import type { Inline, Inlines } from '../../guide/model.js';
import { ID } from './check-id.js';
import type { MarkdownReader } from './markdown-reader.js';

/** The context of a text: links cannot be nested. */
type Inside = 'block' | 'link';

const REFUSED: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  emphasis: [
    'Single asterisks or underscores have no effect',
    'Use **two asterisks** for strong words.',
  ],
  image: ['Images cannot be shown', 'Say it in words.'],
  imageReference: ['Images cannot be shown', 'Say it in words.'],
  html: ['HTML cannot be used', 'Use Markdown, or remove the mark.'],
  inlineCode: ['Code cannot be shown', 'Remove the backticks.'],
  break: [
    'The line ends in a manual line break',
    'Remove the spaces or \\ at its end, or begin a new paragraph.',
  ],
  linkReference: ['The link has no address', 'Write [words](https://…).'],
  footnoteReference: ['Footnotes cannot be shown', 'Write the words here.'],
};

/** Converts the inline content of a paragraph to runs. Unsupported content is reported. */
export function readInlines(
  nodes: readonly PhrasingContent[],
  reader: MarkdownReader,
  inside: Inside = 'block',
): Inlines {
  const runs: Inline[] = [];
  const lines: number[] = [];
  const add = (line: number, ...added: readonly Inline[]) => {
    for (const run of added) {
      runs.push(run);
      lines.push(line);
    }
  };
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (!node) continue;
    const line = reader.lineOf(node);
    switch (node.type) {
      case 'text': {
        let text = node.value;
        refuseCodes(reader.sourceOf(node), line, reader);
        // Adjacent text nodes are joined: a mark such as {name} may span several of them.
        for (let next = nodes[index + 1]; next?.type === 'text'; next = nodes[index + 1]) {
          text += next.value;
          refuseCodes(reader.sourceOf(next), reader.lineOf(next), reader);
          index++;
        }
        readText(text, line, reader, inside, add);
        break;
      }
      case 'strong': {
        const inner = readInlines(node.children, reader, inside);
        if (inner.length > 0) add(line, ['strong', inner]);
        break;
      }
      case 'link':
        if (node.title) {
          reader.problem(line, 'The link has a title', 'Remove the words in quotes.', node.title);
        }
        if (inside === 'link') {
          reader.problem(line, 'A link is inside another link', 'Keep one of them.', node.url);
        } else {
          add(line, ...readLink(node.url, node.children, line, reader));
        }
        break;
      default: {
        const [what, remedy] = REFUSED[node.type] ?? ['This mark is not supported', 'Remove it.'];
        const value = 'value' in node ? node.value : undefined;
        reader.problemOnce(line, what, remedy, value);
      }
    }
  }
  return reader.positions.setRuns(runs, lines);
}

/** HTML entities such as `&nbsp;` and `&#160;`, which Markdown would decode. */
const CODE_OF_A_SIGN = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

function refuseCodes(source: string, firstLine: number, reader: MarkdownReader): void {
  for (const { 0: code, index } of source.matchAll(CODE_OF_A_SIGN)) {
    const line = firstLine + source.slice(0, index).split('\n').length - 1;
    reader.problem(line, 'An HTML entity is not allowed', 'Type the character itself.', code);
  }
}

function readLink(
  url: string,
  children: readonly PhrasingContent[],
  line: number,
  reader: MarkdownReader,
): readonly Inline[] {
  const words = readInlines(children, reader, 'link');
  if (words.length === 0) {
    reader.problem(line, 'The link has no words', 'Write [words](address).', url);
    return [];
  }
  if (url.startsWith('topic:')) return [['topic', url.slice('topic:'.length), words]];
  if (!url.startsWith('#')) return [['link', url, words]];
  const [word, ...more] = words;
  if (typeof word !== 'string' || more.length > 0) {
    reader.problem(line, 'A hard word holds another mark', 'Write plain words: [word](#id).', url);
    return [];
  }
  return [['term', url.slice(1), word]];
}

/** `{fact}`, `[[service]]`, or a character that is left over from an invalid mark. */
const MARKS = /\{([^{}\n]*)\}|\[\[([^[\]\n]*)\]\]|[{}[\]|`]|\*+/g;

function readText(
  text: string,
  firstLine: number,
  reader: MarkdownReader,
  inside: Inside,
  add: (line: number, run: Inline) => void,
): void {
  let line = firstLine;
  let start = 0;
  const addText = (end: number) => {
    const plain = text.slice(start, end);
    if (plain) add(line, plain);
    line += plain.split('\n').length - 1;
  };
  for (const match of text.matchAll(MARKS)) {
    addText(match.index);
    start = match.index + match[0].length;
    const [mark, fact, service] = match;
    const id = fact ?? service;
    if (id === undefined) {
      reader.problemOnce(line, ...leftOver(mark), mark);
    } else if (!ID.test(id)) {
      const remedy = 'Write a name in small letters, digits and hyphens, without spaces.';
      reader.problem(line, 'This is not a name', remedy, mark);
    } else if (fact !== undefined) {
      add(line, ['fact', id]);
    } else if (inside === 'link') {
      reader.problem(line, 'A service is inside a link', 'Keep one of them.', mark);
    } else {
      add(line, ['service', id]);
    }
  }
  addText(text.length);
}

function leftOver(mark: string): readonly [what: string, remedy: string] {
  if (mark === '|') return ['Tables cannot be shown', 'Use a list, and remove each |.'];
  if (mark.startsWith('*')) {
    return [
      'These asterisks have no effect',
      'Write **words** with no space inside the asterisks.',
    ];
  }
  if (mark === '`') return ['Code cannot be shown', 'Remove the backticks.'];
  return [
    'This bracket is not part of a mark',
    'Write {fact}, [[service]], [words](address), or round brackets.',
  ];
}
