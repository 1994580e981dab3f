import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Service } from '../../guide/model.js';
import { safeUrl } from '../../safety/url.js';
import { icon, type IconName } from './icons.js';
import { hoursWords } from './service-words.js';

/**
 * A number or an organisation as one large link: need, who answers, number.
 * The whole row is the link, so that a trembling thumb finds it.
 *
 * @param note short words below the need; default: who answers
 */
export function callLink(service: Service, note: unknown = service.who): TemplateResult {
  const url = safeUrl(service.href);
  const long = service.label.length > 8;
  const link = html`<a
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
      <bdi class="num" dir="ltr" translate="no">${service.label}</bdi></span
    >
  </a>`;
  // Never turned into the row of another service, whatever others did to its text.
  return html`${keyed(service.href, link)}`;
}

/** Under a call link where there is no room for its facts: whether it is free, and when. */
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
