import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../common/heading.js';
import type { Part, PartName, Topic } from '../../../guide/model.js';
import { pick } from '../../../guide/panel.js';
import { renderBlocks, type BlockContext } from '../../common/render-blocks.js';
import { callLink, shortFacts } from '../../common/call-link.js';
import { icon, sectionIcon } from '../../common/icons.js';
import { offers, type ViewContext } from './context.js';
import { row } from './lists.js';
import { proofView } from './proof.js';

/**
 * A topic: what to do, who helps, rights, what to watch, what to know, the law, where it comes from.
 *
 * @param count how many of these are shown by now
 */
export function topicView(topic: Topic, context: ViewContext, count: number): TemplateResult {
  const { level, goBack } = context;
  const partViews = topic.parts.map((part) => () => partView(part, context));
  const views = [
    ...partViews.slice(0, 1),
    () => servicesView(topic, context),
    ...partViews.slice(1),
    () => relatedView(topic, context),
    () => proofView(topic, context),
  ];
  return html`<article class="main" part="topic">
    <div>
      ${backView(goBack)}
      <div class="topic-title">${heading(level + 1, topic.title, 'title')}</div>
      <p class="small muted" lang=${topic.nameLanguage} dir="ltr">${topic.name}</p>
      <p class="lead">${topic.summary}</p>
    </div>
    ${views.slice(0, count).map((view) => view())}
  </article>`;
}

/** The way back to the list; there is no history entry to go back to. */
export function backView(goBack: () => void): TemplateResult {
  return html`<button type="button" class="quiet back" @click=${goBack}>
    ${icon('back')}${msg('Back to the list', { desc: 'Button above a topic' })}
  </button>`;
}

function partView([name, blocks]: Part, context: ViewContext): TemplateResult {
  const level = context.level + 2;
  const blockContext: BlockContext = {
    guide: context.guide,
    now: context.now,
    level: level + 1,
    onTopic: context.openTopic,
  };
  const content = renderBlocks(blocks, blockContext);
  const title = partTitle(name);
  if (name === 'careful') {
    return html`<section class="note">
      ${icon('warning')}
      <div class="stack">${heading(level, title, 'need')}${content}</div>
    </section>`;
  }
  if (FOLDED.includes(name)) {
    return html`<details class="part">
      <summary class="section">
        ${heading(level, title, 'section-name')} ${icon('down', 'turn')}
      </summary>
      <div class="stack card folded">${content}</div>
    </details>`;
  }
  return html`<section class="stack">${heading(level, title, 'h')}${content}</section>`;
}

/** Parts that nobody needs in order to act: closed until the reader opens them. */
const FOLDED: readonly PartName[] = ['law', 'changed'];

function partTitle(name: PartName): string {
  switch (name) {
    case 'first':
      return msg('What to do first', { desc: 'Part of a topic' });
    case 'rights':
      return msg('Your rights', { desc: 'Part of a topic' });
    case 'know':
      return msg('Good to know', { desc: 'Part of a topic' });
    case 'careful':
      return msg('Watch out', { desc: 'Part of a topic' });
    case 'law':
      return msg('What the law says', { desc: 'Part of a topic' });
    case 'changed':
      return msg('What changed', { desc: 'Part of a topic' });
  }
}

function servicesView(
  topic: Topic,
  { guide, level }: ViewContext,
): TemplateResult | typeof nothing {
  const services = pick(guide.services, topic.services);
  if (services.length === 0) return nothing;
  return html`<section>
    ${heading(level + 2, msg('Who can help you', { desc: 'Part of a topic' }), 'h')}
    <ul class="calls" role="list">
      ${services.map(
        (service) =>
          html`<li>${callLink(service, html`${service.who}. ${hoursNote(shortFacts(service), service.who)}`)}</li>`,
      )}
    </ul>
  </section>`;
}

/** Hours and cost, unless they only repeat who answers. */
function hoursNote(facts: string, who: string): string {
  return facts === who ? '' : facts;
}

function relatedView(topic: Topic, context: ViewContext): TemplateResult | typeof nothing {
  const related = pick(
    context.guide.topics,
    topic.related.filter((id) => offers(context, id)),
  );
  if (related.length === 0) return nothing;
  return html`<section>
    ${heading(context.level + 2, msg('See also', { desc: 'Part of a topic' }), 'h')}
    <ul class="rows" role="list">
      ${related.map(
        ({ id, section, title }) =>
          html`<li>${row(context, id, sectionIcon(section), title, 'card')}</li>`,
      )}
    </ul>
  </section>`;
}
