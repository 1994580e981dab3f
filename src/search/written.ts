import { fold, tokens } from './normalise.js';

/** The original spelling of words in the documents. */
export class Spellings {
  readonly #texts = new Map<string, string>();

  /** Adds a text of a document. Its words can be shown to the reader. */
  add(id: string, text: string): void {
    this.#texts.set(id, `${this.#texts.get(id) ?? ''} ${text}`);
  }

  /**
   * Returns the first spelling of a folded word in a document; undefined when it does not occur.
   * The word is searched for at each call, because folding the words of all documents in advance
   * takes a sixth of a second on a slow phone.
   */
  get(id: string, folded: string): string | undefined {
    const found = tokens(this.#texts.get(id) ?? '').find((word) => fold(word) === folded);
    return found?.toLowerCase();
  }
}
