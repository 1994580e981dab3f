import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Service } from '../../guide/model.js';
import { safeUrl } from '../../safety/url.js';
import { callLink } from '../common/call-link.js';
import { icon } from '../common/icons.js';
import { costWords, hoursWords, languageWords, traceWords } from '../common/service-words.js';

/**
 * A service as a call link with what to know before calling. What is the same for most of them (free,
 * the trace in the phone) is said once on the panel: here only what differs.
 *
 * @param need what the service is for; default: its name
 * @param note what holds for the need
 */
export function serviceRow(service: Service, need = service.name, note = ''): TemplateResult {
  const facts = [
    need === service.name ? '' : service.name,
    service.who,
    service.hours ? hoursWords(service.hours) : '',
    service.free === false ? costWords(service) : '',
    speaksOnlyFrench(service) || speaksMany(service) ? '' : languageWords(service),
    service.onBill || !isCall(service) ? traceWords(service) : '',
    note.replace(/\.$/, ''),
  ];
  return callLink(service, facts.filter(Boolean).join('. '), need);
}

/** The second way to reach a service, as by chat: a row of its own; nothing where there is none. */
export function secondWay(service: Service): TemplateResult | typeof nothing {
  const url = service.web ? safeUrl(service.web) : undefined;
  if (!url) return nothing;
  const name = new URL(url).hostname.replace(/^www\./, '');
  return html`<li>
    <a class="row" href=${url} rel="noreferrer noopener" referrerpolicy="no-referrer">
      ${icon('web')}<span class="row-text"
        ><span>${service.name}: ${name}</span
        ><span class="muted"
          >${msg('Opens another site, which stays in the history', {
            desc: 'Trace left by a service',
          })}</span
        ></span
      >
    </a>
  </li>`;
}

/** Whether the list of its languages is too long for a row. */
export function speaksMany({ sometimes = [] }: Service): boolean {
  return sometimes.length > 2;
}

function speaksOnlyFrench({ languages, sometimes, interpreter }: Service): boolean {
  return languages?.join() === 'fr' && !sometimes && !interpreter;
}

function isCall({ href }: Service): boolean {
  return href.startsWith('tel:');
}
