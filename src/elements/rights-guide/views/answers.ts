import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { SearchController } from '../../../controllers/search-controller.js';
import { pluralForm } from '../../../guide/format.js';
import type { Card, Service, Topic } from '../../../guide/model.js';
import { topicPlace } from '../../../guide/store.js';
import type { GuideAnswer } from '../../../search/answer.js';
import { markMatches } from '../../../search/marks.js';
import { heading } from '../../common/heading.js';
import { icon } from '../../common/icons.js';
import { callNow, helpersView } from './calls.js';
import { cardRow, cardsTitle } from './cards.js';
import { offers, type ViewContext } from './context.js';
import { offerView } from './header.js';

/** How many answers are shown before the reader asks for more. */
const FEW = 3;

/** How many answers there are, in words: shown, and announced to screen readers. */
export function countWords(count: number, language: string): string {
  if (count === 0) return msg('No answer found', { desc: 'Number of answers: none' });
  // One message for each plural form that the languages have so far: @lit/localize has no plurals.
  return pluralForm(count, language) === 'one'
    ? msg(str`${count} answer`, { desc: 'Number of answers, singular form' })
    : msg(str`${count} answers`, { desc: 'Number of answers, plural form' });
}

/** What is announced once typing pauses: who to call in danger, then how many answers there are. */
export function foundWords(count: number, urgent: readonly Service[], language: string): string {
  const words = countWords(count, language);
  if (urgent.length === 0) return words;
  return `${callNow()}: ${urgent.map(({ label }) => label).join(', ')}. ${words}`;
}

/** What the view of the answers reads of the search. */
export type Answers = Pick<SearchController, 'asked' | 'asTyped' | 'showsAll' | 'showAll'>;

/** The answers to what is typed, the best three first, and services to ask. */
export function resultsView(
  context: ViewContext,
  answer: GuideAnswer,
  search: Answers,
): TemplateResult {
  const { guide, level, offered, choose } = context;
  const topics = answer.matches.flatMap(({ id, terms }) => {
    const topic = guide.topics.get(id);
    return topic ? [{ topic, terms }] : [];
  });
  const shown = search.showsAll ? topics : topics.slice(0, FEW);
  const others = topics.length - shown.length;
  const count = countWords(topics.length, guide.language.code);
  const { asked } = search;
  const { found } = answer;
  const cards = foundCardsView(found.cards, context);
  return html`${
    answer.services.length > 0 ? helpersView(answer.services, level + 1, callNow()) : nothing
  }
    <section class="results">
      ${heading(
        level + 1,
        answer.corrected
          ? html`${count} <span class="muted">${answersFor(answer.corrected)}</span>`
          : count,
        'need count',
      )}
      ${found.asksHow ? cards : nothing}
      <ul class="list edge hits" role="list">
        ${shown.map(({ topic, terms }, place) => hitView(topic, terms, place, context))}
      </ul>
      ${
        others > 0 || answer.corrected
          ? html`<ul class="list edge others" role="list">
            ${others > 0 ? html`<li>${moreView(others, search)}</li>` : nothing}
            ${answer.corrected ? html`<li>${asTypedView(search)}</li>` : nothing}
          </ul>`
          : nothing
      }
      ${found.asksHow ? nothing : cards}
      ${asked !== undefined && offered.includes(asked) ? offerView(asked, choose) : nothing}
    </section>
    ${helpersView(
      guide.helpers,
      level + 1,
      msg('Not what you need? Ask someone', { desc: 'Below the answers' }),
    )}`;
}

/** Cards that say what is asked for; those of topics that this page offers. */
function foundCardsView(
  cards: readonly Card[],
  context: ViewContext,
): TemplateResult | typeof nothing {
  const shown = cards.filter(({ topic }) => offers(context, topic));
  if (shown.length === 0) return nothing;
  return html`<ul class="list edge found-cards" role="list" aria-label=${cardsTitle()}>
    ${shown.map((card) => html`<li>${cardRow(card, context)}</li>`)}
  </ul>`;
}

function answersFor(corrected: string): string {
  return msg(str`for “${corrected}”`, {
    desc: 'After the number of answers: the corrected question',
  });
}

function moreView(count: number, { showAll }: Answers): TemplateResult {
  return html`<button type="button" class="row more" @click=${showAll}>
    <span class="row-text">${msg(str`More answers (${count})`, { desc: 'Button below the first answers' })}</span>
    ${icon('down', 'turn')}
  </button>`;
}

function asTypedView({ asTyped }: Answers): TemplateResult {
  return html`<button type="button" class="row as-typed" @click=${asTyped}>
    <span class="row-text"
      >${msg('Only what I typed', {
        desc: 'Button after a corrected question: search for exactly what was typed',
      })}</span
    >${icon('search', 'go')}
  </button>`;
}

/** An answer: its title is a button as large as the row, described by a sentence of its summary. */
function hitView(
  topic: Topic,
  terms: readonly string[],
  place: number,
  { openTopic }: ViewContext,
): TemplateResult {
  return html`<li class="row hit">
    <span class="row-text"
      ><button
        type="button"
        class="need"
        data-topic=${topicPlace(topic.id)}
        aria-describedby="hit-${place}"
        @click=${() => openTopic(topic.id)}
        >${marked(topic.title, terms)}</button
      ><span class="muted" id="hit-${place}"
        >${marked(mainSentence(topic.summary), terms)}</span
      ></span
    >${icon('go', 'go')}
  </li>`;
}

/** The first sentence of a summary that says something, instead of asking; to its letter. */
export function mainSentence(summary: string): string {
  const sentences = summary.match(/.+?(?:[.!?…](?=\s+[\p{Lu}\p{Lo}]|\s*$)|[。！？]|$)/gsu) ?? [];
  const main = sentences.find((sentence) => !/[?？]\s*$/u.test(sentence)) ?? sentences[0];
  return main?.trim() ?? summary;
}

function marked(text: string, terms: readonly string[]): readonly unknown[] {
  return markMatches(text, terms).map((run) =>
    run.match ? html`<mark>${run.text}</mark>` : run.text,
  );
}
