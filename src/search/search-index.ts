import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import type { Match, SearchAnswer } from './answer.js';
import { correctedQuestion } from './corrections.js';
import { featuresOf } from './features.js';
import { LearnedWords } from './learned-words.js';
import { questionWords, words } from './normalise.js';
import { Spellings } from './written.js';
import { lookUps, type LookUp } from './look-ups.js';
import { weights } from './weights.js';

/** The parts of a topic that are indexed first. Its body is added later, in idle time. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly keywords: string;
}

export interface SearchIndexOptions {
  /** What was learned from questions; labels are ids of documents. */
  readonly learned?: LearnedWords;
  /** Words that look like a slip of the finger and are right, parted by spaces. */
  readonly realWords?: string;
}

/**
 * A search over the topics of one language. Bodies have a separate index, because MiniSearch cannot
 * add a field to a document that it already contains. The scores of both indexes are added.
 */
export class SearchIndex {
  readonly #vocabulary = new Set<string>();
  readonly #shared: Pick<Options, 'tokenize' | 'processTerm'> = {
    // The tokeniser does it all, and remembers which words there are.
    tokenize: (text) => {
      const found = words(text, true);
      for (const word of found) this.#vocabulary.add(word);
      return found;
    },
    processTerm: (term) => term,
  };
  readonly #heads = new MiniSearch<SearchDocument>({
    ...this.#shared,
    fields: ['title', 'summary', 'keywords'],
  });
  readonly #bodies = new MiniSearch<{ id: string; body: string }>({
    ...this.#shared,
    fields: ['body'],
  });
  readonly #spellings = new Spellings();
  readonly #learned: LearnedWords;
  readonly #realWords: ReadonlySet<string>;

  constructor(
    documents: readonly SearchDocument[] = [],
    { learned = new LearnedWords(), realWords = '' }: SearchIndexOptions = {},
  ) {
    this.#learned = learned;
    this.#realWords = new Set(realWords.split(' '));
    for (const document of documents) this.add(document);
  }

  /** Adds a document without its body. Each document can be added only once. */
  add(document: SearchDocument): void {
    const { id, title, summary, keywords } = document;
    this.#heads.add(document);
    this.#spellings.add(id, `${title} ${summary} ${keywords}`);
  }

  /**
   * Adds the body of a document. Does nothing if it was added before or the document is unknown.
   */
  addBody(id: string, body: string): void {
    if (!this.#heads.has(id) || this.#bodies.has(id)) return;
    this.#bodies.add({ id, body });
  }

  /**
   * Returns the documents that match a question, best first. Every text is a valid question.
   *
   * @param asTyped whether words are searched as typed, without corrections
   */
  search(question: string, asTyped = false): SearchAnswer {
    const asked = questionWords(question);
    const sought = lookUps(asked, this.#vocabulary, asTyped);
    const options: SearchOptions = {
      tokenize: () => sought.map(({ term }) => term),
      prefix: (_, place) => sought[place]?.prefix ?? false,
      boostTerm: (_, place) => (sought[place]?.near ? weights.near : 1),
      weights,
      bm25: weights,
      boost: weights,
    };
    const found = [
      ...this.#heads.search(question, options),
      ...this.#bodies.search(question, options),
    ];
    const learned = this.#learnedSums(asked, sought);
    const matches = merge(found, learned, (id) => this.#heads.has(id));
    const [best] = matches;
    const corrected = correctedQuestion(question, best, sought, this.#spellings, this.#realWords);
    return { matches, corrected, learned };
  }

  /** What the words of a question were learned to ask for; an unknown one counts as the word it is taken for. */
  #learnedSums(asked: readonly string[], sought: readonly LookUp[]): ReadonlyMap<string, number> {
    const last = asked[asked.length - 1] ?? '';
    // "g" may become anything: what is meant comes with the next letters.
    const whole = isUnfinished(last) ? asked.slice(0, -1) : asked;
    const known = whole.filter((word) => this.#learned.knows(word));
    const near = sought.flatMap(({ near, term }) => (near ? term : []));
    const features = featuresOf([...known, ...near]);
    const sums = this.#learned.sums(features, known.includes(last) ? '' : last);
    // Nothing of it is known: long words that begin alike are better than no answer.
    const [strange] = asked.filter((word) => word.length >= LONG_ENOUGH);
    return sums.size > 0 || !strange ? sums : this.#learned.sums([], strange.slice(0, ALIKE));
  }
}

/** A shorter word that is not known means another thing. */
const LONG_ENOUGH = 6;

/** Letters with which two long words begin that may mean the same. */
const ALIKE = 4;

/** Whether so little of a word is typed that it says nothing. */
function isUnfinished(word: string): boolean {
  return /^[a-z]{1,2}$/.test(word);
}

function merge(
  found: readonly SearchResult[],
  learned: ReadonlyMap<string, number>,
  isDocument: (id: string) => boolean,
): Match[] {
  const byId = new Map<unknown, { id: string; score: number; terms: Set<string> }>();
  for (const { id, score, terms } of found) {
    const known = byId.get(id) ?? { id: String(id), score: 0, terms: new Set<string>() };
    known.score += score;
    for (const term of terms) known.terms.add(term);
    byId.set(id, known);
  }
  for (const [id, sum] of learned) {
    if (!isDocument(id)) continue;
    const known = byId.get(id) ?? { id, score: 0, terms: new Set<string>() };
    known.score += sum * weights.learned;
    byId.set(id, known);
  }
  return [...byId.values()]
    .map((match) => ({ ...match, terms: [...match.terms] }))
    .sort((a, b) => b.score - a.score);
}
