import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldController } from '../../../controllers/field-controller.js';
import type { ScreenController } from '../../../controllers/screen-controller.js';
import type { SearchController } from '../../../controllers/search-controller.js';
import type { Card } from '../../../guide/model.js';
import { callLink } from '../../common/call-link.js';
import { icon } from '../../common/icons.js';
import { limitsWords } from '../../common/exit-words.js';
import { callsView, urgentView } from './calls.js';
import { cardsButton, cardView, deckView } from './cards.js';
import type { ViewContext } from './context.js';
import { sectionsView, sideView, situationsView } from './lists.js';
import { resultsView } from './answers.js';
import { searchView } from './search.js';
import { topicView } from './topic.js';

export interface ScreenOptions {
  /** What is typed, and its answers. */
  readonly search: SearchController;
  /** The search field: whether it is used now. */
  readonly field: Pick<FieldController, 'isActive' | 'focus'>;
  readonly hideSearch: boolean;
  readonly hideEmergency: boolean;
  readonly hideExit: boolean;
  readonly theme: string;
}

/** What is shown below the title: the first screen with or without answers, a topic, or all numbers. */
export function screenView(
  { shown, parts }: Pick<ScreenController, 'shown' | 'parts'>,
  context: ViewContext,
  options: ScreenOptions,
): TemplateResult {
  if (shown.name === 'numbers') return numbersView(context, options);
  if (shown.name === 'cards') return deckView(context);
  if (shown.name === 'card') {
    const card = cardOf(shown.id, context);
    return card ? cardView(card, context) : deckView(context);
  }
  const topic = shown.name === 'topic' ? context.guide.topics.get(shown.id) : undefined;
  if (topic)
    return html`${context.wide ? sideView(context, topic.id) : nothing}
    ${topicView(topic, context, parts)}`;
  return firstView(context, options);
}

function cardOf(id: string, { guide }: ViewContext): Card | undefined {
  return guide.cards.flatMap(({ cards }) => cards).find((card) => card.id === id);
}

/** Numbers, then search with its answers, then situations and all topics. */
function firstView(context: ViewContext, options: ScreenOptions): TemplateResult {
  const { search, field, hideSearch, hideEmergency, hideExit } = options;
  const answer = hideSearch ? undefined : search.answer;
  return html`${hideEmergency ? nothing : callsView(context)}
    ${
      hideSearch
        ? nothing
        : searchView(context, {
            query: search.query,
            type: (query, composing) => search.type(query, composing),
            submit: () => (search.query.trim() ? search.settle() : field.focus()),
            clear: () => {
              search.clear();
              field.focus();
            },
          })
    }
    <div class="main below ${field.isActive || search.query ? 'searching' : ''}">
      ${hideSearch ? nothing : urgentView(search.urgent, context)}
      ${answer ? resultsView(context, answer, search) : nothing}
      ${
        answer && answer.matches.length > 0
          ? nothing
          : html`${situationsView(context)} ${cardsButton(context)} ${sectionsView(context)}`
      }
      ${hideExit ? nothing : html`<p class="muted text">${limitsWords()}</p>`}
    </div>`;
}

/** All numbers. The panel contains fallback links, shown if the panel fails. */
function numbersView(
  { guide, level, goBack }: ViewContext,
  { theme }: ScreenOptions,
): TemplateResult {
  return html`<div class="main">
    <div class="panel-place">
      <emergency-panel heading-level=${Math.min(5, level + 1)} theme=${theme}>
        <slot name="contact" slot="contact"></slot>
        ${guide.calls.map((service) => callLink(service))}
      </emergency-panel>
    </div>
    ${wayBackView(goBack)}
  </div>`;
}

/** The way back at the end of a screen. */
function wayBackView(goBack: () => void): TemplateResult {
  return html`<button type="button" class="wide-button" @click=${goBack}>
    ${icon('back')}${msg('Back to the list', { desc: 'Button above a topic' })}
  </button>`;
}
