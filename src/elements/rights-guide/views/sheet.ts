import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../guide/format.js';
import type { Block, Card, Guide, Inline, Inlines, Service, Topic } from '../../../guide/model.js';
import { pick } from '../../../guide/panel.js';
import { heading } from '../../common/heading.js';
import { plainInlines } from '../../common/plain-inlines.js';
import { partTitle } from './topic-parts.js';

/** After each hard word on paper, where nothing can be opened. */
const MARK = '*';

/** How many cards fit on a sheet. */
const CARDS = 6;

/** A title that tells nobody what the sheet is about. */
export function neutralTitle(): string {
  return msg('Useful information', { desc: 'Title on paper: it must not tell the subject' });
}

/** A topic on paper: everything open, hard words explained, numbers as text. */
export function topicSheet(topic: Topic, guide: Guide): TemplateResult {
  const blocks = topic.parts.flatMap(([, all]) => all);
  const terms = [...new Set(blocks.flatMap((block) => textsOf(block).flatMap(termsOf)))];
  const words = terms.flatMap((id) => guide.glossary[id] ?? []);
  const checked = formatDate(topic.reviewed, guide.language.code);
  const called = blocks.flatMap((block) => textsOf(block).flatMap(servicesOf));
  const services = pick(guide.services, [...new Set([...called, ...topic.services])]);
  return html`<div class="sheet" lang=${guide.language.code} dir=${guide.language.direction}>
    ${heading(1, neutralTitle(), 'title')}
    <div class="columns">
      ${topic.parts.map(
        ([name, some]) =>
          html`<section>
              ${heading(2, partTitle(name), 'h')}${some.map((block) => blockView(block, guide))}
            </section>
            ${name === 'first' && services.length > 0 ? numbersView(services) : nothing}`,
      )}
      ${
        words.length > 0
          ? html`<section>
            ${heading(2, msg('Words*', { desc: 'On paper, above the hard words; keep the mark' }), 'h')}
            ${words.map(({ term, meaning }) => html`<p><strong>${term}</strong> : ${meaning}</p>`)}
          </section>`
          : nothing
      }
      <section class="small">
        <p>${msg(str`Checked on ${checked}.`, { desc: 'On paper; a date' })}
          ${msg('This guide does not replace a lawyer.', { desc: 'End of a topic' })}</p>
        <p lang="fr" dir="ltr">${topic.sources.map(sourceWords).join(' · ')}</p>
      </section>
    </div>
  </div>`;
}

/** Cards on paper, six on a sheet, to cut out. */
export function cardsSheet(cards: readonly Card[], guide: Guide): TemplateResult {
  const { code, direction } = guide.language;
  const sheets = Array.from({ length: Math.ceil(cards.length / CARDS) }, (_, place) =>
    cards.slice(place * CARDS, (place + 1) * CARDS),
  );
  return html`<div lang=${code} dir=${direction}>
    ${sheets.map(
      (some) => html`<div class="cards">${some.map((card) => paperCard(card, guide))}</div>`,
    )}
  </div>`;
}

function paperCard({ french, text, parts, service }: Card, guide: Guide): TemplateResult {
  const isFrench = guide.language.code === 'fr';
  const number = guide.services.get(service ?? '')?.label;
  return html`<div class="paper-card">
    <p class="large" lang="fr" dir="ltr">${french.text}</p>
    ${isFrench ? nothing : html`<p>${text}</p>`}
    ${french.parts?.map(({ title, text: words }, index) => {
      const own = isFrench ? undefined : parts?.[index];
      return html`<p class="small">
        <span lang="fr" dir="ltr"><strong>${title}</strong> ${words}</span
        >${own ? html`<br />${own.title} ${own.text}` : nothing}
      </p>`;
    })}
    ${number ? html`<p class="num"><bdi dir="ltr">${number}</bdi></p>` : nothing}
  </div>`;
}

function numbersView(services: readonly Service[]): TemplateResult {
  return html`<section>
    ${heading(2, msg('Numbers', { desc: 'Button of the bar; one short word' }), 'h')}
    <ul class="nums">
      ${services.map(
        ({ name, label }) =>
          html`<li><span>${name}</span> <bdi class="num" dir="ltr">${name === label ? '' : label}</bdi></li>`,
      )}
    </ul>
  </section>`;
}

function blockView(block: Block, guide: Guide): unknown {
  const text = (inlines: Inlines) => plainInlines(inlines, guide, MARK);
  switch (block[0]) {
    case 'heading':
      return heading(3, text(block[1]), 'need');
    case 'list':
      return html`<ul class="ticks">${block[1].map((item) => html`<li>${text(item)}</li>`)}</ul>`;
    case 'steps':
      return html`<ol class="steps">${block[1].map((item) => html`<li>${text(item)}</li>`)}</ol>`;
    case 'calls':
      return nothing; // among the numbers
    case 'known':
      return block[1].map(([, value]) => html`<p>${text(value)}</p>`);
    default:
      return html`<p>${text(block[1])}</p>`;
  }
}

function sourceWords({ title, article }: Topic['sources'][number]): string {
  return article ? `${title}, ${article}` : title;
}

function textsOf(block: Block): readonly Inlines[] {
  switch (block[0]) {
    case 'list':
    case 'steps':
    case 'calls':
      return block[1];
    case 'known':
      return block[1].map(([, text]) => text);
    default:
      return [block[1]];
  }
}

const termsOf = (inlines: Inlines): readonly string[] => idsOf('term', inlines);
const servicesOf = (inlines: Inlines): readonly string[] => idsOf('service', inlines);

function idsOf(kind: 'term' | 'service', inlines: Inlines): readonly string[] {
  return inlines.flatMap((inline: Inline): readonly string[] => {
    if (typeof inline === 'string') return [];
    if (inline[0] === 'strong') return idsOf(kind, inline[1]);
    return inline[0] === kind ? [inline[1]] : [];
  });
}
