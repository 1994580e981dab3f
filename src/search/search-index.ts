import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import { documentWords, fold, questionWords, readable, tokens } from './normalise.js';

/** What is searched of a topic at once; its body follows when there is time. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly keywords: string;
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

/** Words already folded pass as they are: the tokeniser has done it all. */
const shared: Pick<Options, 'tokenize' | 'processTerm'> = {
  // The engine passes the name of the field too.
  tokenize: (text) => documentWords(text),
  processTerm: (term) => term,
};

const NUMBER = /\d/;
const PIECE = /[\p{Script=Han}\p{Script=Thai}]/u;

/**
 * Weights measured on real French questions: keywords in everyday words carry most, a little
 * tolerance for typing errors helps, a stemmer harms.
 */
const searchOptions: SearchOptions = {
  tokenize: questionWords,
  combineWith: 'OR',
  prefix: (term) => !NUMBER.test(term) && (term.length > 1 || PIECE.test(term)),
  // A number is right or wrong: 115 is not 119.
  fuzzy: (term) => (NUMBER.test(term) || PIECE.test(term) || term.length < 4 ? false : 0.25),
  maxFuzzy: 2,
  weights: { fuzzy: 0.35, prefix: 0.375 },
};

/** Bodies weigh least: a long text matches many questions a little. */
const BODY = 1;
const BOOST = { title: 2, summary: 1.3, keywords: 3 };

/** The most matches shown. */
const MOST = 10;

/**
 * A search over the topics of one language. Bodies sit in an index of their own, because MiniSearch
 * cannot add a field to a document it holds; the scores of both are added.
 */
export class SearchIndex {
  readonly #heads = new MiniSearch<SearchDocument>({
    ...shared,
    fields: ['title', 'summary', 'keywords'],
  });
  readonly #bodies = new MiniSearch<{ id: string; body: string }>({ ...shared, fields: ['body'] });
  readonly #spellings: Spellings = new Map();

  constructor(documents: readonly SearchDocument[]) {
    this.#heads.addAll(documents);
    for (const { title, summary, keywords } of documents) {
      learn(this.#spellings, title, summary, keywords);
    }
  }

  /** Adds the text of a document; once for each. Does nothing for an unknown document. */
  addBody(id: string, body: string): void {
    if (!this.#heads.has(id) || this.#bodies.has(id)) return;
    this.#bodies.add({ id, body });
    learn(this.#spellings, body);
  }

  /** The best documents for a question, best first. Any text is a question; none is an error. */
  search(question: string): SearchAnswer {
    const heads = this.#heads.search(question, { ...searchOptions, boost: BOOST });
    const bodies = this.#bodies.search(question, { ...searchOptions, boost: { body: BODY } });
    const matches = merge(heads, bodies).slice(0, MOST);
    const corrected = correct(question, matches[0], this.#spellings);
    return corrected === undefined ? { matches } : { matches, corrected };
  }
}

/** Words as they are really written, by their folded form. */
type Spellings = Map<string, string>;

/** Remembers how words are written, to show a corrected question as people write it. */
function learn(spellings: Spellings, ...texts: readonly string[]): void {
  for (const { word } of tokens(texts.join(' '))) {
    const folded = fold(word);
    if (!spellings.has(folded)) spellings.set(folded, word.toLowerCase());
  }
}

/** The question with each unknown word replaced by the known one that found the best document. */
function correct(
  question: string,
  best: Match | undefined,
  spellings: Spellings,
): string | undefined {
  if (!best) return undefined;
  const corrections = new Map<string, string>();
  for (const word of questionWords(question)) {
    const known = spellings.has(word) || best.terms.some((term) => term.startsWith(word));
    const nearest = known ? undefined : nearestOf(word, best.terms);
    if (nearest) corrections.set(word, spellings.get(nearest) ?? nearest);
  }
  if (corrections.size === 0) return undefined;
  // From the end, so that the places before stay right; all other words stay as typed.
  let text = readable(question);
  for (const { word, index } of [...tokens(text)].reverse()) {
    const right = corrections.get(fold(word));
    if (right) text = text.slice(0, index) + right + text.slice(index + word.length);
  }
  return text.trim();
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

/** The term the engine most likely took a mistyped word for. */
function nearestOf(word: string, terms: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewest = Math.max(1, Math.round(word.length * 0.25)) + 1;
  for (const term of terms) {
    const count = edits(word, term);
    if (count < fewest) [nearest, fewest] = [term, count];
  }
  return nearest;
}

/** Number of letters to change, add or drop between two words. */
function edits(first: string, second: string): number {
  let row = [...Array(second.length + 1).keys()];
  for (let i = 0; i < first.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < second.length; j++) {
      const change = (row[j] ?? 0) + (first[i] === second[j] ? 0 : 1);
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[second.length] ?? 0;
}
