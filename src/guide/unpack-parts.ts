import { KNOWN_KEYS, PART_NAMES, type Block, type Inline, type Part } from './model.js';

/** First letter of a line → the block it begins. */
const BLOCK_SIGNS = {
  '#': 'heading',
  _: 'paragraph',
  '-': 'list',
  '+': 'steps',
  '!': 'callout',
  ':': 'known',
} as const;

/** First letter of a line that goes on with the list above. */
const NEXT_ITEM = '.';

/**
 * The parts of a topic from the one text they travel as: a third smaller than the same tuples as
 * JSON, and on a page that is sent to every reader it is the text that weighs.
 *
 * A line holding a digit begins a part; any other line is a block or an item of a list, by its first
 * letter. Within a line: `*strong*`, `[words|topic]`, `[words|#term]`, `[words|https://…]`,
 * `{fact}`, `<service>`. A backslash makes the sign after it plain text.
 */
export function unpackParts(text: string): readonly Part[] {
  const parts: [Part[0], Block[]][] = [];
  const at = { place: 0 };
  while (at.place < text.length) {
    const sign = text[at.place++] ?? '';
    const name = PART_NAMES[Number(sign)];
    // Not `at(-1)`, which Safari has only since 15.4.
    const blocks = parts.slice(-1)[0]?.[1];
    if (name) {
      parts.push([name, []]);
      at.place++;
    } else if (sign === NEXT_ITEM) {
      const block = blocks?.slice(-1)[0];
      // The cast: the compiler writes the sign of a next item only after a list.
      if (block) (block[1] as unknown[]).push(readItem(block[0], text, at));
    } else {
      const kind = BLOCK_SIGNS[sign as keyof typeof BLOCK_SIGNS];
      const item = readItem(kind, text, at);
      const isList = kind === 'list' || kind === 'steps' || kind === 'known';
      // The cast: the kind says what its item is, which the tuple's type cannot follow.
      blocks?.push([kind, isList ? [item] : item] as unknown as Block);
    }
  }
  return parts;
}

interface Cursor {
  place: number;
}

function readItem(kind: Block[0], text: string, at: Cursor): unknown {
  if (kind !== 'known') return readInlines(text, at, '\n');
  const key = KNOWN_KEYS[Number(text[at.place++])];
  return [key, readInlines(text, at, '\n')];
}

/** Reads up to `end` and past it. */
function readInlines(text: string, at: Cursor, end: string): readonly Inline[] {
  const inlines: Inline[] = [];
  let run = '';
  const add = (inline: Inline) => {
    if (run) inlines.push(run);
    run = '';
    inlines.push(inline);
  };
  while (at.place < text.length) {
    const sign = text[at.place++] ?? '';
    if (sign === end) break;
    if (sign === '*') add(['strong', readInlines(text, at, '*')]);
    else if (sign === '[') add(readLink(text, at));
    else if (sign === '{') add(['fact', readPlain(text, at, '}')]);
    else if (sign === '<') add(['service', readPlain(text, at, '>')]);
    else run += sign === '\\' ? (text[at.place++] ?? '') : sign;
  }
  if (run) inlines.push(run);
  return inlines;
}

function readLink(text: string, at: Cursor): Inline {
  const words = readInlines(text, at, '|');
  const target = readPlain(text, at, ']');
  if (target.startsWith('#')) return ['term', target.slice(1), words.join('')];
  return [target.includes(':') ? 'link' : 'topic', target, words];
}

function readPlain(text: string, at: Cursor, end: string): string {
  return readInlines(text, at, end).join('');
}
