import { html, type TemplateResult } from 'lit';

/**
 * A heading of a level that is known only at run time. Native tags, written out: a tag name
 * cannot be an expression in a template, and `role=heading` is second best for readers' software.
 *
 * Each can be focused by the script, so that a reader's software starts there after a change.
 *
 * @param level 1–6; anything beyond is brought back into that range
 * @param name class of the heading
 */
export function heading(level: number, content: unknown, name: string): TemplateResult {
  switch (Math.min(6, Math.max(1, level))) {
    case 1:
      return html`<h1 class=${name} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 class=${name} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 class=${name} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 class=${name} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 class=${name} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 class=${name} tabindex="-1">${content}</h6>`;
  }
}
