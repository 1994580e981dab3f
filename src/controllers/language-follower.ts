import { elementsAround } from '../shared/ancestors.js';
import { quietly } from '../shared/quietly.js';
import { askedLanguage } from './language-choice.js';

export interface FollowerOptions {
  /** Codes of the languages that the element offers. */
  readonly offered: () => readonly string[];
  /** Called when the page asks for another language than before, with its code. */
  readonly onChange: (code: string) => void;
}

/**
 * Knows the language that the page asks for at the place of an element: by `lang` on the element or
 * around it, set at the start, changed later, or changed by a move. A language that the guide does not
 * have changes nothing: page translators write theirs on the page.
 */
export class LanguageFollower {
  readonly #element: HTMLElement;
  readonly #options: FollowerOptions;
  #observer: MutationObserver | undefined;
  #asked: string | undefined;

  /** @param element whose place counts */
  constructor(element: HTMLElement, options: FollowerOptions) {
    this.#element = element;
    this.#options = options;
  }

  /** The language that was asked for last, if one was. */
  get asked(): string | undefined {
    return this.#asked;
  }

  /** The element is in the page, at the start or at another place. Tells a change, not the start. */
  connect(): void {
    this.#observer =
      window.MutationObserver && new MutationObserver(() => quietly(() => this.look()));
    for (const each of [this.#element, ...elementsAround(this.#element)]) {
      this.#observer?.observe(each, { attributes: true, attributeFilter: ['lang'] });
    }
    if (this.#asked) this.look();
    else this.#asked = askedLanguage(this.#element, this.#options.offered());
  }

  disconnect(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Looks whether the page asks for another language now. */
  look(): void {
    if (!this.#observer) return;
    const asked = askedLanguage(this.#element, this.#options.offered());
    if (!asked || asked === this.#asked) return;
    this.#asked = asked;
    this.#options.onChange(asked);
  }
}
