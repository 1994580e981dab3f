import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { topicPlace } from '../guide/store.js';
import { forget } from '../safety/forget.js';
import { later } from '../shared/later.js';
import { quietly } from '../shared/quietly.js';

/** What the guide shows below its title. */
export type Screen =
  | { readonly name: 'list' }
  | { readonly name: 'topic'; readonly id: string }
  | { readonly name: 'numbers' };

const LIST: Screen = { name: 'list' };

/** Parts below the title of a topic, which come one after another: no topic has more. */
const ALL = 9;

/** Between two parts, in milliseconds: the browser draws the first meanwhile. */
const FRAME = 30;

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
  #shown: Screen = LIST;
  #opener: number | undefined;
  #focusNext = false;
  #parts = ALL;
  #stop: (() => void) | undefined;
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

  /** What was asked for last. */
  get current(): Screen {
    return this.#current;
  }

  /** What is rendered: what was asked for, from the next task on. */
  get shown(): Screen {
    return this.#shown;
  }

  /** How many parts of the topic are shown: on a slow phone all at once take a second. */
  get parts(): number {
    return this.#parts;
  }

  /** Whether more is to come: the focus, or parts of the topic. */
  get isMoving(): boolean {
    return this.#stop !== undefined;
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
    // Whoever puts it back finds the whole topic.
    this.start(this.#current);
  }

  hostUpdated(): void {
    // What was asked for meanwhile comes in the next task.
    if (this.#shown !== this.#current) return;
    if (this.#focusNext) this.#next(() => this.#focus());
    else if (this.#parts < ALL) this.#next(() => this.#addPart(), FRAME);
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
    this.#end();
    this.#focusNext = false;
    this.#parts = ALL;
    this.#current = this.#shown = screen;
    this.#host.requestUpdate();
  }

  /** Shows the list again without telling anybody and without moving the focus. */
  reset(): void {
    this.#opener = undefined;
    this.start(LIST);
  }

  #change(screen: Screen): void {
    this.#current = screen;
    // What has the focus goes: else the browser, and then `GuideElement`, look for another place.
    this.#find(':focus')?.blur();
    this.#next(() => {
      this.#focusNext = true;
      this.#parts = screen.name === 'topic' ? 0 : ALL;
      this.#shown = screen;
      this.#host.requestUpdate();
    });
    this.#onChange(screen.name === 'topic' ? screen.id : undefined);
  }

  #focus(): void {
    this.#focusNext = false;
    const target = this.#target();
    target?.scrollIntoView({ block: this.#current.name === 'list' ? 'nearest' : 'start' });
    target?.focus({ preventScroll: true });
    this.hostUpdated();
  }

  #addPart(): void {
    this.#parts++;
    this.#host.requestUpdate();
  }

  /** One step at a time, each in a task of its own. */
  #next(step: () => void, pause?: number): void {
    this.#end();
    this.#stop = later(() => {
      this.#stop = undefined;
      step();
    }, pause);
  }

  #end(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #target(): HTMLElement | null {
    switch (this.#current.name) {
      case 'topic':
        return this.#find('.topic-title > *');
      case 'numbers':
        return this.#find('emergency-panel');
      case 'list':
        return (
          (this.#opener !== undefined &&
            this.#find(`[data-topic="${this.#opener}"]:not(details:not([open]) *)`)) ||
          this.#find('.name > *')
        );
    }
  }
}
