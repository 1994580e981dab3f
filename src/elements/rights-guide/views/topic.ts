import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Part, Topic } from '../../../guide/model.js';
import { pick } from '../../../guide/panel.js';
import { frenchText } from '../../common/french-text.js';
import { icon, sectionIcon } from '../../common/icons.js';
import { heading } from '../../common/heading.js';
import { offeredCards, offers, type ViewContext } from './context.js';
import { actionView, helpersOf, helpersView } from './helpers.js';
import { jumpsView } from './jumps.js';
import { printRow, row } from './lists.js';
import { lateView } from './proof.js';
import { foldsView, isFolded, partView, type StepCards } from './topic-parts.js';

/**
 * A topic: what to do at once, what to do first, who helps, rights, what to watch, what to know; then
 * in folds the law and where it all comes from.
 *
 * @param count how many of the parts below the first screen are shown by now
 */
export function topicView(topic: Topic, context: ViewContext, count: number): unknown {
  const { level, now } = context;
  const [calls, parts] = actionOf(topic.parts);
  const original = context.french.guide?.topics.get(topic.id);
  const open = parts.filter(([name]) => !isFolded(name));
  const views = [
    ...open
      .slice(0, 1)
      .map(
        (part) => () =>
          partView(part, topic, context, calls ? 1 : 0, stepCards(topic, context), original),
      ),
    () => helpersView(helpersOf(topic, context.guide, calls), context),
    ...open.slice(1).map((part) => () => partView(part, topic, context, 0, {}, original)),
    () => foldsView(topic, context, original),
    () => relatedView(topic, context),
    () => endView(topic, context),
  ];
  // Keyed: what is open in one topic must not be open in another.
  return keyed(
    topic.id,
    html`<article class="main" part="topic">
      ${switchView(context)}
      <div>
        <div class="topic-title">${heading(level + 1, topic.title, 'title')}</div>
        <p class="muted" lang=${topic.nameLanguage} dir="ltr">${topic.name}</p>
        <p class="lead">${topic.summary}</p>
        ${original ? frenchText(original.summary) : nothing}
        ${lateView(topic, now)}
      </div>
      ${calls ? actionView(calls, context) : nothing} ${jumpsView(topic, context)}
      ${views.slice(0, count).map((view) => view())}
    </article>`,
  );
}

function stepCards({ cards = {} }: Topic, context: ViewContext): StepCards {
  const offered = offeredCards(context).flatMap((group) => group.cards);
  return Object.fromEntries(
    Object.entries(cards).map(([step, ids]) => [
      step,
      offered.filter(({ id }) => ids.includes(id)),
    ]),
  );
}

/** Shows the French text below each block, where another language is shown. */
function switchView({ french }: ViewContext): TemplateResult | typeof nothing {
  if (!french.isOffered) return nothing;
  return html`<div class="list edge french-switch">
    <button
      type="button"
      class="row"
      role="switch"
      aria-checked=${french.isOn ? 'true' : 'false'}
      @click=${french.toggle}
    >
      <span class="row-text"
        >${msg('Show the French', { desc: 'Switch above a topic: French below each block' })}</span
      ><span class="track">${icon('check')}</span>
    </button>
    ${
      french.hasFailed
        ? html`<p class="note" role="alert">
          ${icon('warning')}<span
            >${msg('The French text could not be loaded.', {
              desc: 'Below the switch that shows French',
            })}</span
          >
        </p>`
        : nothing
    }
  </div>`;
}

/** The calls at the start of a topic, and the parts without them. */
function actionOf(
  parts: readonly Part[],
): readonly [calls: readonly string[] | undefined, parts: readonly Part[]] {
  const [first, ...others] = parts;
  const block = first?.[1][0];
  if (!first || block?.[0] !== 'calls') return [undefined, parts];
  const ids = block[1].flatMap(([mark]) =>
    typeof mark === 'object' && mark[0] === 'service' ? [mark[1]] : [],
  );
  return [ids, [[first[0], first[1].slice(1)], ...others]];
}

/** Paper, and the way back once more, where the reader has come to the end. */
function endView(topic: Topic, { goBack, print }: ViewContext): TemplateResult {
  return html`${
    print
      ? printRow(
          () => print(topic),
          msg('Print, with a neutral title', { desc: 'Button at the end of a topic' }),
        )
      : nothing
  }<button type="button" class="wide-button back" @click=${goBack}>
    ${icon('back')}${msg('Back to the list', { desc: 'Button above a topic' })}
  </button>`;
}

function relatedView(topic: Topic, context: ViewContext): TemplateResult | typeof nothing {
  const related = pick(
    context.guide.topics,
    topic.related.filter((id) => offers(context, id)),
  );
  if (related.length === 0) return nothing;
  return html`<section>
    ${heading(context.level + 2, msg('See also', { desc: 'Part of a topic' }), 'h')}
    <ul class="list edge" role="list">
      ${related.map(
        ({ id, section, title }) =>
          html`<li>${row(context, id, sectionIcon(section), title, '')}</li>`,
      )}
    </ul>
  </section>`;
}
