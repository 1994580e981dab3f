import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { topicPlace } from '../guide/store.js';
import { forget } from '../safety/forget.js';
import { LIST, type Screen } from './screen.js';
import { focusScreen } from './screen-focus.js';
import { Steps } from './steps.js';
import { TopicParts } from './topic-parts.js';

/** What the controller reads of its element. */
export interface ScreenHost extends ReactiveControllerHost {
  /** Contains the rendered screen. */
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export interface ScreenOptions {
  /** Called at each change by the reader, with the id of the topic that is open after it. */
  readonly onChange: (topic: string | undefined) => unknown;
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
  #current = LIST;
  #shown = LIST;
  /** Index of the topic that was last opened from the list. */
  #opener: number | undefined;
  #focusNext = false;
  #stopForgetting: (() => void) | undefined;

  /** @param host element that renders the screens */
  constructor(host: ScreenHost, options: ScreenOptions) {
    this.#host = host;
    this.#options = options;
    this.#parts = new TopicParts(this.#steps, () => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopForgetting = forget(() => this.reset());
  }

  hostDisconnected(): void {
    this.#stopForgetting?.();
    // All parts of the topic are rendered, in case the element is inserted again.
    this.start(this.#current);
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
      this.#opener = topicPlace(screen.id);
    }
    this.#change(screen);
  }

  /** Shows the list again, and moves the focus to the line that opened the previous screen. */
  back(): void {
    this.#change(LIST);
  }

  /** Shows an initial screen, without moving the focus. */
  start(screen: Screen): void {
    this.#steps.cancel();
    this.#focusNext = false;
    this.#parts.addAll();
    this.#current = this.#shown = screen;
    this.#host.requestUpdate();
  }

  /** Shows the list again, without calling `onChange` and without moving the focus. */
  reset(): void {
    this.#opener = undefined;
    this.start(LIST);
  }

  #change(screen: Screen): void {
    this.#current = screen;
    // The focused element is about to be removed. Without `blur`, the browser and then
    // `GuideElement` would move the focus to another place first.
    this.#host.renderRoot.querySelector<HTMLElement>(':focus')?.blur();
    this.#steps.next(() => {
      this.#focusNext = true;
      if (screen.name === 'topic') this.#parts.removeAll();
      else this.#parts.addAll();
      this.#shown = screen;
      this.#host.requestUpdate();
    });
    this.#options.onChange(screen.name === 'topic' ? screen.id : undefined);
  }

  #focus(): void {
    this.#focusNext = false;
    focusScreen(this.#host.renderRoot, this.#current, this.#opener);
    this.hostUpdated();
  }
}
