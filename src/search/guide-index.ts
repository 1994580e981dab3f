import { languages } from '../generated/languages.js';
import type { Guide, Topic } from '../guide/model.js';
import type { GuideAnswer } from './answer.js';
import { AskedLanguage } from './asked-language.js';
import { calledServices } from './called-services.js';
import { SearchIndex } from './search-index.js';
import { TopicSentences } from './topic-sentences.js';

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

/** The most topics in one answer. */
export const MOST_HITS = 10;

/** Under this code are the words of the languages in which the guide is not published. */
const OTHER_LANGUAGES = 'und';

/**
 * The search index of a guide, made one small step at a time: titles, summaries and keywords of all
 * topics, then their bodies. It answers as soon as the first are in.
 */
export class GuideIndex {
  readonly #guide: Guide;
  readonly #bodyOf: (topic: Topic) => string;
  readonly #index: SearchIndex;
  readonly #heads: string[];
  readonly #bodies: string[];
  readonly #sentences = new Map<string, TopicSentences>();
  /** The topic whose body is in the index, but whose sentences are not folded yet. */
  #unfolded: { readonly topic: Topic; readonly body: string } | undefined;
  #asked: AskedLanguage | undefined;

  /**
   * @param guide what is searched
   * @param bodyOf gives the words of a topic's body, as the reader sees them
   */
  constructor(guide: Guide, bodyOf: (topic: Topic) => string) {
    this.#guide = guide;
    this.#bodyOf = bodyOf;
    this.#index = new SearchIndex([], guide.realWords);
    this.#heads = [...guide.topics.keys()];
    this.#bodies = [...this.#heads];
  }

  /** Whether it holds title, summary and keywords of every topic. */
  get isReady(): boolean {
    return this.#heads.length === 0;
  }

  /** Adds title, summary and keywords of one more topic. @returns whether others wait */
  addNextHead(): boolean {
    const topic = this.#guide.topics.get(this.#heads.shift() ?? '');
    if (topic) {
      const { id, title, summary, keywords } = topic;
      const { [OTHER_LANGUAGES]: roots = '', ...own } = keywords;
      this.#index.add({ id, title, summary, keywords: Object.values(own).join(' '), roots });
    }
    return !this.isReady;
  }

  /** Adds the body of one more topic, or folds the sentences of the last one. @returns whether others wait */
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

  /** The raw answer, with the words that matched. @param asTyped no word is taken for another */
  answer(query: string, asTyped = false): GuideAnswer {
    const services = calledServices(this.#guide.services, query);
    return { ...this.#index.search(query, asTyped), services };
  }

  /** The best topics for a question, best first. What is not in the index yet is added first. */
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

  /** The other language of the guide in which a question is asked, if it is. */
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
   * The sentence of a topic that says most of what was asked and is not in its title and summary;
   * none while its body is not in the index.
   *
   * @param terms folded words, as a match gives them
   */
  sentence({ id }: Topic, terms: readonly string[]): string | undefined {
    return this.#sentences.get(id)?.best(terms);
  }
}
