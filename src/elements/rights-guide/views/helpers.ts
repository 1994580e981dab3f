import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Guide, Service, Topic } from '../../../guide/model.js';
import { pick } from '../../../guide/panel.js';
import { callLink, shortFacts } from '../../common/call-link.js';
import { frenchName } from '../../common/french-text.js';
import { heading } from '../../common/heading.js';
import type { ViewContext } from './context.js';
import { foldView } from './topic-parts.js';

/** How many helpers are shown before the others are folded. */
const SHOWN = 4;

/** The services of a topic, without those that are called at once. */
export function helpersOf(
  topic: Topic,
  guide: Guide,
  atOnce: readonly string[] = [],
): readonly Service[] {
  return pick(
    guide.services,
    topic.services.filter((id) => !atOnce.includes(id)),
  );
}

/** What to do at once, as calls: before anything else in a topic. */
export function actionView(
  ids: readonly string[],
  { guide, level, french }: ViewContext,
): TemplateResult | typeof nothing {
  const services = pick(guide.services, ids);
  if (services.length === 0) return nothing;
  return html`<section data-part="action">
    ${heading(level + 2, msg('Call now', { desc: 'Above the three first numbers' }), 'h')}
    <ul class="calls act edge" role="list">
      ${services.map((service) => html`<li>${callLink(service, withFrench(service, shortFacts(service), french.guide))}</li>`)}
    </ul>
  </section>`;
}

/** Who helps with a topic: a few calls, the others in a fold. What all have in common is said once. */
export function helpersView(
  services: readonly Service[],
  { level, french }: ViewContext,
): TemplateResult | typeof nothing {
  if (services.length === 0) return nothing;
  const phones = services.filter(({ free }) => free !== undefined);
  const allFree = phones.length > 1 && phones.every(({ free }) => free);
  const callsView = (some: readonly Service[]) =>
    html`<ul class="calls edge" role="list">
      ${some.map((service) => html`<li>${callLink(service, withFrench(service, note(service, allFree), french.guide))}</li>`)}
    </ul>`;
  // One alone is not worth a fold.
  const shown = services.length > SHOWN + 1 ? SHOWN : services.length;
  const others = services.slice(shown);
  return html`<section data-part="helpers">
    ${heading(level + 2, msg('Who can help you', { desc: 'Part of a topic' }), 'h')}
    ${
      allFree
        ? html`<p class="muted common">
          ${msg('These calls are free.', { desc: 'Above numbers that are all free' })}
        </p>`
        : nothing
    }
    ${callsView(services.slice(0, shown))}
    ${
      others.length > 0
        ? html`<div class="list edge">
          ${foldView('helpers', othersWords(others.length), callsView(others), level + 3)}
        </div>`
        : nothing
    }
  </section>`;
}

function withFrench({ id, name }: Service, note: string, french: Guide | undefined): unknown {
  return html`${note} ${frenchName(id, name, french)}`;
}

function othersWords(count: number): string {
  return msg(str`${count} more who can help`, { desc: 'Fold with further services; at least two' });
}

/** Who answers, when, and what it costs, unless that is said above for all. */
function note(service: Service, allFree: boolean): string {
  const facts = shortFacts(allFree ? { ...service, free: false } : service);
  return facts === service.who ? facts : `${service.who}. ${facts}`;
}
