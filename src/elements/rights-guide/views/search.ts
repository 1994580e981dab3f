import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../guide/heading.js';
import type { Topic } from '../../../guide/model.js';
import { topicPlace } from '../../../guide/store.js';
import { markMatches } from '../../../search/marks.js';
import type { SearchAnswer } from '../../../search/search-index.js';
import { icon, sectionIcon } from '../../common/icons.js';
import { helpersView } from './calls.js';
import { type ViewContext } from './context.js';

export interface SearchOptions {
  /** What is typed. */
  readonly query: string;
  readonly type: (query: string) => void;
  /** The reader pressed Enter or the button. */
  readonly submit: () => void;
  /** The field got the focus: the index is made ready. */
  readonly warm: () => void;
}

/**
 * The search field: a label, a field, a button and two examples. No form and no name, so that no
 * browser keeps what was typed.
 */
export function searchView({ guide }: ViewContext, options: SearchOptions): TemplateResult {
  const { query, type, submit, warm } = options;
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
        @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          // What is typed is nobody else's: shortcuts of the host page neither hear nor prevent it.
          if (event.key !== 'Escape') event.stopPropagation();
          if (event.key === 'Enter') submit();
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

/** How many answers there are, in words; also spoken. */
export function countWords(count: number, language: string): string {
  if (count === 0) return msg('No answer found', { desc: 'Number of answers: none' });
  // One message for each plural form there is in the languages so far: @lit/localize has none.
  return new Intl.PluralRules(language).select(count) === 'one'
    ? msg(str`${count} answer`, { desc: 'Number of answers, singular form' })
    : msg(str`${count} answers`, { desc: 'Number of answers, plural form' });
}

/** The answers to what is typed; where there are none, people and the commonest situations. */
export function resultsView(context: ViewContext, answer: SearchAnswer): TemplateResult {
  const { guide, level } = context;
  const found = answer.matches.flatMap(({ id, terms }) => {
    const topic = guide.topics.get(id);
    return topic ? [{ topic, terms }] : [];
  });
  return html`<section>
      ${heading(level + 1, countWords(found.length, guide.language.code), 'h')}
      ${
        answer.corrected
          ? html`<p class="corrected muted">
            ${msg('Answers for', { desc: 'Before the corrected question' })}
            <strong>${answer.corrected}</strong>
          </p>`
          : nothing
      }
      <ul class="hits" role="list">
        ${found.map(({ topic, terms }) => html`<li>${hitView(topic, terms, context)}</li>`)}
      </ul>
    </section>
    ${helpersView(
      guide.helpers,
      level + 1,
      msg('Not what you need? Ask someone', { desc: 'Below the answers' }),
    )}`;
}

function hitView(topic: Topic, terms: readonly string[], context: ViewContext): TemplateResult {
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
      ><span class="small">${marked(topic.summary, terms)}</span></span
    >${icon('go', 'go')}
  </button>`;
}

function marked(text: string, terms: readonly string[]): readonly unknown[] {
  return markMatches(text, terms).map((run) =>
    run.match ? html`<mark>${run.text}</mark>` : run.text,
  );
}
