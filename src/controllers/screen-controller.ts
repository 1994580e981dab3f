import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { topicPlace } from '../guide/store.js';
import { forget } from '../safety/forget.js';
import { quietly } from '../shared/quietly.js';

/** What the guide shows below its title. */
export type Screen =
  | { readonly name: 'list' }
  | { readonly name: 'topic'; readonly id: string }
  | { readonly name: 'numbers' };

const LIST: Screen = { name: 'list' };

/** What the controller asks of its element. */
export interface ScreenHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Which screen is shown, and where the focus goes after a change: to the title of what was opened,
 * and on the way back to the line that opened it. No history entry, ever.
 */
export class ScreenController implements ReactiveController {
  readonly #host: ScreenHost;
  readonly #onChange: (topic: string | undefined) => unknown;
  #current: Screen = LIST;
  #opener: number | undefined;
  #focusNext = false;
  #stopForgetting: (() => void) | undefined;

  /**
   * @param host element that renders the screens
   * @param onChange told of each change, with the id of the topic that is open then
   * @param onForget told when what was read must not be seen by the next person: the page was left,
   *   came back from the browser's cache, or was hidden for a minute
   */
  constructor(
    host: ScreenHost,
    onChange: (topic: string | undefined) => unknown,
    private readonly onForget: () => void,
  ) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  get current(): Screen {
    return this.#current;
  }

  hostConnected(): void {
    this.#stopForgetting = forget(() => {
      // Whatever fails of one, the other is forgotten.
      quietly(() => this.reset());
      quietly(this.onForget);
    });
  }

  hostDisconnected(): void {
    this.#stopForgetting?.();
  }

  hostUpdated(): void {
    if (!this.#focusNext) return;
    this.#focusNext = false;
    const target = this.#target();
    target?.scrollIntoView({ block: this.#current.name === 'list' ? 'nearest' : 'start' });
    target?.focus({ preventScroll: true });
  }

  /** Opens a topic or the numbers, and moves the focus there. */
  open(screen: Screen): void {
    if (this.#current.name === 'list' && screen.name === 'topic')
      this.#opener = topicPlace(screen.id);
    this.#change(screen);
  }

  /** Shows the list again, and moves the focus to the line that opened what was closed. */
  back(): void {
    this.#change(LIST);
  }

  /** Shows a screen without moving the focus: at the start. */
  start(screen: Screen): void {
    this.#current = screen;
    this.#host.requestUpdate();
  }

  /** Shows the list again without telling anybody and without moving the focus. */
  reset(): void {
    this.#opener = undefined;
    this.#focusNext = false;
    this.start(LIST);
  }

  #change(screen: Screen): void {
    this.#focusNext = true;
    this.start(screen);
    this.#onChange(screen.name === 'topic' ? screen.id : undefined);
  }

  #target(): HTMLElement | null {
    const find = (selector: string) => this.#host.renderRoot.querySelector<HTMLElement>(selector);
    switch (this.#current.name) {
      case 'topic':
        return find('.topic-title > *');
      case 'numbers':
        return find('emergency-panel');
      case 'list':
        return (
          (this.#opener !== undefined &&
            find(`[data-topic="${this.#opener}"]:not(details:not([open]) *)`)) ||
          find('.name > *')
        );
    }
  }
}
