import { allWords, fold } from './normalise.js';
import { STOP_WORDS } from './stop-words.js';

/** Determines the language in which a question is most likely asked. */
export class AskedLanguage {
  readonly #words: readonly (readonly [code: string, words: ReadonlySet<string>])[];

  /** @param vocabularies words people type in each language */
  constructor(vocabularies: readonly (readonly [code: string, words: string])[]) {
    this.#words = vocabularies.map(([code, words]) => [
      code,
      new Set(fold(`${words} ${STOP_WORDS[code] ?? ''}`).split(/\s+/)),
    ]);
  }

  /**
   * Returns the language that has most words of a question; `shown` unless another one has more.
   */
  of(question: string, shown: string): string {
    const asked = allWords(question);
    const count = (words: ReadonlySet<string> | undefined) =>
      asked.filter((word) => words?.has(word)).length;
    let found = shown;
    let most = count(this.#words.find(([code]) => code === shown)?.[1]);
    for (const [code, words] of this.#words) {
      if (count(words) > most) [found, most] = [code, count(words)];
    }
    return found;
  }
}
