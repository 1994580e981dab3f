import type { Guide } from '../guide/model.js';
import { plainText } from '../guide/plain-text.js';
import { SearchIndex, type SearchAnswer } from '../search/search-index.js';

/** A topic found. */
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

const indexes = new WeakMap<Guide, GuideIndex>();

/**
 * The search index of a guide, made one small step at a time: titles, summaries and keywords of all
 * topics, then their bodies. It answers as soon as the first are in.
 */
export class GuideIndex {
  readonly #guide: Guide;
  readonly #index = new SearchIndex();
  readonly #heads: string[];
  readonly #bodies: string[];

  private constructor(guide: Guide) {
    this.#guide = guide;
    this.#heads = [...guide.topics.keys()];
    this.#bodies = [...this.#heads];
  }

  /** The one index of a guide. */
  static of(guide: Guide): GuideIndex {
    let found = indexes.get(guide);
    if (!found) indexes.set(guide, (found = new GuideIndex(guide)));
    return found;
  }

  /** Whether it knows title, summary and keywords of every topic. */
  get isReady(): boolean {
    return this.#heads.length === 0;
  }

  /** Adds title, summary and keywords of one more topic. @returns whether others wait */
  addNextHead(): boolean {
    const topic = this.#guide.topics.get(this.#heads.shift() ?? '');
    if (topic) {
      const { id, title, summary } = topic;
      const keywords = Object.values(this.#guide.keywords.get(id) ?? {}).join(' ');
      this.#index.add({ id, title, summary, keywords });
    }
    return !this.isReady;
  }

  /** Adds the body of one more topic. @returns whether others wait */
  addNextBody(): boolean {
    const topic = this.#guide.topics.get(this.#bodies.shift() ?? '');
    if (topic) this.#index.addBody(topic.id, plainText(topic.parts, this.#guide));
    return this.#bodies.length > 0;
  }

  /** The raw answer, with the words that matched. */
  answer(query: string): SearchAnswer {
    return this.#index.search(query);
  }
}

/**
 * Searches a guide without a page: in Node, in a worker. Best hits first.
 *
 * @param guide what `loadGuide` gave
 * @param query the question in any language of the guide, as people type
 */
export function searchGuide(guide: Guide, query: string): readonly SearchHit[] {
  const index = GuideIndex.of(guide);
  while (index.addNextHead());
  while (index.addNextBody());
  return toHits(guide, index.answer(query));
}

/** The topics of an answer, as the package shows them. */
export function toHits(guide: Guide, answer: SearchAnswer): readonly SearchHit[] {
  return answer.matches.flatMap(({ id, score }) => {
    const topic = guide.topics.get(id);
    if (!topic) return [];
    return [{ topic: id, title: topic.title, score, language: guide.language.code }];
  });
}
