import type { Block, Inlines, Part } from '../guide/model.js';
import { knownKeys, partNames } from './part-names.js';

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
export function packParts(parts: readonly Part[]): string {
  return parts
    .map(([name, blocks]) => `${partNames.indexOf(name)}\n${blocks.map(packBlock).join('')}`)
    .join('');
}

function packBlock(block: Block): string {
  return `${BLOCK_SIGNS[block[0]]}${items(block).join(`\n${NEXT_ITEM}`)}\n`;
}

function items(block: Block): readonly string[] {
  switch (block[0]) {
    case 'list':
    case 'steps':
      return block[1].map(packInlines);
    case 'known':
      return block[1].map(([key, inlines]) => knownKeys.indexOf(key) + packInlines(inlines));
    default:
      return [packInlines(block[1])];
  }
}

function packInlines(inlines: Inlines): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return plain(inline);
      switch (inline[0]) {
        case 'strong':
          return `*${packInlines(inline[1])}*`;
        case 'link':
        case 'topic':
          return `[${packInlines(inline[2])}|${plain(inline[1])}]`;
        case 'term':
          return `[${plain(inline[2])}|#${plain(inline[1])}]`;
        case 'fact':
          return `{${plain(inline[1])}}`;
        case 'service':
          return `<${plain(inline[1])}>`;
      }
    })
    .join('');
}

function plain(text: string): string {
  return text.replace(SIGNS, '\\$&');
}
