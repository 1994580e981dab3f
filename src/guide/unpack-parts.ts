import { LINE_END, nextPlace, raiseSentences } from '../shared/packed-text.js';
import { KNOWN_KEYS, PART_NAMES, type Block, type Inline, type Part } from './model.js';

/** First letters of a line, in the order of the blocks they begin. */
const BLOCK_SIGNS = '_#!-+:';
const BLOCKS = ['paragraph', 'heading', 'callout', 'list', 'steps', 'known'] as const;

/** First letter of a line that goes on with the list above. */
const NEXT_ITEM = '.';

/**
 * The parts of a topic from the one text they travel as: a third smaller than the same tuples as
 * JSON, and on a page that is sent to every reader it is the text that weighs.
 *
 * A line holding a digit begins a part; any other line is a block or an item of a list, by its first
 * letter. Within a line: `*strong*`, `[words|topic]`, `[words|#term]`, `[words|https://…]`,
 * `{fact}` (`{}` is the one after the last), `<service>`. A backslash makes the sign after it plain
 * text, a tilde ends the line.
 */
export function unpackParts(packed: string, ids: Ids): readonly Part[] {
  const parts: [Part[0], Block[]][] = [];
  const text = raiseSentences(packed);
  const at = { text, ids, place: 0, fact: '' };
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
      if (block) (block[1] as unknown[]).push(readItem(block[0], at));
    } else {
      const kind = BLOCKS[BLOCK_SIGNS.indexOf(sign)];
      const item = readItem(kind, at);
      const isList = kind === 'list' || kind === 'steps' || kind === 'known';
      // The cast: the kind says what its item is, which the tuple's type cannot follow.
      blocks?.push([kind, isList ? [item] : item] as unknown as Block);
    }
  }
  return parts;
}

/** What the places of topics and services stand for. */
export interface Ids {
  readonly topics: readonly string[];
  readonly services: readonly string[];
}

interface Cursor {
  readonly text: string;
  readonly ids: Ids;
  place: number;
  /** The last fact. */
  fact: string;
}

function readItem(kind: Block[0] | undefined, at: Cursor): unknown {
  if (kind !== 'known') return readInlines(at, LINE_END);
  const key = KNOWN_KEYS[Number(at.text[at.place++])];
  return [key, readInlines(at, LINE_END)];
}

/** Reads up to `end` and past it. */
function readInlines(at: Cursor, end: string): readonly Inline[] {
  const inlines: Inline[] = [];
  let run = '';
  const add = (inline: Inline) => {
    if (run) inlines.push(run);
    run = '';
    inlines.push(inline);
  };
  while (at.place < at.text.length) {
    const sign = at.text[at.place++] ?? '';
    if (sign === end) break;
    if (sign === '*') add(['strong', readInlines(at, '*')]);
    else if (sign === '[') add(readLink(at));
    else if (sign === '{') {
      at.fact = readPlain(at, '}') || nextPlace(at.fact);
      add(['fact', at.fact]);
    } else if (sign === '<') {
      const service = readPlain(at, '>');
      add(['service', at.ids.services[Number(service)] ?? service]);
    } else run += sign === '\\' ? (at.text[at.place++] ?? '') : sign;
  }
  if (run) inlines.push(run);
  return inlines;
}

function readLink(at: Cursor): Inline {
  const words = readInlines(at, '|');
  const target = readPlain(at, ']');
  if (target.startsWith('#')) return ['term', target.slice(1), words.join('')];
  if (target.includes(':')) return ['link', target, words];
  return ['topic', at.ids.topics[Number(target)] ?? target, words];
}

function readPlain(at: Cursor, end: string): string {
  return readInlines(at, end).join('');
}
