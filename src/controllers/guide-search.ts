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

/** Under this code stand the words of the languages in which the guide is not published. */
const OTHER_LANGUAGES = 'und';

const indexes = new WeakMap<Guide, GuideIndex>();

/** The search index of a guide: titles, summaries and keywords at once, bodies when there is time. */
export class GuideIndex {
  readonly #guide: Guide;
  readonly #index: SearchIndex;
  readonly #waiting: string[];

  private constructor(guide: Guide) {
    this.#guide = guide;
    this.#waiting = [...guide.topics.keys()];
    this.#index = new SearchIndex(
      [...guide.topics.values()].map(({ id, title, summary }) => {
        const { [OTHER_LANGUAGES]: roots = '', ...own } = guide.keywords.get(id) ?? {};
        return { id, title, summary, keywords: Object.values(own).join(' '), roots };
      }),
    );
  }

  /** The one index of a guide. */
  static of(guide: Guide): GuideIndex {
    let found = indexes.get(guide);
    if (!found) indexes.set(guide, (found = new GuideIndex(guide)));
    return found;
  }

  /** Adds the body of one more topic. @returns whether others wait */
  addNextBody(): boolean {
    const id = this.#waiting.shift();
    const topic = id === undefined ? undefined : this.#guide.topics.get(id);
    if (topic) this.#index.addBody(topic.id, plainText(topic.parts, this.#guide));
    return this.#waiting.length > 0;
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
