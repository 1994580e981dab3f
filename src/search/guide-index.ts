import { languages } from '../generated/languages.js';
import type { Guide, Topic } from '../guide/model.js';
import type { SearchAnswer } from './answer.js';
import { AskedLanguage } from './asked-language.js';
import { SearchIndex } from './search-index.js';
import { TopicSentences } from './topic-sentences.js';

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
 * The key of the keywords in languages in which the guide is not published (BCP 47: undetermined).
 */
const OTHER_LANGUAGES = 'und';

/**
 * The search index of a guide. It is filled in small steps, so that no step blocks the page for
 * long: titles, summaries and keywords of all topics first, then their bodies. It can answer as
 * soon as the first are added.
 */
export class GuideIndex {
  readonly #guide: Guide;
  readonly #bodyOf: (topic: Topic) => string;
  readonly #index = new SearchIndex();
  readonly #heads: string[];
  readonly #bodies: string[];
  readonly #sentences = new Map<string, TopicSentences>();
  /** The topic whose body is in the index but whose sentences are not folded yet. */
  #unfolded: { readonly topic: Topic; readonly body: string } | undefined;
  #asked: AskedLanguage | undefined;

  /**
   * @param guide the guide to search
   * @param bodyOf returns the text of a topic's body, as the reader sees it
   */
  constructor(guide: Guide, bodyOf: (topic: Topic) => string) {
    this.#guide = guide;
    this.#bodyOf = bodyOf;
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
    if (topic) {
      const { id, title, summary, keywords } = topic;
      const { [OTHER_LANGUAGES]: roots = '', ...own } = keywords;
      this.#index.add({ id, title, summary, keywords: Object.values(own).join(' '), roots });
    }
    return !this.isReady;
  }

  /** Adds the next body, or folds the sentences of the last one. @returns whether work remains */
  addNextBody(): boolean {
    if (this.#unfolded) {
      const { topic, body } = this.#unfolded;
      this.#sentences.set(topic.id, new TopicSentences(topic, body));
      this.#unfolded = undefined;
    } else {
      const topic = this.#guide.topics.get(this.#bodies.shift() ?? '');
      if (topic) {
        const body = this.#bodyOf(topic);
        this.#index.addBody(topic.id, body);
        this.#unfolded = { topic, body };
      }
    }
    return this.#bodies.length > 0 || this.#unfolded !== undefined;
  }

  /**
   * Returns the answer with the words that matched.
   *
   * @param asTyped whether words are searched as typed, without corrections
   */
  answer(query: string, asTyped = false): SearchAnswer {
    return this.#index.search(query, asTyped);
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
    const { language, topics } = this.#guide;
    this.#asked ??= new AskedLanguage(
      languages.map(({ code }) => [
        code,
        [...topics.values()].map(({ keywords }) => keywords[code] ?? '').join(' '),
      ]),
    );
    const asked = this.#asked.of(query, language.code);
    return asked === language.code ? undefined : asked;
  }

  /**
   * Returns the sentence of a topic that contains most of the terms that are not in its title and
   * summary; undefined until its body is in the index.
   *
   * @param terms folded words, as in `Match`
   */
  sentence({ id }: Topic, terms: readonly string[]): string | undefined {
    return this.#sentences.get(id)?.best(terms);
  }
}
