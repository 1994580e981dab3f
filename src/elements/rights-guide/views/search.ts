import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../common/icons.js';
import type { ViewContext } from './context.js';

export interface SearchOptions {
  /** What is typed. */
  readonly query: string;
  /** The reader typed. */
  readonly type: (query: string, composing?: boolean) => void;
  /** The reader pressed Enter or the button: the answers are shown, never opened. */
  readonly submit: () => void;
  /** The reader empties the field. */
  readonly clear: () => void;
}

/**
 * The search field: a label, a field, its two buttons and examples. It has no form and no name, so
 * that no browser stores what was typed.
 */
export function searchView({ guide }: ViewContext, options: SearchOptions): TemplateResult {
  const { query, type, submit, clear } = options;
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
        @input=${(event: InputEvent) => type(typed(event), event.isComposing)}
        @compositionend=${(event: Event) => type(typed(event))}
        @keydown=${(event: KeyboardEvent) => {
          if (isEnter(event)) submit();
        }}
      />
      ${
        query
          ? html`<button
            type="button"
            class="clear"
            aria-label=${msg('Clear the search', { desc: 'Button in the field: empties it' })}
            @click=${clear}
          >
            ${icon('wipe')}
          </button>`
          : nothing
      }
      <button
        type="button"
        class="send"
        aria-label=${msg('Search', { desc: 'Button of the search' })}
        @click=${submit}
      >
        ${icon('search')}
      </button>
    </div>
    ${
      query.trim()
        ? nothing
        : html`<p class="pills examples">
          <span class="muted">${msg('For example:', { desc: 'Before example questions' })}</span>
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
