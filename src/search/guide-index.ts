import { learned } from '../generated/learned.js';
import type { Guide, Service, Topic } from '../guide/model.js';
import type { GuideAnswer } from './answer.js';
import { askedLanguage } from './asked-language.js';
import { findCards } from './card-search.js';
import { calledServices } from './called-services.js';
import { LearnedWords } from './learned-words.js';
import { SearchIndex } from './search-index.js';

/** A topic that matches a question. */
export interface SearchHit {
  /** Id of the topic. */
  readonly topic: string;
  /** Its title in the language of the guide searched. */
  readonly title: string;
  /** Higher is better; comparable only within one answer. */
  readonly score: number;
  /** Language of the title. */
  readonly language: string;
}

/** The most topics in one answer. */
export const MOST_HITS = 10;

/**
 * The search index of a guide. It is filled in small steps, so that no step blocks the page for
 * long: titles, summaries and keywords of all topics first, then their bodies. It can answer as
 * soon as the first are added.
 */
export class GuideIndex {
  readonly #guide: Guide;
  readonly #bodyOf: (topic: Topic) => string;
  readonly #index: SearchIndex;
  readonly #heads: string[];
  readonly #bodies: string[];

  /**
   * @param guide what is searched
   * @param bodyOf gives the words of a topic's body, as the reader sees them
   * @param words what was learned from questions; default: what the script and the guide's language hold
   */
  constructor(
    guide: Guide,
    bodyOf: (topic: Topic) => string,
    words = new LearnedWords(learned.topics, guide.learned?.topics),
  ) {
    this.#guide = guide;
    this.#bodyOf = bodyOf;
    this.#index = new SearchIndex([], { learned: words, realWords: guide.realWords });
    this.#heads = [...guide.topics.keys()];
    this.#bodies = [...this.#heads];
  }

  /** Whether the index contains title, summary and keywords of every topic. */
  get isReady(): boolean {
    return this.#heads.length === 0;
  }

  /** Adds title, summary and keywords of one more topic. @returns whether more topics remain */
  addNextHead(): boolean {
    const topic = this.#guide.topics.get(this.#heads.shift() ?? '');
    if (topic) this.#index.add(topic);
    return !this.isReady;
  }

  /** Adds the body of one more topic. @returns whether others wait */
  addNextBody(): boolean {
    const topic = this.#guide.topics.get(this.#bodies.shift() ?? '');
    if (topic) this.#index.addBody(topic.id, this.#bodyOf(topic));
    return this.#bodies.length > 0;
  }

  /** The raw answer, with the words that matched. @param asTyped no word is taken for another */
  answer(query: string, asTyped = false): GuideAnswer {
    const answer = this.#index.search(query, asTyped);
    const called = calledServices(this.#guide.services, query);
    const services = called.length > 0 ? called : this.#meant(answer.learned);
    return { ...answer, services, found: findCards(this.#guide, query) };
  }

  /** The service that a question speaks for more than for any topic. */
  #meant(sums: ReadonlyMap<string, number>): readonly Service[] {
    const [best] = [...sums].sort(([, one], [, other]) => other - one);
    return (best && pickOne(this.#guide.services, best[0])) ?? [];
  }

  /** Returns the best topics for a question, best first. The index is completed beforehand. */
  hits(query: string): readonly SearchHit[] {
    while (this.addNextHead());
    while (this.addNextBody());
    const { topics, language } = this.#guide;
    return this.answer(query)
      .matches.slice(0, MOST_HITS)
      .flatMap(({ id, score }) => {
        const topic = topics.get(id);
        return topic ? [{ topic: id, title: topic.title, score, language: language.code }] : [];
      });
  }

  /** Returns the language of a question; undefined when it is that of the guide. */
  asked(query: string): string | undefined {
    return askedLanguage(query, this.#guide.language.code);
  }
}

function pickOne<Value>(
  values: ReadonlyMap<string, Value>,
  id: string,
): readonly Value[] | undefined {
  const value = values.get(id);
  return value && [value];
}
