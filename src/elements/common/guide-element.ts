import { LitElement, type PropertyDeclaration } from 'lit';
import { property } from 'lit/decorators.js';
import { oneOf } from './attributes.js';
import { RightsGuideErrorEvent } from './error-event.js';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Before a failed element is tried again, in milliseconds. */
const PAUSE = 100;

/**
 * What all elements share: the links of the host page stay visible until the first good render
 * and come back after a bad one, and nothing is ever thrown into the host page.
 */
export abstract class GuideElement extends LitElement {
  /**
   * Language shown first, as a BCP 47 tag. All elements of a page share one language.
   * Default: the nearest ancestor's `lang`, else `fr`.
   */
  @property() override lang = '';

  /** Colours: `auto` follows the reader's system. Default: `auto`. */
  @property() theme: string = 'auto';

  #fallback: HTMLSlotElement | undefined;
  #failed = false;

  // A host page that adds fields to Object.prototype (`attribute`, `converter`…) would change what
  // Lit reads from these options: without a prototype there is nothing to add to.
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration): void {
    const bare = { __proto__: null, ...options } as PropertyDeclaration; // same fields, no prototype
    super.createProperty(name, bare);
  }

  /** The theme as it is used: a wrong value is `auto`, and the webmaster is told. */
  protected get usedTheme(): Theme {
    return oneOf(`<${this.localName} theme>`, this.theme, THEMES, 'auto');
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#fallback = document.createElement('slot');
    this.attachShadow({ mode: 'open' }).append(this.#fallback);
    // Lit takes the root that is there and renders before its first child.
    return super.createRenderRoot();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    try {
      super.attributeChangedCallback(name, old, value);
    } catch (error) {
      this.#fail(error);
    }
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      this.#fail(error);
    }
  }

  override disconnectedCallback(): void {
    try {
      super.disconnectedCallback();
    } catch (error) {
      this.#fail(error);
    }
  }

  // What fails may ask for the next update itself, by what its removal sets off: without a pause the
  // page would stand still for ever.
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.#failed) return super.scheduleUpdate();
    return new Promise((resolve) => setTimeout(resolve, PAUSE)).then(() => super.scheduleUpdate());
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.#failed = false;
      if (this.#fallback) this.#fallback.hidden = true;
    } catch (error) {
      this.#failed = true;
      this.#fail(error);
    }
  }

  /** Empties the shadow root but for the slot: the links of the host page are shown again. */
  #fail(error: unknown): void {
    const slot = this.#fallback;
    if (!slot) return;
    while (slot.previousSibling) slot.previousSibling.remove();
    // Lit keeps its place under this name; without it the next good render starts afresh.
    delete (slot as { _$litPart$?: unknown })._$litPart$; // a private field of Lit, not typed
    slot.hidden = false;
    console.warn(
      'rights-guide: the element could not be shown; the links inside it are. Reason:',
      error,
    );
    this.dispatchEvent(new RightsGuideErrorEvent('render'));
  }
}
