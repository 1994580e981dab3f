import { html, nothing, type TemplateResult } from 'lit';
import { formatFact } from '../../guide/format.js';
import type { Guide, Inline, Inlines } from '../../guide/model.js';

/**
 * A French text under the same text in another language. It is read, not used: links, hard words and
 * numbers in it are plain text, since the block above it has them.
 */
export function frenchText(words: unknown): TemplateResult {
  return html`<div class="fr" lang="fr" dir="ltr">${words}</div>`;
}

/** A run of French text under its translation; nothing while French is not shown. */
export function frenchInlines(
  inlines: Inlines | undefined,
  guide: Guide | undefined,
): TemplateResult | typeof nothing {
  if (!inlines || !guide) return nothing;
  return frenchText(inlines.map((inline) => plain(inline, guide)));
}

/** Below a number: the French name of who answers, where it is another. */
export function frenchName(
  id: string,
  name: string,
  guide: Guide | undefined,
): TemplateResult | typeof nothing {
  const french = guide?.services.get(id)?.name;
  if (french === undefined || french === name) return nothing;
  return html`<span class="fr" lang="fr" dir="ltr">${french}</span>`;
}

function plain(inline: Inline, guide: Guide): unknown {
  if (typeof inline === 'string') return inline;
  switch (inline[0]) {
    case 'strong':
      return html`<strong>${inline[1].map((each) => plain(each, guide))}</strong>`;
    case 'link':
    case 'topic':
      return inline[2].map((each) => plain(each, guide));
    case 'term':
      return inline[2];
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
