import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Guide, Service, Topic } from '../guide/model.js';
import { forget } from '../safety/forget.js';
import type { SearchAnswer } from '../search/answer.js';
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
  /** Called with the id of the topic that the reader opens from the search field. */
  readonly onOpen: (topic: string) => void;
}

/** Holds the text of the search field and answers it from the guide. It is kept in memory only. */
export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: SearchOptions;
  readonly #filler: IndexFiller;
  #question = new Question();
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
   * The answer to the text in the search field. Undefined while the field is empty, until the index
   * is ready, and while a question without an answer is still being typed.
   */
  get answer(): SearchAnswer | undefined {
    // This is checked first, because creating an index would delay the first render.
    if (this.#question.isEmpty) return undefined;
    const index = this.#index;
    if (!index?.isReady) return undefined;
    const answer = this.#question.answerFrom(index);
    const matches = answer.matches.filter(({ id }) => this.#options.offers(id)).slice(0, MOST_HITS);
    // "No answer" is shown only when typing pauses, because the next letter may bring an answer.
    if (matches.length === 0 && this.#cancelSettle) return undefined;
    return { ...answer, matches };
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

  /** Whether an answer is pending. */
  get isAsking(): boolean {
    return this.#isAsking;
  }

  /** Returns the sentence of a topic that matches best, if its title and summary do not match. */
  sentence(topic: Topic, terms: readonly string[]): string | undefined {
    return this.#index?.sentence(topic, terms);
  }

  /** Starts to fill the index, when the reader is about to type. */
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
    this.#filler.start();
    this.#ask();
    this.#cancelSettle?.();
    if (!this.#question.isEmpty && !composing) {
      this.#cancelSettle = later(() => this.settle(), SETTLE);
    }
  }

  /** Searches for the words as typed, without corrections. */
  readonly asTyped = (): void => {
    this.#question = new Question(this.query, true);
    this.#host.requestUpdate();
    this.settle();
  };

  /** Announces the number of answers at once, when the reader has finished typing. */
  settle(): void {
    this.#cancelSettle?.();
    this.#cancelSettle = undefined;
    this.#filler.finishHeads();
    const answer = this.answer;
    if (answer) this.#options.onSettled(answer.matches.length);
  }

  /** Handles Enter: announces the number of answers, then opens the first one. */
  enter(): void {
    this.settle();
    const first = this.answer?.matches[0];
    if (first) this.#options.onOpen(first.id);
  }

  /** Clears the question. */
  clear(): void {
    this.#question = new Question();
    this.#cancelSettle?.();
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
