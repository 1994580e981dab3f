import { fold, tokens } from './normalise.js';

/** Words as they are really written, by their folded form. Read only when a word is corrected. */
export class Spellings {
  readonly #waiting: string[] = [];
  readonly #written = new Map<string, string>();

  /** Takes a text whose words may be shown. */
  add(text: string): void {
    this.#waiting.push(text);
  }

  /** How a folded word is written first; undefined for one that no text holds. */
  get(folded: string): string | undefined {
    for (const text of this.#waiting.splice(0)) {
      for (const { word } of tokens(text)) {
        const key = fold(word);
        if (!this.#written.has(key)) this.#written.set(key, word.toLowerCase());
      }
    }
    return this.#written.get(folded);
  }
}
