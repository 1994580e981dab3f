import { adoptStyles, LitElement, type PropertyDeclaration } from 'lit';
import { property } from 'lit/decorators.js';
import { keepEventsInside } from '../../safety/inside-events.js';
import { later } from '../../shared/later.js';
import { oneOf } from './attributes.js';
import { RightsGuideErrorEvent } from './error-event.js';
import { ForeignChanges } from './foreign-changes.js';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The pause before a failed element is rendered again, in milliseconds. */
const PAUSE = 100;

/**
 * The base class of all elements. The links of the host page inside the element stay visible until
 * the first successful render and are shown again after a failed one. No error is thrown into the
 * host page.
 */
export abstract class GuideElement extends LitElement {
  /**
   * Language shown first, as a BCP 47 tag. All elements of a page share one language.
   * Default: the nearest ancestor's `lang`, else `fr`.
   */
  @property() override lang = '';

  /** Colours: `auto` follows the reader's system. Default: `auto`. */
  @property() theme: string = 'auto';

  // Kept because `this.shadowRoot` is null when a session recorder makes every shadow root closed.
  #root: ShadowRoot | undefined;
  #fallback: HTMLSlotElement | undefined;
  #foreign: ForeignChanges | undefined;
  #releaseEvents: (() => void) | undefined;
  #failed = false;

  // Lit reads these options by name. If the host page adds fields to Object.prototype (`attribute`,
  // `converter`…), Lit would read those too; an object without a prototype does not inherit them.
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration): void {
    const bare = { __proto__: null, ...options } as PropertyDeclaration; // same fields, no prototype
    super.createProperty(name, bare);
  }

  /**
   * Whether more updates will follow in later tasks, as for the parts of a topic. An update that
   * such a task has requested counts too. `updateComplete` waits until this returns false.
   */
  protected readonly isMoving: () => boolean = () => false;

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.isMoving()) return complete;
    await new Promise<void>((resolve) => later(resolve));
    return this.getUpdateComplete();
  }

  /** The theme in use. An invalid value is reported to the webmaster and replaced by `auto`. */
  protected get usedTheme(): Theme {
    return oneOf(`<${this.localName} theme>`, this.theme, THEMES, 'auto');
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const slot = document.createElement('slot');
    this.#fallback = slot;
    // Without a prototype, for the same reason as in `createProperty`.
    const root = this.attachShadow({ __proto__: null, mode: 'open' } as ShadowRootInit); // same fields
    this.#root = root;
    root.append(slot);
    this.#foreign = new ForeignChanges(root, { onProtected: () => this.requestUpdate() });
    this.adoptedCallback();
    // Lit renders before this child, so the slot stays in the shadow root.
    this.renderOptions.renderBefore = slot;
    return root;
  }

  /**
   * Adopts the styles. A constructed style sheet can only be adopted in the document in which
   * it was constructed, so the element needs new ones in another document, such as that of a frame.
   */
  adoptedCallback(): void {
    const root = this.#root;
    const view = this.ownerDocument.defaultView;
    if (!root || !view) return;
    // The cast: TypeScript types `constructor` as Function.
    const { elementStyles } = this.constructor as typeof GuideElement;
    if (view === window) return adoptStyles(root, elementStyles);
    root.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(String(style));
      return sheet;
    });
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
      this.#releaseEvents ??= keepEventsInside(this);
      super.connectedCallback();
    } catch (error) {
      this.#fail(error);
    }
  }

  override disconnectedCallback(): void {
    try {
      this.#releaseEvents?.();
      this.#releaseEvents = undefined;
      super.disconnectedCallback();
    } catch (error) {
      this.#fail(error);
    }
  }

  // After a failed render, removing what was rendered can itself request the next update. Without a
  // pause, this would be an endless loop that blocks the page.
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- as Lit declares it
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.#failed) return super.scheduleUpdate();
    return new Promise((resolve) => setTimeout(resolve, PAUSE)).then(() => super.scheduleUpdate());
  }

  protected override performUpdate(): void {
    try {
      const places = this.#focusPlaces();
      this.#undoForeign();
      super.performUpdate();
      this.#foreign?.redo();
      this.#failed = false;
      if (this.#fallback) this.#fallback.hidden = true;
      this.#keepFocus(places);
    } catch (error) {
      this.#failed = true;
      this.#fail(error);
    }
  }

  #undoForeign(): void {
    try {
      this.#foreign?.undo();
    } catch {
      this.#empty();
    }
  }

  /** Where the focus is, from the inside out. */
  #focusPlaces(): readonly Element[] {
    const places: Element[] = [];
    let place = this.#root?.activeElement;
    for (; place; place = place.parentElement) places.push(place);
    return places;
  }

  /**
   * Moves the focus to the nearest heading when the focused element was removed or is now in a
   * closed `details` element. Otherwise a screen reader, or the next Tab, would start again at the
   * top of the host page.
   */
  #keepFocus(places: readonly Element[]): void {
    const now = this.#root?.activeElement;
    const closed = 'details:not([open]) > :not(summary)';
    if (places.length === 0 || (now && !now.closest(closed))) return;
    for (const place of places.filter(({ isConnected }) => isConnected)) {
      for (const heading of place.querySelectorAll<HTMLElement>('[tabindex="-1"]')) {
        heading.focus({ preventScroll: true });
        // One that is not shown in this layout cannot have it.
        if (this.#root?.activeElement === heading) return;
      }
    }
  }

  /** Empties the shadow root but for the slot, so that the next render starts from nothing. */
  #empty(): void {
    const slot = this.#fallback;
    while (slot?.previousSibling) slot.previousSibling.remove();
    // Lit keeps its place under this name.
    delete (slot as { _$litPart$?: unknown })._$litPart$; // a private field of Lit, not typed
    this.#foreign?.drop();
  }

  /** The links of the host page are shown again. */
  #fail(error: unknown): void {
    const slot = this.#fallback;
    if (!slot) return;
    this.#empty();
    slot.hidden = false;
    console.warn(
      'rights-guide: the element could not be shown; the links inside it are. Reason:',
      error,
    );
    this.dispatchEvent(new RightsGuideErrorEvent('render'));
  }
}
