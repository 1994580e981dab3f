import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { topicPlace } from '../guide/store.js';
import { forget } from '../safety/forget.js';
import { ALL_CARDS, isCards, isSame, LIST, type Screen } from './screen.js';
import { focusScreen, type Show } from './screen-focus.js';
import { Steps } from './steps.js';
import { TopicParts } from './topic-parts.js';
import { Trail, type Line } from './trail.js';

/** What the controller reads of its element. */
export interface ScreenHost extends ReactiveControllerHost {
  /** Contains the rendered screen. */
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export interface ScreenOptions {
  /** Called at each change by the reader, with the id of the topic that is open after it. */
  readonly onChange: (topic: string | undefined) => unknown;
  /** Whether the reader does something on the first screen, such as searching. */
  readonly isUsed: () => boolean;
  /** Scrolls to what gets the focus. */
  readonly show: Show;
}

/**
 * Controls which screen is shown and moves the focus after a change: to what was opened, or, when
 * the reader goes back, to the line in the list that opened it. It never adds a history entry.
 */
export class ScreenController implements ReactiveController {
  readonly #host: ScreenHost;
  readonly #options: ScreenOptions;
  readonly #steps = new Steps();
  readonly #parts: TopicParts;
  readonly #trail: Trail;
  /** What the host page asked for: where everything goes back to. */
  #home = LIST;
  #current = LIST;
  #shown = LIST;
  /** The line of the list that was used last. */
  #opener: Line | undefined;
  /** What cards were opened from, the last one last. */
  #below: { readonly screen: Screen; readonly line: Line }[] = [];
  /** What gets the focus next, on the way back from a card. */
  #line: Line | undefined;
  #focusNext = false;
  #stopForgetting: (() => void) | undefined;

  /** @param host element that renders the screens */
  constructor(host: ScreenHost, options: ScreenOptions) {
    this.#host = host;
    this.#options = options;
    this.#trail = new Trail(() => host.renderRoot);
    this.#parts = new TopicParts(this.#steps, () => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopForgetting = forget(() => this.reset());
    this.#host.renderRoot.addEventListener('click', this.#trail.note, true);
  }

  hostDisconnected(): void {
    this.#stopForgetting?.();
    this.#host.renderRoot.removeEventListener('click', this.#trail.note, true);
    // An element that is inserted again shows the whole topic.
    this.#showAtOnce(this.#current);
  }

  hostUpdated(): void {
    // If another screen was opened in the meantime, the next task renders it.
    if (this.#shown !== this.#current) return;
    if (this.#focusNext) this.#steps.next(() => this.#focus());
    else this.#parts.addNext();
  }

  /** The screen that was requested last. */
  get current(): Screen {
    return this.#current;
  }

  /** The rendered screen. It becomes `current` in the next task. */
  get shown(): Screen {
    return this.#shown;
  }

  /** Whether the reader is where the host page wanted to begin: there is nothing to close. */
  get isHome(): boolean {
    return isSame(this.#current, this.#home);
  }

  /** Whether a topic, or all numbers, are open instead of the first screen. */
  get isOpen(): boolean {
    return this.#current.name !== 'list';
  }

  /** Whether the reader has opened something: what the host page itself opened stays open. */
  get isReaders(): boolean {
    return this.isOpen && !this.isHome;
  }

  /** How many parts of the topic are rendered. */
  get parts(): number {
    return this.#parts.count;
  }

  /** Whether a screen, the focus or parts of the topic are still pending. */
  get isMoving(): boolean {
    return this.#steps.isWaiting;
  }

  /** Opens a topic or the numbers, and moves the focus there. */
  open(screen: Screen): void {
    if (this.#current.name === 'list' && screen.name === 'topic') {
      this.#opener = this.#trail.lineOf('topic', topicPlace(screen.id));
    }
    if (!isCards(screen)) this.#below = [];
    else this.#below.push({ screen: this.#current, line: this.#cardLine(screen) });
    this.#change(screen);
  }

  /** Shows another card in place of the one that is open. The focus stays. */
  turn(card: Screen): void {
    this.#current = this.#shown = card;
    this.#host.requestUpdate();
  }

  /**
   * Shows the list again, and moves the focus to the line that opened what was closed. From cards it
   * leads to where they were opened, such as a topic.
   */
  back(): void {
    const below = this.#below.pop();
    this.#change(below?.screen ?? LIST, below?.line);
  }

  /** Shows the list again, also from a card that was opened in a topic. */
  close(): void {
    this.#below = [];
    this.back();
  }

  /**
   * The host page asks for a screen, at the start or later. It is shown without moving the focus,
   * unless the reader has gone elsewhere or searches; then it is shown when that is forgotten.
   */
  start(screen: Screen): void {
    const { isHome } = this;
    this.#home = screen;
    if (isHome && !this.#options.isUsed()) this.#showAtOnce(screen);
  }

  /** Shows what the host page asked for, without an event and without moving the focus. */
  reset(): void {
    this.#opener = undefined;
    this.#below = [];
    this.#trail.clear();
    this.#showAtOnce(this.#home);
  }

  #showAtOnce(screen: Screen): void {
    this.#steps.cancel();
    this.#focusNext = false;
    this.#parts.addAll();
    this.#current = this.#shown = screen;
    this.#host.requestUpdate();
  }

  #cardLine(screen: Screen): Line {
    return this.#trail.lineOf('card', screen.name === 'card' ? screen.place : ALL_CARDS);
  }

  /** @param line what gets the focus, where it is not the title */
  #change(screen: Screen, line?: Line): void {
    this.#current = screen;
    this.#line = line;
    // What has the focus is about to go. Without this, the browser and then `GuideElement` would
    // look for another place for the focus.
    this.#host.renderRoot.querySelector<HTMLElement>(':focus')?.blur();
    this.#steps.next(() => {
      this.#focusNext = true;
      // On the way back to a topic, the line is in one of its parts.
      if (screen.name === 'topic' && !line) this.#parts.removeAll();
      else this.#parts.addAll();
      this.#shown = screen;
      this.#host.requestUpdate();
    });
    this.#options.onChange(screen.name === 'topic' ? screen.id : undefined);
  }

  #focus(): void {
    this.#focusNext = false;
    const wanted = this.#line ?? (this.#current.name === 'list' ? this.#opener : undefined);
    const line = wanted && this.#trail.show(wanted);
    focusScreen(this.#host.renderRoot, this.#current, {
      line,
      show: this.#options.show,
    });
    this.hostUpdated();
  }
}
