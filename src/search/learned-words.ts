import type { LearnedTable } from '../guide/learned.js';
import { featuresOfWord } from './features.js';

/** A beginning shorter than this says nothing yet. */
const SHORTEST_BEGINNING = 3;

/**
 * What `npm run learn` learned from questions: how much a word, or the beginning of one, speaks for
 * each label. A label is a topic, a row of danger or a language.
 */
export class LearnedWords {
  readonly #weights = new Map<string, Map<string, number>>();
  #sorted: readonly string[] | undefined;

  /** @param tables what was learned; where two know the same word, the later one is right */
  constructor(...tables: readonly (LearnedTable | undefined)[]) {
    for (const table of tables) {
      const seen = new Set<string>();
      for (const [label, levels] of Object.entries(table ?? {})) {
        for (const [weight, features] of Object.entries(levels)) {
          for (const feature of features.split(' ')) {
            let found = this.#weights.get(feature);
            if (!found || !seen.has(feature)) this.#weights.set(feature, (found = new Map()));
            seen.add(feature);
            found.set(label, Number(weight));
          }
        }
      }
    }
  }

  /** Whether a folded word was learned, by its beginning. */
  knows(word: string): boolean {
    return featuresOfWord(word).some((feature) => this.#weights.has(feature));
  }

  /**
   * How much a question speaks for each label.
   *
   * @param features of its words
   * @param unfinished a word still being typed: what begins with it counts, together as one
   */
  sums(features: readonly string[], unfinished = ''): ReadonlyMap<string, number> {
    const sums = new Map<string, number>();
    // A long question is not surer than a short one for having more words.
    const share = 1 / Math.sqrt(Math.max(1, features.length));
    const add = (feature: string, part: number) => {
      for (const [label, weight] of this.#weights.get(feature) ?? [])
        sums.set(label, (sums.get(label) ?? 0) + weight * part);
    };
    for (const feature of features) add(feature, share);
    const ends = this.#beginningWith(unfinished);
    for (const feature of ends) add(feature, share / ends.length);
    return sums;
  }

  #beginningWith(beginning: string): readonly string[] {
    if (beginning.length < SHORTEST_BEGINNING) return [];
    const sorted = (this.#sorted ??= [...this.#weights.keys()].sort());
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    while (sorted[low]?.startsWith(beginning)) found.push(sorted[low++] ?? '');
    return found;
  }
}
