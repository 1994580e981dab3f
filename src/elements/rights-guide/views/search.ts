import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { pluralRules } from '../../../guide/format.js';
import { heading } from '../../common/heading.js';
import type { SearchController } from '../../../controllers/search-controller.js';
import type { Service, Topic } from '../../../guide/model.js';
import { languageOf } from '../../../language/languages.js';
import { topicPlace } from '../../../guide/store.js';
import { markMatches } from '../../../search/marks.js';
import type { GuideAnswer } from '../../../search/answer.js';
import { icon, sectionIcon } from '../../common/icons.js';
import { helpersView } from './calls.js';
import { type ViewContext } from './context.js';

export interface SearchOptions {
  /** What is typed. */
  readonly query: string;
  /** The reader typed. */
  readonly type: (query: string, composing?: boolean) => void;
  /** The reader pressed the button. */
  readonly submit: () => void;
  /** The reader pressed Enter: the first answer opens. */
  readonly enter: () => void;
  /** The field has the focus: the index is filled. */
  readonly warm: () => void;
}

/**
 * The search field: a label, a field, a button and examples. It has no form and no name, so that
 * no browser stores what was typed.
 */
export function searchView({ guide }: ViewContext, options: SearchOptions): TemplateResult {
  const { query, type, submit, enter, warm } = options;
  const typed = (event: Event) => (event.target as HTMLInputElement).value; // the one field below
  return html`<div role="search" part="search">
    <label class="h" for="query">${msg('Look for an answer', { desc: 'Label of the search' })}</label>
    <div class="field">
      <input
        id="query"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        spellcheck="false"
        .value=${query}
        @focus=${warm}
        @input=${(event: InputEvent) => type(typed(event), event.isComposing)}
        @compositionend=${(event: Event) => type(typed(event))}
        @keydown=${(event: KeyboardEvent) => {
          // Keyboard shortcuts of the host page must neither see nor prevent what is typed.
          if (event.key !== 'Escape') event.stopPropagation();
          if (isEnter(event)) enter();
        }}
      />
      <button type="button" @click=${submit}>
        ${icon('search')}${msg('Search', { desc: 'Button of the search' })}
      </button>
    </div>
    ${
      query.trim()
        ? nothing
        : html`<p class="pills">
          <span class="small muted">${msg('For example:', { desc: 'Before example questions' })}</span>
          ${guide.examples.map(
            (example) =>
              html`<button type="button" class="pill" @click=${() => type(example)}>
                ${example}
              </button>`,
          )}
        </p>`
    }
  </div>`;
}

/** Whether the key is Enter, and does not only end a composition of an input method. */
function isEnter({ key, isComposing, keyCode }: KeyboardEvent): boolean {
  // Safari ends the composition before the key event; there the key code 229 marks such a key.
  return key === 'Enter' && !isComposing && keyCode !== 229;
}

/** How many answers there are, in words: shown, and announced to screen readers. */
export function countWords(count: number, language: string): string {
  if (count === 0) return msg('No answer found', { desc: 'Number of answers: none' });
  // One message for each plural form that the languages have so far: @lit/localize has no plurals.
  return pluralRules(language).select(count) === 'one'
    ? msg(str`${count} answer`, { desc: 'Number of answers, singular form' })
    : msg(str`${count} answers`, { desc: 'Number of answers, plural form' });
}

/** What the view of the answers reads of the search. */
export type Answers = Pick<SearchController, 'urgent' | 'asked' | 'asTyped' | 'sentence'>;

/** The answers to what is typed, and services to ask. */
export function resultsView(
  context: ViewContext,
  answer: GuideAnswer,
  search: Answers,
): TemplateResult {
  const { guide, level } = context;
  const found = answer.matches.flatMap(({ id, terms }) => {
    const topic = guide.topics.get(id);
    return topic ? [{ topic, terms }] : [];
  });
  const called = answer.services;
  return html`${
    called.length > 0
      ? helpersView(called, level + 1, msg('Call now', { desc: 'Above the three first numbers' }))
      : nothing
  }
    <section>
      ${heading(level + 1, countWords(found.length, guide.language.code), 'h')}
      ${askedView(search.asked, context)}
      ${answer.corrected ? correctedView(answer.corrected, search) : nothing}
      <ul class="hits" role="list">
        ${found.map(({ topic, terms }) => {
          const sentence = search.sentence(topic, terms);
          return html`<li>${hitView(topic, terms, sentence, context)}</li>`;
        })}
      </ul>
    </section>
    ${helpersView(
      guide.helpers,
      level + 1,
      msg('Not what you need? Ask someone', { desc: 'Below the answers' }),
    )}`;
}

/** Who to call if the question tells of danger: shown before any answer is found. */
export function urgentView(
  services: readonly Service[],
  level: number,
): TemplateResult | typeof nothing {
  if (services.length === 0) return nothing;
  return html`<div class="urgent">
    ${helpersView(services, level + 1, msg('Call now', { desc: 'Above the three first numbers' }))}
  </div>`;
}

/** Offers the guide in the language of the question, in that language. */
function askedView(
  code: string | undefined,
  { offered, choose }: ViewContext,
): TemplateResult | typeof nothing {
  if (code === undefined || !offered.includes(code)) return nothing;
  const { direction, offer } = languageOf(code);
  return html`<button
    type="button"
    class="quiet offer"
    lang=${code}
    dir=${direction}
    @click=${() => choose(code)}
  >
    ${offer}${icon('go', 'small-icon')}
  </button>`;
}

function correctedView(corrected: string, { asTyped }: Answers): TemplateResult {
  return html`<p class="corrected muted">
    ${msg('Answers for', { desc: 'Before the corrected question' })}
    <strong>${corrected}</strong>
    <button type="button" class="pill" @click=${asTyped}>
      ${msg('Only what I typed', {
        desc: 'Button after a corrected question: search for exactly what was typed',
      })}
    </button>
  </p>`;
}

function hitView(
  topic: Topic,
  terms: readonly string[],
  sentence: string | undefined,
  context: ViewContext,
): TemplateResult {
  const section = context.sections.find(({ id }) => id === topic.section);
  return html`<button
    type="button"
    class="row card"
    data-topic=${topicPlace(topic.id)}
    @click=${() => context.openTopic(topic.id)}
  >
    <span
      ><span class="tag small muted">${sectionIcon(topic.section)}${section?.title}</span
      ><span class="need">${marked(topic.title, terms)}</span
      ><span class="small">${marked(topic.summary, terms)}</span
      >${
        sentence ? html`<span class="small muted said">${marked(sentence, terms)}</span>` : nothing
      }</span
    >${icon('go', 'go')}
  </button>`;
}

function marked(text: string, terms: readonly string[]): readonly unknown[] {
  return markMatches(text, terms).map((run) =>
    run.match ? html`<mark>${run.text}</mark>` : run.text,
  );
}
