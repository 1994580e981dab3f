import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../common/heading.js';
import type { Guide, Service } from '../../../guide/model.js';
import { callLink, callTile, isLong, shortFacts } from '../../common/call-link.js';
import { tellWords } from '../../common/service-words.js';
import type { ViewContext } from './context.js';

/** The numbers to call now: the commonest needs, and the partner's own contact. */
export function callsView({ guide, level }: ViewContext): TemplateResult {
  return html`<section class="edge" aria-labelledby="calls" part="numbers">
    <div id="calls" class="visually-hidden">${heading(level + 1, callNow(), 'h')}</div>
    <ul class="calls" role="list">
      ${guide.calls.map((service) => html`<li>${firstCall(service, guide)}</li>`)}
    </ul>
    <slot name="contact"></slot>
  </section>`;
}

/** A number under the need it is the first for, in the fewest words. */
function firstCall(service: Service, { needs }: Guide): TemplateResult {
  const need = needs.find(({ services }) => services[0]?.id === service.id)?.title;
  if (need !== undefined) return callLink(service, service.name, need);
  const isText = service.href.startsWith('sms:');
  return callLink(
    service,
    isText
      ? msg('Write a text message', { desc: 'Below the number for text messages' })
      : service.who,
  );
}

/** A few services, shown with the answers of a search. */
export function helpersView(
  services: readonly Service[],
  level: number,
  title: string,
): TemplateResult {
  return html`<section>
    ${heading(level, title, 'h')}
    <ul class="calls edge" role="list">
      ${services.map((service) => html`<li>${callLink(service, shortFacts(service))}</li>`)}
    </ul>
  </section>`;
}

/** Who to call if the question tells of danger: directly under the field, before any answer is found. */
export function urgentView(
  services: readonly Service[],
  { level }: ViewContext,
): TemplateResult | typeof nothing {
  if (services.length === 0) return nothing;
  return html`<div class="urgent edge">
    ${heading(level + 1, callNow(), 'need')}
    <ul class="tiles" role="list">
      ${services.map(
        (service) => html`<li class=${isLong(service) ? 'long' : ''}>${callTile(service)}</li>`,
      )}
    </ul>
    <p>${tellWords(services)}</p>
  </div>`;
}

export function callNow(): string {
  return msg('Call now', { desc: 'Above the three first numbers' });
}
