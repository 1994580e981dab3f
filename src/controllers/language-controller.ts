import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { guideIn } from '../guide/store.js';
import { switchLanguage, type Extent } from '../guide/switch-language.js';
import { languageOf, ORIGINAL_LANGUAGE } from '../language/languages.js';
import { pageLanguage } from '../language/page-language.js';
import {
  askedLanguage,
  betterLanguage,
  lastLanguage,
  offeredBy,
  warnOfOtherLanguage,
} from './language-choice.js';
import { watchLanguageAround } from './language-watch.js';

/** What the controller reads of its element. */
export interface LanguageHost extends ReactiveControllerHost, HTMLElement {
  /** Codes offered here; empty means all. */
  readonly languages?: string;
  /** Folder of the language packs. */
  readonly packs?: string | undefined;
}

export interface LanguageOptions {
  /** Whether the element shows the guide, or only numbers, which never need the network. */
  readonly extent: Extent;
  /** Called with its code after another language is on screen. */
  readonly onChange?: (code: string) => unknown;
  /** Called once each time a language could not be loaded, after that is on screen. */
  readonly onFailure?: () => unknown;
}

// The elements on the page. When the last one is removed, the host page decides anew.
const connected: LanguageController[] = [];

/** Keeps an element in the language of the page, and lets its reader change it for all elements. */
export class LanguageController implements ReactiveController {
  readonly #host: LanguageHost;
  readonly #options: LanguageOptions;
  readonly #undo: (() => void)[] = [];
  #shown: string | undefined;
  /** The language that the page asked for last, at the place of this element. */
  #asked: string | undefined;
  /** Code of the language whose failure was reported. */
  #failed: string | undefined;

  /** @param host element whose `lang` attribute, or nearest ancestor's, says the first language */
  constructor(host: LanguageHost, options: LanguageOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    connected.push(this);
    this.#shown = this.shown;
    // The language may have changed while the element was out of the page.
    this.#host.requestUpdate();
    window.addEventListener('online', this.#handleOnline);
    this.#undo.push(
      pageLanguage.subscribe(() => this.#handleChange()),
      () => window.removeEventListener('online', this.#handleOnline),
      watchLanguageAround(this.#host, () => this.#followPage()),
    );
    this.#start();
  }

  hostDisconnected(): void {
    connected.splice(connected.indexOf(this), 1);
    for (const undo of this.#undo.splice(0)) undo();
    if (connected.length === 0 && !pageLanguage.value?.chosen) pageLanguage.set(undefined);
  }

  hostUpdated(): void {
    const { missing } = this;
    const failed = missing?.state === 'failed' ? missing.code : undefined;
    if (failed && failed !== this.#failed) this.#options.onFailure?.();
    this.#failed = failed;
    // Its own `lang` or `languages` may have changed.
    this.#followPage();
  }

  /** The language on screen. */
  get shown(): string {
    return pageLanguage.value?.shown ?? ORIGINAL_LANGUAGE;
  }

  /** Writing direction of the language on screen. */
  get direction(): 'ltr' | 'rtl' {
    return languageOf(this.shown).direction;
  }

  /** The language asked for that is being loaded or could not be loaded. */
  get missing(): { readonly code: string; readonly state: 'loading' | 'failed' } | undefined {
    const page = pageLanguage.value;
    return page && page.state !== 'ready' ? { code: page.wanted, state: page.state } : undefined;
  }

  /** Codes of the languages offered, in order. */
  get offered(): readonly string[] {
    return offeredBy(this.#host.languages);
  }

  /** A language of the reader's browser that suits better than the one shown, if there is one. */
  get better(): string | undefined {
    return betterLanguage(this.shown, this.offered);
  }

  /** The reader chooses a language: for all elements of the page, in memory only. */
  choose(code: string): Promise<void> {
    return this.#switch(code, true);
  }

  /** Tries once more to load the language that could not be loaded. */
  async retry(): Promise<void> {
    const missing = this.missing;
    if (missing?.state === 'failed') await this.#switch(missing.code);
  }

  #start(): void {
    const page = pageLanguage.value;
    if (!page) {
      this.#asked = askedLanguage(this.#host, this.offered);
      void this.#switch(this.#asked ?? lastLanguage(this.offered));
      return;
    }
    // An element that was moved follows its new place; one that is new joins the others.
    if (this.#asked) this.#followPage();
    else this.#asked = askedLanguage(this.#host, this.offered);
    warnOfOtherLanguage(this.#host, this.offered);
    // The language may have been set by elements that only show numbers: now its guide is needed.
    if (this.#options.extent === 'guide' && !guideIn(page.shown)) void this.#switch(page.wanted);
  }

  /**
   * Follows what the page says now, until the reader has chosen. A language that the guide does not
   * have changes nothing: page translators write theirs on the page.
   */
  #followPage(): void {
    if (!this.#host.isConnected || this.#isInside) return;
    const asked = askedLanguage(this.#host, this.offered);
    if (!asked || asked === this.#asked) return;
    this.#asked = asked;
    if (pageLanguage.value && !pageLanguage.value.chosen) void this.#switch(asked);
  }

  /** Whether the element is a part of another one of ours, which follows the page for both. */
  get #isInside(): boolean {
    const root = this.#host.getRootNode();
    return root instanceof ShadowRoot && connected.some((each) => each.#host === root.host);
  }

  #switch(code: string, chosen?: boolean): Promise<void> {
    // If one element of the page shows the guide, the guide must be loaded, whichever element asks.
    const whole = connected.find((each) => each.#options.extent === 'guide') ?? this;
    const options = { extent: whole.#options.extent, packs: whole.#host.packs };
    return switchLanguage(code, chosen === undefined ? options : { ...options, chosen });
  }

  #handleChange(): void {
    this.#host.requestUpdate();
    const shown = this.shown;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#options.onChange?.(shown);
  }

  readonly #handleOnline = (): void => void this.retry();
}
