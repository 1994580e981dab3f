import { html, nothing, type TemplateResult } from 'lit';
import type { Guide, Inlines } from '../../guide/model.js';
import { plainInlines } from './plain-inlines.js';

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
  return frenchText(plainInlines(inlines, guide));
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
