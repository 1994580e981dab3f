import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../../common/heading.js';
import type { Service } from '../../../guide/model.js';
import { callLink, shortFacts } from '../../common/call-link.js';
import { icon } from '../../common/icons.js';
import type { ViewContext } from './context.js';

/** The numbers to call now: the commonest needs, the partner's own contact, the button for all others. */
export function callsView({ guide, level, openNumbers }: ViewContext): TemplateResult {
  return html`<section aria-labelledby="calls" part="numbers">
    <div id="calls">
      ${heading(level + 1, msg('Call now', { desc: 'Above the three first numbers' }), 'h')}
    </div>
    <ul class="calls first" role="list">
      ${guide.calls.map((service) => html`<li>${callLink(service)}</li>`)}
    </ul>
    <slot name="contact"></slot>
    <button type="button" class="quiet" @click=${openNumbers}>
      ${icon('phone')}${msg('All numbers', { desc: 'Title of the panel, and the button that opens it' })}
    </button>
  </section>`;
}

/** A few services, shown with the answers of a search. */
export function helpersView(
  services: readonly Service[],
  level: number,
  title: string,
): TemplateResult {
  return html`<section>
    ${heading(level, title, 'h')}
    <ul class="calls" role="list">
      ${services.map((service) => html`<li>${callLink(service, shortFacts(service))}</li>`)}
    </ul>
  </section>`;
}
