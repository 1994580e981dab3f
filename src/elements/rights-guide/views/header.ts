import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../guide/heading.js';
import { languageOf } from '../../../language/languages.js';
import { icon } from '../../common/icons.js';

export interface HeaderOptions {
  readonly level: number;
  /** Code of the language on screen. */
  readonly shown: string;
  /** Codes of the languages offered. */
  readonly offered: readonly string[];
  /** A language that suits the reader's browser better, if there is one. */
  readonly better: string | undefined;
  /** The language that is on its way, or could not be had. */
  readonly missing: { readonly code: string; readonly state: 'loading' | 'failed' } | undefined;
  readonly choose: (code: string) => void;
  readonly retry: () => void;
}

/** The offer of a better language, the title, the languages, and what became of the last choice. */
export function headerView(options: HeaderOptions): TemplateResult {
  const { level, better, choose } = options;
  return html`<header class="top">
      ${better
        ? html`<button
            type="button"
            class="quiet offer"
            lang=${better}
            dir=${languageOf(better).direction}
            @click=${() => choose(better)}
          >
            ${languageOf(better).offer}${icon('go', 'small-icon')}
          </button>`
        : nothing}
      <div class="name" part="title">
        ${heading(level, msg('Your rights in France', { desc: 'Title of the guide' }), 'title')}
      </div>
      ${options.offered.length > 1 ? languageMenu(options) : nothing}
    </header>
    ${missingView(options)}`;
}

function languageMenu({ shown, offered, choose }: HeaderOptions): TemplateResult {
  const { name } = languageOf(shown);
  return html`<details class="language">
    <summary
      class="quiet"
      aria-label=${msg(str`Language: ${name}`, { desc: 'Button that opens the list of languages' })}
    >
      ${icon('language')}<span aria-hidden="true">${name}</span>
    </summary>
    <ul class="languages" role="list">
      ${offered.map((code) => {
        const language = languageOf(code);
        return html`<li>
          <button
            type="button"
            class="quiet"
            lang=${code}
            dir=${language.direction}
            aria-current=${code === shown ? 'true' : nothing}
            @click=${() => choose(code)}
          >
            ${language.name}${code === shown ? icon('check') : nothing}
          </button>
        </li>`;
      })}
    </ul>
  </details>`;
}

function missingView({ missing, retry }: HeaderOptions): TemplateResult | typeof nothing {
  if (!missing) return nothing;
  const { name } = languageOf(missing.code);
  if (missing.state === 'loading') {
    return html`<p class="small muted">
      ${msg(str`Loading: ${name}…`, { desc: 'While a language is fetched' })}
    </p>`;
  }
  return html`<div class="note missing">
    ${icon('warning')}
    <div>
      <p>
        ${msg(str`${name} could not be loaded. The numbers and this text are here all the same.`, {
          desc: 'When a language could not be fetched',
        })}
      </p>
      <button type="button" class="pill" @click=${retry}>
        ${msg('Try again', { desc: 'Button: fetch the language once more' })}
      </button>
    </div>
  </div>`;
}
