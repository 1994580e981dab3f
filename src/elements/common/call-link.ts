import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Service } from '../../guide/model.js';
import { safeUrl } from '../../safety/url.js';
import { icon, type IconName } from './icons.js';
import { labelView } from './label.js';
import { hoursWords } from './service-words.js';

/**
 * Renders a service as one large link: the need, who answers, and the number. The whole row is the
 * link, so that a reader with trembling hands can touch it.
 *
 * @param note short words below the need; default: who answers
 * @param need default: the name of the service
 */
export function callLink(
  service: Service,
  note: unknown = service.who,
  need: string = service.name,
): TemplateResult {
  const url = safeUrl(service.href);
  const long = isLong(service) ? 'long' : '';
  const web = service.href.startsWith('http') ? 'web' : '';
  const link = html`<a
    class="call ${long} ${web}"
    href=${url ?? nothing}
    rel="noreferrer noopener"
    referrerpolicy="no-referrer"
  >
    <span class="disc">${icon(serviceIcon(service))}</span>
    <span class="call-body"
      ><span
        ><span class="need">${need}</span> <span class="muted">${note}</span></span
      >
      ${labelView(service)}</span
    >
  </a>`;
  // Never turned into the row of another service, whatever others did to its text.
  return html`${keyed(service.href, link)}`;
}

/** A number as a tile, large, with one or two words: where several stand side by side. */
export function callTile(service: Service, isBig = false): TemplateResult {
  const url = safeUrl(service.href);
  const isText = service.href.startsWith('sms:');
  const sign = icon(serviceIcon(service));
  const link = html`<a
    class="tile"
    href=${url ?? nothing}
    rel="noreferrer noopener"
    referrerpolicy="no-referrer"
  >
    <span
      >${isBig ? html`<span class="disc">${sign}</span>` : sign}
      <bdi class="num" dir="ltr" translate="no">${service.label}</bdi></span
    >
    <span class="need">${isText ? textWords() : service.name}</span>
  </a>`;
  return html`${keyed(service.href, link)}`;
}

function textWords(): string {
  return msg('Text message', { desc: 'On a tile, below the number for text messages; short' });
}

/**
 * Returns a short text for a call link without room for all facts: its hours, and whether it is
 * free.
 */
export function shortFacts(service: Service): string {
  if (service.href.startsWith('sms:')) {
    return msg('Write a text message', { desc: 'Below the number for text messages' });
  }
  const hours = service.hours ? hoursWords(service.hours) : '';
  if (!service.free) return hours || service.who;
  const free = msg('free', { desc: 'Of a call, after its hours: "Day and night, free"' });
  return hours ? msg(str`${hours}, ${free}`, { desc: 'Hours of a service, then "free"' }) : free;
}

/** Whether the number is too long to be shown in the large size beside words. */
export function isLong({ label }: Service): boolean {
  return label.length > 8;
}

export function serviceIcon({ href }: Service): IconName {
  if (href.startsWith('tel:')) return 'phone';
  return href.startsWith('sms:') ? 'sms' : 'web';
}
