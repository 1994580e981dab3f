import MiniSearch, { type SearchResult } from 'minisearch';
import { edits } from './edits.js';
import { tokens, withoutStopWords, words, WORD } from './normalise.js';
import { engine, LONGEST_QUERY, MOST_WORDS } from './options.js';

export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Phrases people type, in every language. */
  readonly keywords: string;
  readonly body?: string;
}

export interface Match {
  readonly id: string;
  /** Higher is better; comparable only within one answer. */
  readonly score: number;
  /** Folded words of the document that matched. */
  readonly terms: readonly string[];
}

export interface SearchAnswer {
  /** Best first. */
  readonly matches: readonly Match[];
  /** The question as understood, when an unknown word was read as another one. */
  readonly corrected?: string;
}

/**
 * Finds topics. Nothing of a question is kept.
 *
 * Bodies have an engine of their own. The engine cannot add a field to a document it holds, and
 * taking the document out to put it back whole costs twice the work and leaves wrong counts behind
 * until it cleans up. As the score of a document is the sum over its fields, two engines give the
 * same scores as one.
 */
export class SearchIndex {
  // Each word as written → its folded words, in the order met. Saves folding a word twice, and
  // gives a corrected word its accents back. Only words of documents: never of a question.
  readonly #spellings = new Map<string, readonly string[]>();
  readonly #tops = this.#engine(['title', 'summary', 'keywords']);
  readonly #bodies = this.#engine(['body']);

  /** @throws Error if two documents have the same id */
  constructor(documents: readonly SearchDocument[]) {
    // Titles and summaries first: they are spelt right, keywords on purpose are not.
    for (const { title, summary } of documents) this.#tokenize(`${title} ${summary}`);
    this.#tops.addAll(documents);
    for (const { id, body } of documents) if (body !== undefined) this.addBody(id, body);
  }

  /** Adds the text of a document. Does nothing for an unknown document or one that has its text. */
  addBody(id: string, body: string): void {
    if (this.#tops.has(id) && !this.#bodies.has(id)) this.#bodies.add({ id, body });
  }

  /** Answers a question as typed, however long or strange. Never throws. */
  search(query: string): SearchAnswer {
    const text = query.slice(0, LONGEST_QUERY);
    const asked = [...new Set(words(text))].slice(0, MOST_WORDS);
    if (asked.length === 0) return { matches: [] };
    const options = { ...engine, tokenize: () => asked };
    const matches = join(this.#tops.search(text, options), this.#bodies.search(text, options));
    const corrected = this.#correct(text, asked, matches);
    return corrected === undefined ? { matches } : { matches, corrected };
  }

  #engine(fields: string[]): MiniSearch {
    return new MiniSearch({
      fields,
      tokenize: (text) => this.#tokenize(text),
      processTerm: (word) => word,
    });
  }

  #tokenize(text: string): string[] {
    const found: string[] = [];
    for (const [word] of text.matchAll(WORD)) {
      let folded = this.#spellings.get(word);
      if (!folded) this.#spellings.set(word, (folded = tokens(word, true)));
      found.push(...folded);
    }
    return withoutStopWords(found);
  }

  /** The question with each unknown word replaced by the nearest one that the best hit matched. */
  #correct(text: string, asked: readonly string[], matches: readonly Match[]): string | undefined {
    const replaced = new Map<string, string>();
    for (const word of asked) {
      // A word that starts another one is being typed, not misspelt.
      if (matches.some(({ terms }) => terms.some((term) => term.startsWith(word)))) continue;
      const near = nearest(word, matches[0]?.terms ?? []);
      if (near !== undefined) replaced.set(word, this.#spelling(near));
    }
    if (replaced.size === 0) return undefined;
    return text.replace(WORD, (word) => replaced.get(tokens(word)[0] ?? '') ?? word).trim();
  }

  #spelling(term: string): string {
    for (const [word, folded] of this.#spellings) {
      // The capital of a first word goes, the capitals of "CPAM" stay.
      if (folded.includes(term)) return /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word;
    }
    return term;
  }
}

/** The term with the fewest edits, if the engine can have taken it for the word. */
function nearest(word: string, terms: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Math.min(2, Math.round(word.length * 0.25));
  for (const term of terms) {
    const count = edits(word, term);
    if (count < fewest || (count === fewest && best === undefined)) {
      best = term;
      fewest = count;
    }
  }
  return best;
}

/** Joins the answers of two engines as one engine with all fields would have scored them. */
function join(tops: readonly SearchResult[], bodies: readonly SearchResult[]): readonly Match[] {
  const all = new Map<string, { sum: number; terms: Set<string>; asked: Set<string> }>();
  for (const { id, score, terms, queryTerms } of [...tops, ...bodies]) {
    const one = all.get(id) ?? { sum: 0, terms: new Set(), asked: new Set() };
    all.set(id, one);
    // The engine multiplies by the number of words found, which may be others in each half.
    one.sum += score / queryTerms.length;
    for (const term of terms) one.terms.add(term);
    for (const word of queryTerms) one.asked.add(word);
  }
  return [...all]
    .map(([id, { sum, terms, asked }]) => ({ id, score: sum * asked.size, terms: [...terms] }))
    .sort((one, other) => other.score - one.score);
}
