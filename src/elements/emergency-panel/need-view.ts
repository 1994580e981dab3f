import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { pluralForm } from '../../guide/format.js';
import type { Need, Service } from '../../guide/model.js';
import { icon } from '../common/icons.js';
import { languageWords } from '../common/service-words.js';
import { secondWay, serviceRow, speaksMany } from './service-row.js';

/**
 * A need as one row: its first number. The other numbers, and other ways to reach them, are folded.
 *
 * @param services those of the need that are not shown above
 */
export function needView(
  { title, note }: Need,
  services: readonly Service[],
  language: string,
): TemplateResult {
  const [first, ...others] = services;
  if (!first) return html``;
  const count = others.length + services.filter(({ web }) => web).length;
  return html`<div>
    <ul class="calls" role="list">
      <li>${serviceRow(first, title, note)}</li>
    </ul>
    ${
      count > 0
        ? html`<details class="fold">
          <summary class="row">
            <span class="row-text">${otherWords(title, count, language)}</span>
            ${icon('down', 'turn')}
          </summary>
          ${speaksMany(first) ? html`<p class="inside muted">${first.label}: ${languageWords(first)}</p>` : nothing}
          <ul class="calls" role="list">
            ${others.map((service) => html`<li>${serviceRow(service)}</li>`)}
            ${services.map(secondWay)}
          </ul>
        </details>`
        : nothing
    }
  </div>`;
}

function otherWords(need: string, count: number, language: string): string {
  return pluralForm(count, language) === 'one'
    ? msg(str`${need}: ${count} other`, {
        desc: 'Opens the other numbers of a need, singular form',
      })
    : msg(str`${need}: ${count} others`, {
        desc: 'Opens the other numbers of a need, plural form',
      });
}
