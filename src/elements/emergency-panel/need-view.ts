import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../common/heading.js';
import type { Need } from '../../guide/model.js';
import { serviceCard } from './service-card.js';

/**
 * A need, its title and the services that answer it.
 *
 * @param place its place among the needs: marks it in the page without naming its subject
 */
export function needView(need: Need, place: number, level: number, layout = ''): TemplateResult {
  return html`<section data-group=${place}>
    ${heading(level, need.title, 'h')}
    ${need.note ? html`<p class="need-note small muted">${need.note}</p>` : nothing}
    <ul class="cards ${layout}" role="list">
      ${need.services.map((service) => html`<li class="card">${serviceCard(service)}</li>`)}
    </ul>
  </section>`;
}
