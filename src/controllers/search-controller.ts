import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Guide, Service } from '../guide/model.js';
import { forget } from '../safety/forget.js';
import type { GuideAnswer } from '../search/answer.js';
import { MOST_HITS, type GuideIndex } from '../search/guide-index.js';
import { Question } from '../search/question.js';
import { urgentServices } from '../search/urgent.js';
import { later } from '../shared/later.js';
import { quietly } from '../shared/quietly.js';
import { IndexFiller } from './index-filler.js';
import { indexOf } from './search-guide.js';

/** The pause in typing after which the number of answers is announced, in milliseconds. */
const SETTLE = 600;

export interface SearchOptions {
  /** Returns the guide on screen; undefined while there is none. */
  readonly guide: () => Guide | undefined;
  /** Returns whether this page offers a topic. */
  readonly offers: (topic: string) => boolean;
  /** Called with the number of answers once typing pauses. */
  readonly onSettled: (count: number) => void;
}

/** Holds the text of the search field and answers it from the guide. It is kept in memory only. */
export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: SearchOptions;
  readonly #filler: IndexFiller;
  #question = new Question();
  /** What is shown until the next answer is certain: nothing disappears while the reader types. */
  #last: GuideAnswer | undefined;
  #isComposing = false;
  #showsAll = false;
  #isAsking = false;
  #cancelSettle: (() => void) | undefined;
  #stopForgetting: (() => void) | undefined;

  /** @param host element that is updated when the answer changes */
  constructor(host: ReactiveControllerHost & Node, options: SearchOptions) {
    this.#host = host;
    this.#options = options;
    this.#filler = new IndexFiller(host, {
      guide: options.guide,
      onSlice: () => this.#question.reset(),
      onReady: () => this.#ask(),
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopForgetting = forget(() => this.clear());
  }

  hostDisconnected(): void {
    this.#stopForgetting?.();
    this.clear();
  }

  /** The text in the search field. */
  get query(): string {
    return this.#question.text;
  }

  /**
   * The answer to what is typed. While the index is not ready, and while a question without an
   * answer is still being typed, it is the last one; undefined where there was none.
   */
  get answer(): GuideAnswer | undefined {
    // Asked first: to make an index takes time that the first render does not have.
    if (this.#question.isEmpty) return undefined;
    const index = this.#index;
    if (!index?.isReady) return this.#last;
    const answer = this.#question.answerFrom(index);
    const matches = answer.matches.filter(({ id }) => this.#options.offers(id)).slice(0, MOST_HITS);
    // Only when typing pauses: the next letter may bring an answer.
    const isEmpty = matches.length + answer.services.length + answer.found.cards.length === 0;
    if (isEmpty && (this.#cancelSettle || this.#isComposing)) return this.#last;
    return (this.#last = { ...answer, matches });
  }

  /** The services to call at once, if the question describes danger. */
  get urgent(): readonly Service[] {
    const guide = this.#options.guide();
    return guide ? urgentServices(guide, this.query) : [];
  }

  /** The language of the question; undefined when it is that of the guide on screen. */
  get asked(): string | undefined {
    return this.#index?.asked(this.query);
  }

  /** Whether all answers are shown, instead of the best few. */
  get showsAll(): boolean {
    return this.#showsAll;
  }

  /** Whether an answer is on its way. */
  get isAsking(): boolean {
    return this.#isAsking;
  }

  /** The reader is about to type: the index is filled meanwhile. */
  warm(): void {
    this.#filler.start();
  }

  /**
   * Handles a new text of the search field.
   *
   * @param composing whether an input method, such as for Chinese, is still composing the text. If
   *   so, nothing is announced yet
   */
  type(query: string, composing = false): void {
    this.#question = new Question(query);
    this.#isComposing = composing;
    this.#showsAll = false;
    if (this.#question.isEmpty) this.#last = undefined;
    this.#filler.start();
    this.#ask();
    this.#cancelSettle?.();
    if (!this.#question.isEmpty && !composing) {
      this.#cancelSettle = later(() => this.settle(), SETTLE);
    }
  }

  /** Shows all answers. */
  readonly showAll = (): void => {
    this.#showsAll = true;
    this.#host.requestUpdate();
  };

  /** Searches for exactly what is typed: no word is corrected. */
  readonly asTyped = (): void => {
    this.#question = new Question(this.query, true);
    this.#last = undefined;
    this.#host.requestUpdate();
    this.settle();
  };

  /** Announces the number of answers at once, when the reader has finished typing. */
  settle(): void {
    this.#cancelSettle?.();
    this.#cancelSettle = undefined;
    if (this.#question.isEmpty || this.#isComposing) return;
    this.#filler.finishHeads();
    const answer = this.answer;
    this.#host.requestUpdate();
    if (answer) this.#options.onSettled(answer.matches.length);
  }

  /** Forgets what was typed. */
  clear(): void {
    this.#question = new Question();
    this.#last = undefined;
    this.#isComposing = this.#showsAll = false;
    this.#cancelSettle?.();
    this.#cancelSettle = undefined;
    this.#host.requestUpdate();
  }

  get #index(): GuideIndex | undefined {
    const guide = this.#options.guide();
    return guide && indexOf(guide);
  }

  /**
   * Searches and renders in two later tasks, so that the browser displays the typed letter first.
   */
  #ask(): void {
    if (this.#isAsking) return;
    this.#isAsking = true;
    later(() => {
      quietly(() => this.answer);
      later(() => {
        this.#isAsking = false;
        this.#host.requestUpdate();
      });
    });
  }
}
