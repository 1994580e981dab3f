import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { guideIn } from '../guide/store.js';
import { switchLanguage, type Extent } from '../guide/switch-language.js';
import { languageOf, ORIGINAL_LANGUAGE } from '../language/languages.js';
import { pageLanguage } from '../language/page-language.js';
import { betterLanguage, lastLanguage, offeredBy, warnOfOtherLanguage } from './language-choice.js';
import { LanguageFollower } from './language-follower.js';

/** What the controller reads of its element. */
export interface LanguageHost extends ReactiveControllerHost, HTMLElement {
  /** Codes of the languages offered by the element; empty means all. */
  readonly languages?: string;
  /** Folder of the language packs. */
  readonly packs?: string | undefined;
}

export interface LanguageOptions {
  /**
   * Whether the element shows the guide, or only the panel of numbers, which needs no language
   * pack.
   */
  readonly extent: Extent;
  /** Called with the code of the new language after it has changed on screen. */
  readonly onChange?: (code: string) => unknown;
  /** Called each time a language could not be loaded, once the failure is rendered. */
  readonly onFailure?: () => unknown;
}

// The controllers of all connected elements. After the last one is removed, the host page
// determines the language again.
const connected: LanguageController[] = [];

/** Renders an element in the language of the page, which its reader can change for all elements. */
export class LanguageController implements ReactiveController {
  readonly #host: LanguageHost;
  readonly #options: LanguageOptions;
  readonly #follower: LanguageFollower;
  #unsubscribe: (() => void) | undefined;
  #shown: string | undefined;
  /** Code of the language whose failure was reported. */
  #failed: string | undefined;

  /** @param host element whose `lang` attribute, or nearest ancestor's, sets the first language */
  constructor(host: LanguageHost, options: LanguageOptions) {
    this.#host = host;
    this.#options = options;
    this.#follower = new LanguageFollower(host, {
      offered: () => this.offered,
      onChange: (code) => this.#follow(code),
    });
    host.addController(this);
  }

  hostConnected(): void {
    connected.push(this);
    this.#shown = this.shown;
    // The language may have changed while the element was disconnected.
    this.#host.requestUpdate();
    this.#unsubscribe = pageLanguage.subscribe(() => this.#handleChange());
    window.addEventListener('online', this.#handleOnline);
    this.#follower.connect();
    this.#start();
  }

  hostDisconnected(): void {
    connected.splice(connected.indexOf(this), 1);
    this.#unsubscribe?.();
    window.removeEventListener('online', this.#handleOnline);
    this.#follower.disconnect();
    if (connected.length === 0 && !pageLanguage.value?.chosen) pageLanguage.set(undefined);
  }

  hostUpdated(): void {
    const { missing } = this;
    const failed = missing?.state === 'failed' ? missing.code : undefined;
    if (failed && failed !== this.#failed) this.#options.onFailure?.();
    this.#failed = failed;
    // Its own `lang` or `languages` may have changed.
    this.#follower.look();
  }

  /** The language on screen. */
  get shown(): string {
    return pageLanguage.value?.shown ?? ORIGINAL_LANGUAGE;
  }

  /** Writing direction of the language on screen. */
  get direction(): 'ltr' | 'rtl' {
    return languageOf(this.shown).direction;
  }

  /** The requested language, while it is being loaded or after it could not be loaded. */
  get missing(): { readonly code: string; readonly state: 'loading' | 'failed' } | undefined {
    const page = pageLanguage.value;
    return page && page.state !== 'ready' ? { code: page.wanted, state: page.state } : undefined;
  }

  /** Codes of the languages offered, in order. */
  get offered(): readonly string[] {
    return offeredBy(this.#host.languages);
  }

  /** The offered language that best matches the reader's browser, if it is not the one shown. */
  get better(): string | undefined {
    return betterLanguage(this.shown, this.offered);
  }

  /**
   * Changes the language of all elements of the page by the reader's choice, kept in memory only.
   */
  choose(code: string): Promise<void> {
    return this.#switch(code, true);
  }

  /** Tries again to load the language that could not be loaded. */
  async retry(): Promise<void> {
    const missing = this.missing;
    if (missing?.state === 'failed') await this.#switch(missing.code);
  }

  #start(): void {
    const page = pageLanguage.value;
    if (!page) {
      void this.#switch(this.#follower.asked ?? lastLanguage(this.offered));
      return;
    }
    warnOfOtherLanguage(this.#host, this.offered);
    // If elements that only show numbers have set the language, its guide may not be loaded yet.
    if (this.#options.extent === 'guide' && !guideIn(page.shown)) void this.#switch(page.wanted);
  }

  /** The page asks for another language, which counts until the reader has chosen. */
  #follow(code: string): void {
    const page = pageLanguage.value;
    if (page && !page.chosen && !this.#isInside) void this.#switch(code);
  }

  /** Whether the element is a part of another one of ours, which follows the page for both. */
  get #isInside(): boolean {
    const root = this.#host.getRootNode();
    return root instanceof ShadowRoot && connected.some((each) => each.#host === root.host);
  }

  #switch(code: string, chosen?: boolean): Promise<void> {
    // If any element of the page shows the guide, the guide must be loaded, even when the request
    // comes from another element.
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
