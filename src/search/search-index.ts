import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import type { Match, SearchAnswer } from './answer.js';
import { correctedQuestion } from './corrections.js';
import { foldedWords, questionWords, words } from './normalise.js';
import { Spellings } from './written.js';
import { lookUps } from './look-ups.js';
import { weights } from './weights.js';

/** The parts of a topic that are indexed first. Its body is added later, in idle time. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly keywords: string;
  /** Folded beginnings of words that people type in other languages. They are never shown. */
  readonly roots?: string;
}

/**
 * A search over the topics of one language. Bodies have a separate index, because MiniSearch cannot
 * add a field to a document that it already contains. The scores of both indexes are added.
 */
export class SearchIndex {
  readonly #vocabulary = new Set<string>();
  readonly #shared: Pick<Options, 'tokenize' | 'processTerm'> = {
    // The tokeniser also folds the words and collects the vocabulary.
    tokenize: (text, field) => {
      const found = field === 'roots' ? foldedWords(text) : words(text, true);
      for (const word of found) this.#vocabulary.add(word);
      return found;
    },
    processTerm: (term) => term,
  };
  readonly #heads = new MiniSearch<SearchDocument>({
    ...this.#shared,
    fields: ['title', 'summary', 'keywords', 'roots'],
  });
  readonly #bodies = new MiniSearch<{ id: string; body: string }>({
    ...this.#shared,
    fields: ['body'],
  });
  readonly #spellings = new Spellings();

  constructor(documents: readonly SearchDocument[] = []) {
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
    this.#spellings.add(id, body);
  }

  /**
   * Returns the documents that match a question, best first. Every text is a valid question.
   *
   * @param asTyped whether words are searched as typed, without corrections
   */
  search(question: string, asTyped = false): SearchAnswer {
    const sought = lookUps(questionWords(question), this.#vocabulary);
    const options: SearchOptions = {
      tokenize: () => sought.map(({ term }) => term),
      prefix: (_, place) => sought[place]?.prefix ?? false,
      fuzzy: (_, place) => (!asTyped && sought[place]?.edits) || false,
      weights,
      bm25: weights,
      boost: weights,
    };
    const matches = merge([
      ...this.#heads.search(question, options),
      ...this.#bodies.search(question, options),
    ]);
    const corrected = asTyped
      ? undefined
      : correctedQuestion(question, matches[0], this.#vocabulary, this.#spellings);
    return { matches, corrected };
  }
}

function merge(found: readonly SearchResult[]): Match[] {
  const byId = new Map<unknown, { id: string; score: number; terms: Set<string> }>();
  for (const { id, score, terms } of found) {
    const known = byId.get(id) ?? { id: String(id), score: 0, terms: new Set<string>() };
    known.score += score;
    for (const term of terms) known.terms.add(term);
    byId.set(id, known);
  }
  return [...byId.values()]
    .map((match) => ({ ...match, terms: [...match.terms] }))
    .sort((a, b) => b.score - a.score);
}
