import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { pluralForm } from '../../../guide/format.js';
import type { Situation } from '../../../guide/model.js';
import { heading } from '../../common/heading.js';
import type { GuideSection } from '../../../guide/select-sections.js';
import { topicPlace } from '../../../guide/store.js';
import { icon, sectionIcon } from '../../common/icons.js';
import { offers, type ViewContext } from './context.js';

/** How many situations are shown before the reader asks for more. */
const FEW = 6;

/** "What is happening?": the reader's situation, in the reader's words. */
export function situationsView(context: ViewContext): TemplateResult | typeof nothing {
  const { guide, level } = context;
  const situations = guide.situations.filter(({ topic }) => offers(context, topic));
  if (situations.length === 0) return nothing;
  const others = situations.slice(FEW);
  return html`<nav aria-labelledby="situations" part="situations">
    <div id="situations">
      ${heading(level + 1, msg('What is happening?', { desc: 'Above the situations' }), 'h')}
    </div>
    <div class="list edge">
      <ul role="list">
        ${situations.slice(0, FEW).map((each) => situationView(each, context))}
      </ul>
      ${
        others.length > 0
          ? html`<details class="fold">
            <summary class="row">
              <span class="row-text">${otherSituations(others.length, guide.language.code)}</span>
              ${icon('down', 'turn')}
            </summary>
            <ul class="list" role="list">
              ${others.map((each) => situationView(each, context))}
            </ul>
          </details>`
          : nothing
      }
    </div>
  </nav>`;
}

function situationView({ text, topic }: Situation, context: ViewContext): TemplateResult {
  const section = context.guide.topics.get(topic)?.section ?? '';
  return html`<li>${row(context, topic, sectionIcon(section), text, '')}</li>`;
}

function otherSituations(count: number, language: string): string {
  return pluralForm(count, language) === 'one'
    ? msg(str`${count} other situation`, { desc: 'Opens the other situations, singular form' })
    : msg(str`${count} other situations`, { desc: 'Opens the other situations, plural form' });
}

/** Every section with its topics: closed in a narrow column, open where there is room. */
export function sectionsView(context: ViewContext): TemplateResult {
  const { level, sections, wide } = context;
  return html`<nav aria-labelledby="sections" part="sections">
    <div id="sections">
      ${heading(level + 1, msg('All topics', { desc: 'Above the list of sections' }), 'h')}
    </div>
    <div class="list edge sections">
      ${sections.map((section) => sectionView(context, section, level + 2, wide))}
    </div>
  </nav>`;
}

/** The sections beside a topic: the current one is open. */
export function sideView(context: ViewContext, current: string): TemplateResult {
  const label = msg('All topics', { desc: 'Above the list of sections' });
  return html`<nav class="side" aria-label=${label}>
    <div class="list">
      ${context.sections.map((section) => {
        const open = section.topics.some(({ id }) => id === current);
        return sectionView(context, section, context.level + 1, open, current);
      })}
    </div>
  </nav>`;
}

function sectionView(
  context: ViewContext,
  section: GuideSection,
  level: number,
  open: boolean,
  current?: string,
): TemplateResult {
  const title = html`${section.title}
    <span class="muted" lang=${section.nameLanguage} dir="ltr">${section.name}</span>`;
  return html`<details class="fold" ?open=${open}>
    <summary class="row section">
      ${sectionIcon(section.id)}${heading(level, title, 'row-text section-name')}
      ${icon('down', 'turn')}
    </summary>
    <ul class="list" role="list">
      ${section.topics.map(
        (topic) => html`<li>${row(context, topic.id, nothing, topic.title, '', current)}</li>`,
      )}
    </ul>
  </details>`;
}

/** Prints what is on screen. */
export function printRow(print: () => void, words: string): TemplateResult {
  return html`<div class="list edge">
    <button type="button" class="row print" @click=${print}>
      ${icon('print')}<span class="row-text">${words}</span>${icon('go', 'go')}
    </button>
  </div>`;
}

/** A topic as one line that opens it. */
export function row(
  context: ViewContext,
  topic: string,
  start: unknown,
  words: string,
  extra: string,
  current?: string,
): TemplateResult {
  return html`<button
    type="button"
    class="row ${extra}"
    data-topic=${topicPlace(topic)}
    aria-current=${topic === current ? 'page' : nothing}
    @click=${() => context.openTopic(topic)}
  >
    ${start}<span class="row-text">${words}</span>${icon('go', 'go')}
  </button>`;
}
