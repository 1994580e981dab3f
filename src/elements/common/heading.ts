import { html, type TemplateResult } from 'lit';

/**
 * Renders a heading whose level is known only at run time. Every native tag is written out, because
 * Lit does not allow an expression as a tag name, and screen readers support `role=heading` less
 * well.
 *
 * A heading can be focused by script, so that a screen reader continues there after a change.
 *
 * @param level 1–6; a value outside this range is replaced by the nearest one
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
