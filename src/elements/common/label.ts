import { html } from 'lit';
import type { Service } from '../../guide/model.js';

/** A number on one line; an address of a page, which may break over lines, but only before its dots. */
export function labelView({ href, label }: Pick<Service, 'href' | 'label'>): unknown {
  if (!href.startsWith('http'))
    return html`<bdi class="num together" dir="ltr" translate="no">${label}</bdi>`;
  const parts = label.split(/(?=\.)/);
  return html`<bdi class="num" dir="ltr" translate="no"
    >${parts.map((part, index) => (index > 0 ? html`<wbr />${part}` : part))}</bdi
  >`;
}
