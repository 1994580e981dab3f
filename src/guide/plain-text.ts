import { formatFact } from './format.js';
import type { Block, Guide, Inlines, Part } from './model.js';

/** Returns the body of a topic as plain text, for the search index. */
export function plainText(parts: readonly Part[], guide: Guide): string {
  return parts
    .flatMap(([, blocks]) => blocks)
    .flatMap(linesOf)
    .map((line) => plainInlines(line, guide))
    .join(' \n');
}

function linesOf(block: Block): readonly Inlines[] {
  switch (block[0]) {
    case 'list':
    case 'steps':
    case 'calls':
      return block[1];
    case 'known':
      return block[1].map(([, text]) => text);
    default:
      return [block[1]];
  }
}

function plainInlines(inlines: Inlines, guide: Guide): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      switch (inline[0]) {
        case 'strong':
          return plainInlines(inline[1], guide);
        case 'link':
        case 'topic':
          return plainInlines(inline[2], guide);
        case 'term':
          return inline[2];
        case 'fact': {
          const fact = guide.facts[inline[1]];
          return fact ? formatFact(fact, guide.language.code) : '';
        }
        case 'service': {
          const service = guide.services.get(inline[1]);
          return service ? `${service.name} ${service.label}` : '';
        }
      }
    })
    .join('');
}
