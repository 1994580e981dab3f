import type { Block, Inlines, Part } from '../guide/model.js';
import { LINE_END, lowerSentences, nextPlace } from '../shared/packed-text.js';
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
const SIGNS = /[*[\]|{}<>\\~]/g;

/** The parts of a topic as the one text they travel as. `unpackParts` says how it is written. */
export function packParts(parts: readonly Part[], ids: ShortIds): string {
  const pack = packer(ids);
  const texts = parts.map(([name, blocks]) => {
    const lines = blocks.map((block) => packBlock(block, pack));
    return partNames.indexOf(name) + LINE_END + lines.join('');
  });
  return lowerSentences(texts.join(''));
}

type PackLine = (inlines: Inlines) => string;

function packBlock(block: Block, pack: PackLine): string {
  return BLOCK_SIGNS[block[0]] + items(block, pack).join(LINE_END + NEXT_ITEM) + LINE_END;
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

function packer({ facts, services, terms, topics }: ShortIds): PackLine {
  let last = '';
  return function pack(inlines): string {
    return inlines
      .map((inline) => {
        if (typeof inline === 'string') return plain(inline);
        switch (inline[0]) {
          case 'strong':
            return `*${pack(inline[1])}*`;
          case 'link':
            return `[${pack(inline[2])}|${plain(inline[1])}]`;
          case 'topic':
            return `[${pack(inline[2])}|${plain(topics.get(inline[1]) ?? inline[1])}]`;
          case 'term':
            return `[${plain(inline[2])}|#${plain(terms.get(inline[1]) ?? inline[1])}]`;
          case 'fact': {
            const place = facts.get(inline[1]) ?? inline[1];
            const next = place === nextPlace(last);
            last = place;
            return next ? '{}' : `{${plain(place)}}`;
          }
          case 'service':
            return `<${plain(services.get(inline[1]) ?? inline[1])}>`;
        }
      })
      .join('');
  };
}

function plain(text: string): string {
  return text.replace(SIGNS, '\\$&');
}
