import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../../../controllers/language-controller.js';
import { heading } from '../../common/heading.js';
import { languageOf } from '../../../language/languages.js';
import { icon } from '../../common/icons.js';

/** The offer of a better language, the title, the languages, and whether a language is missing. */
export function headerView(
  level: number,
  language: LanguageController,
  choose: (code: string) => void,
): TemplateResult {
  const { better, offered } = language;
  return html`<header class="top">
      ${
        better
          ? html`<button
            type="button"
            class="quiet offer"
            lang=${better}
            dir=${languageOf(better).direction}
            @click=${() => choose(better)}
          >
            ${languageOf(better).offer}${icon('go', 'small-icon')}
          </button>`
          : nothing
      }
      <div class="name" part="title">
        ${heading(level, msg('Your rights in France', { desc: 'Title of the guide' }), 'title')}
      </div>
      ${offered.length > 1 ? languageMenu(language.shown, offered, choose) : nothing}
    </header>
    ${missingView(language)}`;
}

function languageMenu(
  shown: string,
  offered: readonly string[],
  choose: (code: string) => void,
): TemplateResult {
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

function missingView(language: LanguageController): TemplateResult | typeof nothing {
  const { missing } = language;
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
      <button type="button" class="pill" @click=${() => void language.retry()}>
        ${msg('Try again', { desc: 'Button: fetch the language once more' })}
      </button>
    </div>
  </div>`;
}
