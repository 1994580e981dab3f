import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Service } from '../../guide/model.js';
import { safeUrl } from '../../safety/url.js';
import { icon, type IconName } from './icons.js';
import { hoursWords } from './service-words.js';

/**
 * Renders a service as one large link: the need, who answers, and the number. The whole row is the
 * link, so that a reader with trembling hands can touch it.
 *
 * @param note short text below the need. Default: who answers
 */
export function callLink(service: Service, note: unknown = service.who): TemplateResult {
  const url = safeUrl(service.href);
  const long = service.label.length > 8;
  return html`<a
    class="call ${long ? 'long' : ''}"
    href=${url ?? nothing}
    rel="noreferrer noopener"
    referrerpolicy="no-referrer"
  >
    <span class="disc">${icon(serviceIcon(service))}</span>
    <span class="call-body"
      ><span
        ><span class="need">${service.name}</span> <span class="small muted">${note}</span></span
      >
      <bdi class="num" dir="ltr">${service.label}</bdi></span
    >
  </a>`;
}

/**
 * Returns a short text for a call link without room for all facts: its hours, and whether it is
 * free.
 */
export function shortFacts(service: Service): string {
  const hours = service.hours ? hoursWords(service.hours) : '';
  if (!service.free) return hours || service.who;
  const free = msg('free', { desc: 'Of a call, after its hours: "Day and night, free"' });
  return hours ? msg(str`${hours}, ${free}`, { desc: 'Hours of a service, then "free"' }) : free;
}

export function serviceIcon({ href }: Service): IconName {
  if (href.startsWith('tel:')) return 'phone';
  return href.startsWith('sms:') ? 'sms' : 'web';
}
