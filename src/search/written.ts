import { fold, tokens } from './normalise.js';

/** Words as documents really write them. */
export class Spellings {
  readonly #texts = new Map<string, string>();

  /** Takes a text of a document whose words may be shown. */
  add(id: string, text: string): void {
    this.#texts.set(id, `${this.#texts.get(id) ?? ''} ${text}`);
  }

  /**
   * How a document writes a folded word first; undefined for one that is not in its texts. Looked for
   * when it is asked: to fold the words of all documents takes a sixth of a second on a slow phone.
   */
  get(id: string, folded: string): string | undefined {
    const found = tokens(this.#texts.get(id) ?? '').find((word) => fold(word) === folded);
    return found?.toLowerCase();
  }
}
