import type { Block, Inlines, Part } from '../guide/model.js';
import { knownKeys, partNames } from './part-names.js';
import type { ShortIds } from './short-ids.js';

const BLOCK_SIGNS: Readonly<Record<Block[0], string>> = {
  heading: '#',
  paragraph: '_',
  list: '-',
  steps: '+',
  callout: '!',
  known: ':',
};
const NEXT_ITEM = '.';

/** Signs that are not plain text; after a backslash they are. */
const SIGNS = /[*[\]|{}<>\\\n]/g;

/** The parts of a topic as the one text they travel as. `unpackParts` says how it is written. */
export function packParts(parts: readonly Part[], ids: ShortIds): string {
  const pack = (inlines: Inlines) => packInlines(inlines, ids);
  return parts
    .map(([name, blocks]) => {
      const lines = blocks.map((block) => packBlock(block, pack));
      return `${partNames.indexOf(name)}\n${lines.join('')}`;
    })
    .join('');
}

type PackLine = (inlines: Inlines) => string;

function packBlock(block: Block, pack: PackLine): string {
  return `${BLOCK_SIGNS[block[0]]}${items(block, pack).join(`\n${NEXT_ITEM}`)}\n`;
}

function items(block: Block, pack: PackLine): readonly string[] {
  switch (block[0]) {
    case 'list':
    case 'steps':
      return block[1].map(pack);
    case 'known':
      return block[1].map(([key, inlines]) => knownKeys.indexOf(key) + pack(inlines));
    default:
      return [pack(block[1])];
  }
}

function packInlines(inlines: Inlines, ids: ShortIds): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return plain(inline);
      switch (inline[0]) {
        case 'strong':
          return `*${packInlines(inline[1], ids)}*`;
        case 'link':
        case 'topic':
          return `[${packInlines(inline[2], ids)}|${plain(inline[1])}]`;
        case 'term':
          return `[${plain(inline[2])}|#${plain(ids.terms.get(inline[1]) ?? inline[1])}]`;
        case 'fact':
          return `{${plain(ids.facts.get(inline[1]) ?? inline[1])}}`;
        case 'service':
          return `<${plain(inline[1])}>`;
      }
    })
    .join('');
}

function plain(text: string): string {
  return text.replace(SIGNS, '\\$&');
}
