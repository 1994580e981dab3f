import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import { correctedQuestion, type Spellings } from './corrections.js';
import { documentWords, fold, foldedWords, questionWords, tokens } from './normalise.js';
import { lookUps } from './look-ups.js';
import { weights } from './weights.js';

/** What is searched of a topic at once; its body follows when there is time. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly keywords: string;
  /** Beginnings of words people type in other languages, folded: never shown. */
  readonly roots?: string;
}

/** A document that answers. */
export interface Match {
  readonly id: string;
  /** Higher is better; comparable only within one answer. */
  readonly score: number;
  /** Folded words of the documents that matched. */
  readonly terms: readonly string[];
}

export interface SearchAnswer {
  readonly matches: readonly Match[];
  /** The question as understood, where a word of it was corrected. */
  readonly corrected?: string;
}

/** The tokeniser does it all. */
const shared: Pick<Options, 'tokenize' | 'processTerm'> = {
  tokenize: (text, field) => (field === 'roots' ? foldedWords : documentWords)(text),
  processTerm: (term) => term,
};

/** The most matches shown. */
const MOST = 10;

/**
 * A search over the topics of one language. Bodies sit in an index of their own, because MiniSearch
 * cannot add a field to a document it holds; the scores of both are added.
 */
export class SearchIndex {
  readonly #heads = new MiniSearch<SearchDocument>({
    ...shared,
    fields: ['title', 'summary', 'keywords', 'roots'],
  });
  readonly #bodies = new MiniSearch<{ id: string; body: string }>({ ...shared, fields: ['body'] });
  readonly #vocabulary = new Set<string>();
  readonly #spellings: Spellings = new Map();

  constructor(documents: readonly SearchDocument[] = []) {
    for (const document of documents) this.add(document);
  }

  /** Adds a document, once, without its text. */
  add(document: SearchDocument): void {
    const { title, summary, keywords, roots } = document;
    this.#heads.add(document);
    this.#learn(title, summary, keywords);
    for (const word of foldedWords(roots ?? '')) this.#vocabulary.add(word);
  }

  /** Adds the text of a document; once for each. Does nothing for an unknown document. */
  addBody(id: string, body: string): void {
    if (!this.#heads.has(id) || this.#bodies.has(id)) return;
    this.#bodies.add({ id, body });
    this.#learn(body);
  }

  /**
   * The best documents for a question, best first. Any text is a question; none is an error.
   *
   * @param asTyped no word is taken for another
   */
  search(question: string, asTyped = false): SearchAnswer {
    const sought = lookUps(questionWords(question), this.#vocabulary);
    const options: SearchOptions = {
      tokenize: () => sought.map(({ term }) => term),
      prefix: (_, place) => sought[place]?.prefix ?? false,
      fuzzy: (_, place) => (!asTyped && sought[place]?.edits) || false,
      boostTerm: (_, place) => sought[place]?.weight ?? 1,
      weights,
      bm25: weights,
      boost: weights,
    };
    const heads = this.#heads.search(question, options);
    const bodies = this.#bodies.search(question, options);
    const matches = merge(heads, bodies).slice(0, MOST);
    if (asTyped) return { matches };
    const corrected = correctedQuestion(
      question,
      matches[0]?.terms,
      this.#vocabulary,
      this.#spellings,
    );
    return corrected === undefined ? { matches } : { matches, corrected };
  }

  /** Remembers which words there are, and how they are written. */
  #learn(...texts: readonly string[]): void {
    const text = texts.join(' ');
    for (const word of documentWords(text)) this.#vocabulary.add(word);
    for (const { word } of tokens(text)) {
      const folded = fold(word);
      if (!this.#spellings.has(folded)) this.#spellings.set(folded, word.toLowerCase());
    }
  }
}

function merge(heads: readonly SearchResult[], bodies: readonly SearchResult[]): Match[] {
  const byId = new Map<string, { score: number; terms: Set<string> }>();
  for (const { id, score, terms } of [...heads, ...bodies]) {
    const known = byId.get(String(id)) ?? { score: 0, terms: new Set<string>() };
    known.score += score;
    for (const term of terms) known.terms.add(term);
    byId.set(String(id), known);
  }
  return [...byId]
    .map(([id, { score, terms }]) => ({ id, score, terms: [...terms] }))
    .sort((a, b) => b.score - a.score);
}
