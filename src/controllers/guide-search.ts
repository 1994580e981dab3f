import type { Guide, Topic } from '../guide/model.js';
import { plainText } from '../guide/plain-text.js';
import { languageCodes } from '../language/languages.js';
import { AskedLanguage } from '../search/asked-language.js';
import { words } from '../search/normalise.js';
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

/** The most topics in one answer. */
export const MOST_HITS = 10;

/** Under this code stand the words of the languages in which the guide is not published. */
const OTHER_LANGUAGES = 'und';

/** What a topic says, folded once: its title and summary, and each sentence of its body. */
interface Said {
  readonly above: readonly string[];
  readonly sentences: readonly (readonly [text: string, holds: ReadonlySet<string>])[];
}

/** A topic whose body is in the index, but whose sentences are not folded yet. */
interface Unsaid {
  readonly topic: Topic;
  readonly body: string;
}

const indexes = new WeakMap<Guide, GuideIndex>();

/**
 * The search index of a guide, made one small step at a time: titles, summaries and keywords of all
 * topics, then their bodies. It answers as soon as the first are in.
 */
export class GuideIndex {
  readonly #guide: Guide;
  readonly #keywords: Guide['keywords'];
  readonly #index = new SearchIndex();
  readonly #heads: string[];
  readonly #bodies: string[];
  #unsaid: Unsaid | undefined;
  #asked: AskedLanguage | undefined;
  readonly #said = new Map<string, Said>();

  private constructor(guide: Guide) {
    this.#guide = guide;
    this.#keywords = guide.keywords;
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
      const { [OTHER_LANGUAGES]: roots = '', ...own } = this.#keywords.get(id) ?? {};
      this.#index.add({ id, title, summary, keywords: Object.values(own).join(' '), roots });
    }
    return !this.isReady;
  }

  /** Adds the body of one more topic, or folds the sentences of the last one. @returns whether others wait */
  addNextBody(): boolean {
    if (this.#unsaid) {
      this.#foldSentences(this.#unsaid);
      this.#unsaid = undefined;
    } else {
      const topic = this.#guide.topics.get(this.#bodies.shift() ?? '');
      if (topic) {
        const body = plainText(topic.parts, this.#guide);
        this.#index.addBody(topic.id, body);
        this.#unsaid = { topic, body };
      }
    }
    return this.#bodies.length > 0 || this.#unsaid !== undefined;
  }

  /** The raw answer, with the words that matched. @param asTyped no word is taken for another */
  answer(query: string, asTyped = false): SearchAnswer {
    return this.#index.search(query, asTyped);
  }

  /** The other language of the guide in which a question is asked, if it is. */
  asked(query: string): string | undefined {
    const { language } = this.#guide;
    this.#asked ??= new AskedLanguage(
      languageCodes.map((code) => [
        code,
        [...this.#keywords.values()].map((texts) => texts[code] ?? '').join(' '),
      ]),
    );
    const asked = this.#asked.of(query, language.code);
    return asked === language.code ? undefined : asked;
  }

  /**
   * The sentence of a topic that says most of what was asked and is not in its title and summary.
   *
   * @param terms folded words, as a match gives them
   */
  sentence({ id }: Topic, terms: readonly string[]): string | undefined {
    const { above = [], sentences = [] } = this.#said.get(id) ?? {};
    const isSaid = (term: string) =>
      above.some((word) => word.startsWith(term) || (word.length > 3 && term.startsWith(word)));
    const sought = terms.filter((term) => !isSaid(term));
    let best: string | undefined;
    let most = 0;
    for (const [text, holds] of sentences) {
      const count = sought.filter((term) => holds.has(term)).length;
      if (count > most) [best, most] = [text, count];
    }
    return best;
  }

  #foldSentences({ topic: { id, title, summary }, body }: Unsaid): void {
    const sentences = body.match(/[^.!?…\n]+[.!?…]*/g) ?? [];
    this.#said.set(id, {
      above: words(`${title} ${summary}`),
      sentences: sentences.map((text) => [text.trim(), new Set(words(text))]),
    });
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
  return index
    .answer(query)
    .matches.slice(0, MOST_HITS)
    .flatMap(({ id, score }) => {
      const topic = guide.topics.get(id);
      if (!topic) return [];
      return [{ topic: id, title: topic.title, score, language: guide.language.code }];
    });
}
