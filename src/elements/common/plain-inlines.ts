import { html, nothing } from 'lit';
import { formatFact } from '../../guide/format.js';
import type { Guide, Inline, Inlines } from '../../guide/model.js';

/**
 * A run of text that is read, not used: links, hard words and numbers in it are plain text.
 *
 * @param mark after each hard word
 */
export function plainInlines(inlines: Inlines, guide: Guide, mark = ''): readonly unknown[] {
  return inlines.map((inline) => plainInline(inline, guide, mark));
}

function plainInline(inline: Inline, guide: Guide, mark: string): unknown {
  if (typeof inline === 'string') return inline;
  switch (inline[0]) {
    case 'strong':
      return html`<strong>${plainInlines(inline[1], guide, mark)}</strong>`;
    case 'link':
    case 'topic':
      return plainInlines(inline[2], guide, mark);
    case 'term':
      return inline[2] + mark;
    case 'fact': {
      const fact = guide.facts[inline[1]];
      return fact ? formatFact(fact, guide.language.code) : nothing;
    }
    case 'service': {
      const service = guide.services.get(inline[1]);
      if (!service) return nothing;
      const { label, name } = service;
      const number = html`<bdi class="together" translate="no">${label}</bdi>`;
      return name === label ? number : html`${number} (${name})`;
    }
  }
}
