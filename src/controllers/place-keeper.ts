import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageLanguage, type PageLanguage } from '../language/page-language.js';
import { elementsAround } from '../shared/ancestors.js';

/** What a reader reads, one by one: the same in every language. */
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, summary, label, a.call, button.row';

interface Place {
  readonly block: Element;
  /** Its distance from the top of the window, in pixels. */
  readonly top: number;
}

/**
 * Keeps the block that is being read where it is on the screen while everything is rendered in another
 * language, whose texts are longer or shorter. Views render the same blocks in every language, so
 * that Lit keeps the element of each.
 */
export class PlaceKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #rendered: PageLanguage | undefined;
  #place: Place | undefined;

  /** @param host element that is rendered in the language of the page */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const language = pageLanguage.value;
    this.#place = this.#rendered && language !== this.#rendered ? this.#find() : undefined;
    this.#rendered = language;
  }

  hostUpdated(): void {
    const place = this.#place;
    if (!place) return;
    restore(place);
    // Once more in the next frame: the panel of numbers is rendered after its guide.
    requestAnimationFrame(() => {
      if (this.#place === place) restore(place);
    });
  }

  /** The first block that begins in sight, or else the one that fills the window. */
  #find(): Place | undefined {
    const root = this.#host.shadowRoot;
    if (!root) return undefined;
    // In a box of the page that scrolls, what is above the box is out of sight too.
    const start = Math.max(0, scrollerOf(this.#host).getBoundingClientRect().top);
    let straddling: Place | undefined;
    for (const block of blocksIn(root)) {
      const { top, bottom, height } = block.getBoundingClientRect();
      if (height === 0 || bottom <= start || isStuck(block, this.#host)) continue;
      if (top > window.innerHeight) break;
      if (top >= start) return { block, top };
      straddling ??= { block, top };
    }
    return straddling;
  }
}

/** The blocks of a root and of the elements inside it, in order. */
function blocksIn(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll(`${BLOCKS}, emergency-panel`)].flatMap((block) =>
    block.shadowRoot ? blocksIn(block.shadowRoot) : [block],
  );
}

/** Whether a block is in a part that does not move with the rest of its host, such as the bar. */
function isStuck(block: Element, host: Element): boolean {
  const around = elementsAround(block);
  return [block, ...around.slice(0, around.indexOf(host))].some((each) =>
    /fixed|sticky/.test(getComputedStyle(each).position),
  );
}

function restore({ block, top }: Place): void {
  if (!block.isConnected) return;
  const by = block.getBoundingClientRect().top - top;
  if (Math.abs(by) < 1) return;
  scrollerOf(block).scrollBy({ top: by, behavior: 'instant' });
}

/** What scrolls an element: the page, or a box of it. */
function scrollerOf(element: Element): Element {
  const box = elementsAround(element).find(
    (each) =>
      each.scrollHeight > each.clientHeight &&
      /auto|scroll|overlay/.test(getComputedStyle(each).overflowY),
  );
  return box ?? document.scrollingElement ?? document.documentElement;
}
