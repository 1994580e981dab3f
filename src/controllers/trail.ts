/** A line that opened a topic or a card. */
export interface Line {
  /** Finds the lines that open the same. */
  readonly selector: string;
  /** Which of these lines it is: one topic may stand in several lists. */
  readonly index: number;
}

/** Kinds of lines, each with an attribute `data-…` that says what it opens. */
const KINDS = ['topic', 'card'] as const;
type Kind = (typeof KINDS)[number];

/**
 * What the reader pressed on a screen, so that the way back leads to where the way there began: the
 * line that opened a topic, and the folds that were opened or closed.
 */
export class Trail {
  readonly #root: () => ParentNode | undefined;
  /** Each fold that the reader changed, with whether it was open before. */
  readonly #folds = new Map<HTMLDetailsElement, boolean>();
  #pressed: Line | undefined;

  /** @param root gives the shadow root in which the screen is rendered */
  constructor(root: () => ParentNode | undefined) {
    this.#root = root;
  }

  /** Notes a click before anything comes of it. Safari gives a clicked button no focus to find it by. */
  readonly note = (event: Event): void => {
    const path = event.composedPath();
    for (const place of path.slice(0, path.indexOf(this.#root() as Node))) {
      if (!(place instanceof HTMLElement)) continue;
      if (place.localName === 'summary') this.#noteFold(place.parentElement);
      const kind = KINDS.find((name) => place.dataset[name] !== undefined);
      if (kind === undefined) continue;
      const selector = selectorOf(kind, place.dataset[kind]);
      this.#pressed = { selector, index: this.#linesOf(selector).indexOf(place) };
    }
  };

  /**
   * The line that was pressed last, if it opens this; else the first line that does.
   *
   * @param value place of the topic or the card, as in the attribute of the line
   */
  lineOf(kind: Kind, value: number | string): Line {
    const selector = selectorOf(kind, value);
    return this.#pressed?.selector === selector ? this.#pressed : { selector, index: 0 };
  }

  /** Finds a line on the screen, and opens the folds it is in. */
  show(line: Line): HTMLElement | undefined {
    const lines = this.#linesOf(line.selector);
    const found = lines[line.index] ?? lines[0];
    let fold = found?.closest<HTMLDetailsElement>('details:not([open])');
    for (; fold; fold = fold.parentElement?.closest<HTMLDetailsElement>('details:not([open])')) {
      this.#noteFold(fold);
      fold.open = true;
    }
    return found;
  }

  /** Forgets everything: folds are as they were before the reader changed them. */
  clear(): void {
    for (const [fold, wasOpen] of this.#folds) fold.open = wasOpen;
    this.#folds.clear();
    this.#pressed = undefined;
  }

  #noteFold(fold: Element | null): void {
    if (fold instanceof HTMLDetailsElement && !this.#folds.has(fold)) {
      this.#folds.set(fold, fold.open);
    }
  }

  #linesOf(selector: string): readonly HTMLElement[] {
    return [...(this.#root()?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }
}

function selectorOf(kind: Kind, value: number | string | undefined): string {
  return `[data-${kind}="${value}"]`;
}
