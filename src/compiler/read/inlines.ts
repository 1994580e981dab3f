import type { PhrasingContent } from 'mdast';
import type { Inline, Inlines } from '../../guide/model.js';
import { ID } from './check-id.js';
import type { MarkdownReader } from './markdown-reader.js';

/** Where a text stands: a link inside a link cannot be shown. */
type Inside = 'block' | 'link';

const REFUSED: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  emphasis: ['Single stars or underscores mark nothing', 'Use **two stars** for strong words.'],
  image: ['Pictures cannot be shown', 'Say it in words.'],
  imageReference: ['Pictures cannot be shown', 'Say it in words.'],
  html: ['HTML cannot be used', 'Use Markdown, or leave the mark out.'],
  inlineCode: ['Code cannot be shown', 'Take the backticks away.'],
  break: [
    'The line is broken by hand',
    'Take the spaces or \\ at its end away, or begin a new paragraph.',
  ],
  linkReference: ['The link has no address', 'Write [words](https://…).'],
  footnoteReference: ['Footnotes cannot be shown', 'Write the words here.'],
};

/** Turns the marked text of one paragraph into runs. What cannot be shown becomes a problem. */
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
        // Neighbours are one text: a mark such as {name} may be spread over them.
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
          reader.problem(
            line,
            'The link has a title',
            'Take the words in quotes away.',
            node.title,
          );
        }
        if (inside === 'link') {
          reader.problem(line, 'A link stands inside a link', 'Keep one of them.', node.url);
        } else {
          add(line, ...readLink(node.url, node.children, line, reader));
        }
        break;
      default: {
        const [what, remedy] = REFUSED[node.type] ?? ['This mark is not known', 'Take it away.'];
        const value = 'value' in node ? node.value : undefined;
        reader.problemOnce(line, what, remedy, value);
      }
    }
  }
  return reader.positions.setRuns(runs, lines);
}

/** `&nbsp;`, `&#160;`: Markdown would read them. */
const CODE_OF_A_SIGN = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

function refuseCodes(source: string, firstLine: number, reader: MarkdownReader): void {
  for (const { 0: code, index } of source.matchAll(CODE_OF_A_SIGN)) {
    const line = firstLine + source.slice(0, index).split('\n').length - 1;
    reader.problem(line, 'A code stands for a sign', 'Type the sign itself.', code);
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

/** `{fact}`, `[[service]]`, or a sign that is left over from a mark. */
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
      reader.problem(line, 'A service stands inside a link', 'Keep one of them.', mark);
    } else {
      add(line, ['service', id]);
    }
  }
  addText(text.length);
}

function leftOver(mark: string): readonly [what: string, remedy: string] {
  if (mark === '|') return ['Tables cannot be shown', 'Use a list, and take each | away.'];
  if (mark.startsWith('*')) {
    return ['These stars mark nothing', 'Write **words** with no space inside the stars.'];
  }
  if (mark === '`') return ['Code cannot be shown', 'Take the backticks away.'];
  return [
    'This bracket is not part of a mark',
    'Write {fact}, [[service]], [words](address), or round brackets.',
  ];
}
