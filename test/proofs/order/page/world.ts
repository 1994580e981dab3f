import type { RightsGuide } from '../../../../src/elements/rights-guide/rights-guide.js';

export const TAGS = ['rights-guide', 'emergency-panel', 'quick-exit'] as const;

/** What a guide should show, as far as what was done to it tells. */
export interface ScreenModel {
  screen: 'list' | 'topic' | 'numbers' | 'cards';
  query: string;
}

/** The page as the steps know it: what they put there and what should be seen. */
export class World {
  readonly box = document.createElement('div');
  readonly frame: HTMLIFrameElement;
  readonly most: number;
  /** Taken out of the page; some come back. */
  parked: HTMLElement[] = [];
  /** What was done, in words. */
  readonly log: string[] = [];
  readonly screens = new WeakMap<HTMLElement, ScreenModel>();
  /** The language the reader chose last, until the host page has its say again. */
  chosen: string | undefined;
  /** The focus may be on nothing after this step: its own element went, or the page did. */
  mayLoseFocus = false;
  /** A call or a link of a guide was pressed: the next absence may take ten minutes. */
  mayReturn = false;
  /** A control of ours was used: the focus was there. */
  acted = false;

  /**
   * @param frame another document, without the script
   * @param most how many elements there are at once, at most
   */
  constructor(frame: HTMLIFrameElement, most: number) {
    this.frame = frame;
    this.most = most;
    document.body.append(this.box);
  }

  /** The elements on the page, in whatever document or shadow root, without those inside them. */
  get elements(): readonly HTMLElement[] {
    const places: ParentNode[] = [this.box, this.frame.contentDocument?.body ?? this.box];
    for (const place of this.box.querySelectorAll('.rooted')) {
      if (place.shadowRoot) places.push(place.shadowRoot);
    }
    const all = places.flatMap((place) => [...place.querySelectorAll<HTMLElement>(TAGS.join())]);
    return [...new Set(all)].filter((each) => !each.closest('dialog'));
  }

  get guides(): readonly RightsGuide[] {
    return this.elements.filter(isGuide);
  }

  get modal(): HTMLDialogElement | null {
    return document.querySelector<HTMLDialogElement>('dialog:modal');
  }

  modelOf(guide: RightsGuide): ScreenModel {
    let model = this.screens.get(guide);
    if (!model) {
      model = homeOf(guide);
      this.screens.set(guide, model);
    }
    return model;
  }

  /** What was read and typed must be gone everywhere. */
  forgetAll(): void {
    for (const guide of this.guides) Object.assign(this.modelOf(guide), homeOf(guide));
  }
}

export const LIST: Readonly<ScreenModel> = { screen: 'list', query: '' };

export const TOPICS = [
  'state-medical-aid',
  'police-custody',
  'minors',
  'online-safety',
  'rape-and-sexual-assault',
] as const;
/** What the page itself asked for. */
export const homeOf = ({ topic }: RightsGuide): ScreenModel => ({
  screen: topic && isKnownTopic(topic) ? 'topic' : 'list',
  query: '',
});

const isKnownTopic = (id: string) => TOPICS.some((topic) => topic === id);

export const isGuide = (element: Element): element is RightsGuide =>
  element.localName === 'rights-guide' && element.shadowRoot !== null;

let questions = 0;

/**
 * All that match. WebKit keeps the answer to a question, and may give it again to a root that was in
 * another document meanwhile, where it is no longer true: so no question is asked twice.
 */
export const allIn = (root: ParentNode, selector: string): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`:is(${selector}):not(_${++questions})`),
];

/** An element and those it holds, through its shadow roots. */
export function withInner(element: HTMLElement): readonly HTMLElement[] {
  const inner = element.shadowRoot ? allIn(element.shadowRoot, TAGS.join()) : [];
  return [element, ...inner.flatMap(withInner)];
}

/** Where the focus is, through shadow roots and frames. */
export function focused(): Element | null {
  let active = document.activeElement;
  for (;;) {
    const inner =
      active instanceof HTMLIFrameElement
        ? active.contentDocument?.activeElement
        : active?.shadowRoot?.activeElement;
    if (!inner) return active;
    active = inner;
  }
}

/** The element of ours that holds the focus, if it is on something that can be seen. */
export function focusHolder(world: World): HTMLElement | undefined {
  const active = focused();
  if (!active || !isRendered(active)) return undefined;
  return world.elements.find(
    (element) =>
      active !== element && withInner(element).some((each) => each.shadowRoot?.contains(active)),
  );
}

export const isRendered = (element: Element) => element.checkVisibility?.() ?? true;

/** The controls of an element that can be used now. */
export function controlsOf(element: HTMLElement): readonly HTMLElement[] {
  return withInner(element)
    .flatMap(({ shadowRoot }) =>
      shadowRoot ? allIn(shadowRoot, 'a[href], button, summary, [tabindex="0"]') : [],
    )
    .filter((control) => !control.matches('.leave') && isRendered(control));
}

/** Chance that can be repeated: one number gives as many as a step needs. */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number below `limit`. */
  below(limit: number): number {
    const drawn = this.#state % limit;
    // The constants of Numerical Recipes; the first draw is the seed itself, so that it shrinks.
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 8;
    return drawn;
  }

  pick<Value>(values: readonly Value[]): Value {
    const value = values[this.below(values.length)];
    if (value === undefined && values.length === 0) throw new Error('There is nothing to pick.');
    return value as Value; // the index is inside the list
  }
}
