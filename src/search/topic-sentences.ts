import type { Topic } from '../guide/model.js';
import { words } from './normalise.js';

/** The folded words of a topic's title and summary, and of each sentence. They are folded once. */
export class TopicSentences {
  readonly #above: readonly string[];
  readonly #sentences: readonly (readonly [text: string, words: ReadonlySet<string>])[];

  /** @param body the text of the topic's body, as the reader sees it */
  constructor({ title, summary }: Pick<Topic, 'title' | 'summary'>, body: string) {
    const sentences = body.match(/[^.!?…\n]+[.!?…]*/g) ?? [];
    this.#above = words(`${title} ${summary}`);
    this.#sentences = sentences.map((text) => [text.trim(), new Set(words(text))]);
  }

  /**
   * Returns the sentence that contains most of the terms that are not in the title and summary.
   *
   * @param terms folded words, as in `Match`
   */
  best(terms: readonly string[]): string | undefined {
    const isAbove = (term: string) =>
      this.#above.some(
        (word) => word.startsWith(term) || (word.length > 3 && term.startsWith(word)),
      );
    const sought = terms.filter((term) => !isAbove(term));
    let best: string | undefined;
    let most = 0;
    for (const [text, found] of this.#sentences) {
      const count = sought.filter((term) => found.has(term)).length;
      if (count > most) [best, most] = [text, count];
    }
    return best;
  }
}
