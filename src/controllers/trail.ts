/** A line that opened a topic. */
export interface Line {
  /** Place of its topic in the guide. */
  readonly topic: number;
  /** Which of the lines of that topic it is: one topic may stand in several lists. */
  readonly index: number;
}

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
      const topic = place.dataset['topic'];
      if (topic === undefined) continue;
      const index = this.#linesOf(Number(topic)).indexOf(place);
      this.#pressed = { topic: Number(topic), index };
    }
  };

  /** The line of a topic that was pressed last; its first line where it was opened otherwise. */
  lineOf(topic: number): Line {
    return this.#pressed?.topic === topic ? this.#pressed : { topic, index: 0 };
  }

  /** Finds a line on the screen, and opens the folds it is in. */
  show(line: Line): HTMLElement | undefined {
    const lines = this.#linesOf(line.topic);
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

  #linesOf(topic: number): readonly HTMLElement[] {
    return [...(this.#root()?.querySelectorAll<HTMLElement>(`[data-topic="${topic}"]`) ?? [])];
  }
}
