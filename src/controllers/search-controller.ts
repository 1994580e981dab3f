import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Guide, Service, Topic } from '../guide/model.js';
import type { SearchAnswer } from '../search/search-index.js';
import { isUrgent } from '../search/urgent.js';
import { later } from '../shared/later.js';
import { quietly } from '../shared/quietly.js';
import { whenIdle } from '../shared/when-idle.js';
import { GuideIndex, MOST_HITS } from './guide-search.js';

/** Pause after a key before the number of answers is spoken and counted, in milliseconds. */
const SETTLE = 600;

/** The longest the page does nothing else while the index is made, in milliseconds. */
const SLICE = 8;

/** What is typed in the search field and what the guide answers. In memory only. */
export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  #query = '';
  #asTyped = false;
  #stopCount: (() => void) | undefined;
  #isAsking = false;
  #prepared: Guide | undefined;
  #filling: Guide | undefined;
  /** The last answer, for it is asked for at each render. */
  #found: { readonly index: GuideIndex; readonly answer: SearchAnswer } | undefined;

  /**
   * @param host element that is updated when the answer changes
   * @param guide the guide shown now
   * @param offers whether this page offers a topic
   * @param onSettled told the number of answers once typing pauses
   */
  constructor(
    host: ReactiveControllerHost & Node,
    private readonly guide: () => Guide | undefined,
    private readonly offers: (topic: string) => boolean,
    private readonly onSettled: (count: number) => void,
  ) {
    this.#host = host;
    host.addController(this);
  }

  /** What the first search would wait for is made while the page rests. */
  hostUpdated(): void {
    const guide = this.guide();
    // A last update comes after the element was taken out.
    if (!this.#host.isConnected || !guide || this.#prepared === guide) return;
    this.#prepared = guide;
    this.#addHeads(guide);
    whenIdle(() => GuideIndex.of(guide).asked(''));
  }

  hostDisconnected(): void {
    this.clear();
    this.#filling = undefined;
  }

  /** What is typed. */
  get query(): string {
    return this.#query;
  }

  /**
   * The answer to what is typed; undefined while nothing is, until the index is ready, and while a
   * question that finds nothing is being typed.
   */
  get answer(): SearchAnswer | undefined {
    const guide = this.guide();
    if (!guide || !this.#query.trim()) return undefined;
    const index = GuideIndex.of(guide);
    if (!index.isReady) return undefined;
    if (this.#found?.index !== index) {
      this.#found = { index, answer: index.answer(this.#query, this.#asTyped) };
    }
    const { answer } = this.#found;
    const matches = answer.matches.filter(({ id }) => this.offers(id)).slice(0, MOST_HITS);
    // That there is none is said when typing pauses: it would be untrue at the next letter.
    if (matches[0] || !this.#stopCount) return { ...answer, matches };
    return undefined;
  }

  /** Who to call at once, where what is typed tells of danger. */
  get urgent(): readonly Service[] {
    const rows = this.guide()?.urgent ?? [];
    const services = rows.flatMap(([phrases, found]) =>
      isUrgent(this.#query, phrases) ? found : [],
    );
    return [...new Set(services)];
  }

  /** Whether answers are on their way. */
  get isAsking(): boolean {
    return this.#isAsking;
  }

  /** The other language of the guide in which the question is asked, if it is. */
  get asked(): string | undefined {
    const guide = this.guide();
    return guide && GuideIndex.of(guide).asked(this.#query);
  }

  /** The sentence of a topic that answers best, where its title and summary do not. */
  sentence(topic: Topic, terms: readonly string[]): string | undefined {
    const guide = this.guide();
    return guide && GuideIndex.of(guide).sentence(topic, terms);
  }

  /** Prepares the index: the fast part in short slices, topic bodies when the page is idle. */
  warm(): void {
    const guide = this.guide();
    if (!guide || this.#filling === guide) return;
    this.#filling = guide;
    later(() => this.#fill(guide));
  }

  /**
   * The reader typed.
   *
   * @param composing letters are still being put together, as for Chinese: nothing is said yet
   */
  type(query: string, composing = false): void {
    this.#query = query;
    this.#asTyped = false;
    this.#found = undefined;
    this.warm();
    this.#ask();
    this.#stopCount?.();
    if (query.trim() && !composing) this.#stopCount = later(() => this.settle(), SETTLE);
  }

  /** No word of what is typed is taken for another. */
  readonly asTyped = (): void => {
    this.#asTyped = true;
    this.#found = undefined;
    this.#host.requestUpdate();
    this.settle();
  };

  /** The reader is done typing: the answers are counted and said now. */
  settle(): void {
    this.#stopCount?.();
    this.#stopCount = undefined;
    const guide = this.guide();
    // Whoever presses Enter does not wait for the next slice.
    if (guide) while (GuideIndex.of(guide).addNextHead());
    const answer = this.answer;
    if (answer) this.onSettled(answer.matches.length);
  }

  /** Forgets what was typed. */
  clear(): void {
    this.#query = '';
    this.#asTyped = false;
    this.#found = undefined;
    this.#stopCount?.();
    this.#host.requestUpdate();
  }

  /** The browser draws the letter first; then the answers are found, then they are shown. */
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

  #addHeads(guide: Guide): void {
    whenIdle(() => {
      if (this.#host.isConnected && GuideIndex.of(guide).addNextHead()) this.#addHeads(guide);
    });
  }

  #fill(guide: Guide): void {
    if (this.#filling !== guide) return;
    this.#found = undefined;
    const index = GuideIndex.of(guide);
    const next = () => this.#fill(guide);
    if (index.isReady) {
      if (index.addNextBody()) whenIdle(next);
      else this.#ask();
      return;
    }
    const end = performance.now() + SLICE;
    while (index.addNextHead() && performance.now() < end);
    if (!index.isReady) return void later(next);
    // What was typed meanwhile has its answer now; its own timer says how many there are.
    this.#ask();
    whenIdle(next);
  }
}
