import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { guideIn } from '../guide/store.js';
import { switchLanguage, type Extent } from '../guide/switch-language.js';
import { languageOf, offeredLanguages, ORIGINAL_LANGUAGE } from '../language/languages.js';
import { pageLanguage } from '../language/page-language.js';
import { bestLanguage, matchLanguage } from '../language/tags.js';
import { splitList } from '../shared/list.js';
import { textOf } from '../shared/text.js';
import { warn } from '../shared/warn.js';

/** What the controller reads of its element. */
export interface LanguageHost extends ReactiveControllerHost, HTMLElement {
  /** Codes offered here; empty means all. */
  readonly languages?: string;
  /** Folder of the language packs. */
  readonly packs?: string | undefined;
}

// The elements on the page. When the last has gone, the host page decides anew.
const connected: LanguageController[] = [];

/** Keeps an element in the language of the page, and lets its reader change it for all. */
export class LanguageController implements ReactiveController {
  readonly #host: LanguageHost;
  readonly #extent: Extent;
  #unsubscribe: (() => void) | undefined;
  #shown: string | undefined;

  /**
   * @param host element whose `lang` attribute, or nearest ancestor's, says the first language
   * @param extent whether it shows the guide or only numbers, which never need the network
   * @param onChange called after another language is on screen
   */
  constructor(
    host: LanguageHost,
    extent: Extent,
    private readonly onChange?: (code: string) => unknown,
  ) {
    this.#host = host;
    this.#extent = extent;
    host.addController(this);
  }

  hostConnected(): void {
    connected.push(this);
    this.#shown = this.shown;
    // The language may have changed while the element was out of the page.
    this.#host.requestUpdate();
    this.#unsubscribe = pageLanguage.subscribe(() => this.#handleChange());
    window.addEventListener('online', this.#handleOnline);
    this.#start();
  }

  hostDisconnected(): void {
    connected.splice(connected.indexOf(this), 1);
    this.#unsubscribe?.();
    window.removeEventListener('online', this.#handleOnline);
    if (connected.length === 0 && !pageLanguage.value?.chosen) pageLanguage.set(undefined);
  }

  /** The language on screen. */
  get shown(): string {
    return pageLanguage.value?.shown ?? ORIGINAL_LANGUAGE;
  }

  /** Writing direction of the language on screen. */
  get direction(): 'ltr' | 'rtl' {
    return languageOf(this.shown).direction;
  }

  /** The language asked for that could not be had, or is on its way. */
  get missing(): { readonly code: string; readonly state: 'loading' | 'failed' } | undefined {
    const page = pageLanguage.value;
    return page && page.state !== 'ready' ? { code: page.wanted, state: page.state } : undefined;
  }

  /** Codes of the languages offered, in order. */
  get offered(): readonly string[] {
    return offeredLanguages(splitList(this.#host.languages), (tag) =>
      warn(
        '<rights-guide languages>',
        tag,
        'Name published languages by their code, as in "fr en".',
      ),
    );
  }

  /** A language of the reader's browser that suits better than the one shown, if there is one. */
  get better(): string | undefined {
    const page = pageLanguage.value;
    if (page?.chosen || page?.state === 'loading') return undefined;
    const best = bestLanguage(navigator.languages ?? [], this.offered);
    return best && best !== this.shown ? best : undefined;
  }

  /** The reader chooses a language: for all elements of the page, in memory only. */
  choose(code: string): Promise<void> {
    return this.#switch(code, true);
  }

  /** Tries once more to load the language that could not be had. */
  async retry(): Promise<void> {
    const missing = this.missing;
    if (missing?.state === 'failed') await this.#switch(missing.code);
  }

  /** The host page changed `lang`: a wish as good as the first one. */
  follow(): Promise<void> {
    return this.#switch(this.#first());
  }

  #start(): void {
    const page = pageLanguage.value;
    if (!page) {
      void this.#switch(this.#first());
      return;
    }
    const own = textOf(this.#host.lang);
    if (own && !page.chosen && matchLanguage(own, this.offered) !== page.wanted) {
      const remedy = `All elements of a page share one language: it is "${page.wanted}" here.`;
      warn(`<${this.#host.localName} lang>`, own, remedy);
    }
    // Elements that only show numbers may have settled the language before: now the guide is needed.
    if (this.#extent === 'guide' && !guideIn(page.shown)) void this.#switch(page.wanted);
  }

  #switch(code: string, chosen?: boolean): Promise<void> {
    // Whoever asks, the language must be whole for every element of the page.
    const whole = connected.find((controller) => controller.#extent === 'guide') ?? this;
    const options = { extent: whole.#extent, packs: whole.#host.packs };
    return switchLanguage(code, chosen === undefined ? options : { ...options, chosen });
  }

  #first(): string {
    const own = textOf(this.#host.lang);
    const found = own ? matchLanguage(own, this.offered) : undefined;
    if (own && !found) {
      warn(
        `<${this.#host.localName} lang>`,
        own,
        'Use the code of a published language, as in "fr".',
      );
    }
    const around = this.#host.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
    const offered = this.offered;
    const [first = ORIGINAL_LANGUAGE] = offered;
    const last = offered.includes(ORIGINAL_LANGUAGE) ? ORIGINAL_LANGUAGE : first;
    return found ?? matchLanguage(around, offered) ?? last;
  }

  #handleChange(): void {
    this.#host.requestUpdate();
    const shown = this.shown;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.onChange?.(shown);
  }

  readonly #handleOnline = (): void => void this.retry();
}
