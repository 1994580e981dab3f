import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ListenController } from '../../../controllers/listen-controller.js';
import type { LanguageController } from '../../../controllers/language-controller.js';
import { heading } from '../../common/heading.js';
import { languageOf } from '../../../language/languages.js';
import { icon } from '../../common/icons.js';

export interface HeaderOptions {
  /** Level of the guide's title. */
  readonly level: number;
  readonly language: LanguageController;
  /** The reader chooses a language by its code. */
  readonly choose: (code: string) => void;
  /** Goes back to the first screen; undefined where that is shown. */
  readonly back: (() => void) | undefined;
  /** Reads the screen aloud; undefined where nothing can be read, or without a voice. */
  readonly listen: Pick<ListenController, 'isOn' | 'toggle'> | undefined;
  /** Opens all numbers; undefined where the page hides them. */
  readonly openNumbers: (() => void) | undefined;
  /** The exit, while the bar holds it. */
  readonly exit: unknown;
  /** Whether the bar keeps a place for the exit, so that nothing moves when it comes. */
  readonly keepsExit: boolean;
}

/** The bar above every screen: title or way back, numbers, language, and the exit where there is room. */
export function headerView(options: HeaderOptions): TemplateResult {
  const { level, language, choose, back, openNumbers, listen, exit, keepsExit } = options;
  const { offered } = language;
  return html`<header class="top ${back ? 'inner' : ''}">
    <div class="name" part="title">
      ${heading(level, msg('Your rights in France', { desc: 'Title of the guide' }), 'title')}
    </div>
    ${
      back
        ? html`<button type="button" class="quiet back" @click=${back}>
          ${icon('back')}${msg('Back', { desc: 'Button of the bar: to the first screen; one short word' })}
        </button>`
        : nothing
    }
    ${
      openNumbers
        ? html`<button type="button" class="quiet numbers" @click=${openNumbers}>
          ${icon('phone')}${msg('Numbers', { desc: 'Button of the bar; one short word' })}
        </button>`
        : nothing
    }
    ${
      listen
        ? html`<button type="button" class="quiet listen" @click=${listen.toggle}>
          ${listenWords(listen.isOn, msg('Listen', { desc: 'Button of the bar: reads the topic aloud; one short word' }))}
        </button>`
        : nothing
    }
    ${offered.length > 1 ? languageMenu(language.shown, offered, choose) : nothing}
    ${keepsExit ? html`<div class="exit-place">${exit}</div>` : nothing}
  </header>`;
}

/** The words of a button that reads aloud: the same button stops it. */
export function listenWords(isOn: boolean, words: string): TemplateResult {
  return html`${icon(isOn ? 'stop' : 'listen')}${
    isOn ? msg('Stop', { desc: 'Button: stops reading aloud; one short word' }) : words
  }`;
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
      ${icon('language')}<span class="full" aria-hidden="true">${name}</span
      ><span class="short" aria-hidden="true">${shown.split('-')[0]?.toUpperCase()}</span>
    </summary>
    <ul class="languages" role="list">
      ${offered.map((code) => {
        const language = languageOf(code);
        return html`<li>
          <button
            type="button"
            class="row"
            lang=${code}
            dir=${language.direction}
            aria-current=${code === shown ? 'true' : nothing}
            @click=${() => choose(code)}
          >
            <span class="row-text">${language.name}</span>${code === shown ? icon('check') : nothing}
          </button>
        </li>`;
      })}
    </ul>
  </details>`;
}

/** Offers the guide in a language that suits the reader better, in that language. */
export function offerView(
  code: string | undefined,
  choose: (code: string) => void,
): TemplateResult | typeof nothing {
  if (code === undefined) return nothing;
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

/** Whether the language that was asked for is missing. */
export function missingView(language: LanguageController): TemplateResult | typeof nothing {
  const { missing } = language;
  if (!missing) return nothing;
  const { name } = languageOf(missing.code);
  if (missing.state === 'loading') {
    return html`<p class="muted">
      ${msg(str`Loading: ${name}…`, { desc: 'While a language is fetched' })}
    </p>`;
  }
  return html`<div class="note edge missing">
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
