import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Service } from '../../guide/model.js';
import { safeUrl } from '../../safety/url.js';
import { callLink, serviceIcon } from '../common/call-link.js';
import { icon, type IconName } from '../common/icons.js';
import { outsideLink } from '../common/outside-link.js';
import { costWords, hoursWords, languageWords, traceWords } from '../common/service-words.js';

/** A service: the call link, and below it, outside the link, what to know before calling. */
export function serviceCard(service: Service): TemplateResult {
  return html`${callLink(service)}
    <ul class="meta small muted" role="list">
      ${fact('check', costWords(service))}
      ${fact('calendar', service.hours && hoursWords(service.hours))}
      ${fact('language', languageWords(service))}
      ${fact(
        'warning',
        service.located ? msg('The call is located', { desc: 'Of emergency numbers' }) : undefined,
      )}
      ${fact(serviceIcon(service), traceWords(service))} ${website(service)}
    </ul>`;
}

function fact(name: IconName, words: string | undefined): TemplateResult | typeof nothing {
  return words ? html`<li class="tag">${icon(name)}<span>${words}</span></li>` : nothing;
}

function website(service: Service): TemplateResult | typeof nothing {
  const url = service.web ? safeUrl(service.web) : undefined;
  if (!url) return nothing;
  const name = new URL(url).hostname.replace(/^www\./, '');
  return html`<li class="tag">
    ${icon('web')}${outsideLink(url, name)}
  </li>`;
}
