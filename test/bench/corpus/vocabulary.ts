import { pick } from './random.js';

/** A run of letters; marks belong to the letter before them, as in Arabic. */
export const WORD = /\p{L}[\p{L}\p{M}]*/gu;

export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

/** How the number of different words grows with the length of a text (Heaps' law): K · n^β. */
export interface Growth {
  readonly k: number;
  readonly beta: number;
}

/** Fits the law to a text: its vocabulary at half and at whole length. */
export function growthOf(words: readonly string[]): Growth {
  const half = Math.floor(words.length / 2);
  const different = (count: number) => new Set(words.slice(0, count)).size;
  const beta = Math.log2(different(words.length) / different(half));
  return { k: different(words.length) / words.length ** beta, beta };
}

const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Han', /\p{Script=Han}/u],
] as const;

/** Words of one script and length may take each other's place. */
export function kindOf(word: string): string {
  const script = SCRIPTS.find(([, pattern]) => pattern.test(word))?.[0] ?? 'other';
  return `${script} ${[...word].length}`;
}

const VOWEL = 'aeiouyàâäãáéèêëîïíôöõóùûüúăaеиоуыэюяіїє';
const SYLLABLE = new RegExp(`[^${VOWEL}]*[${VOWEL}]+(?:[^${VOWEL}](?![${VOWEL}]))?`, 'gu');
const PAIR = /.\p{M}*.?\p{M}*/gu;

/** The pieces new words are made of: syllables, or pairs of letters in scripts without vowels. */
function piecesOf(word: string): readonly string[] {
  return word.match(/[\p{Script=Latin}\p{Script=Cyrillic}]/u)
    ? (word.match(SYLLABLE) ?? [word])
    : (word.match(PAIR) ?? [word]);
}

/** After so many there is hardly another word of that length. */
const ATTEMPTS = 50;

/**
 * The words a growing text is made of. One that is there is taken as often as it was said, so that
 * frequent words stay frequent (Zipf's law); a new one is made of syllables of the others.
 */
export class Vocabulary {
  readonly #common: ReadonlySet<string>;
  readonly #said = new Lists();
  readonly #pieces = new Lists();
  readonly #known = new Set<string>();
  #length = 0;

  /** @param common words that no other takes the place of, nor they of another */
  constructor(common: ReadonlySet<string>) {
    this.#common = common;
  }

  /** Takes in the words of one more text. */
  read(words: readonly string[]): void {
    this.#length += words.length;
    for (const word of words) {
      const kind = kindOf(word);
      if (!this.#known.has(word)) this.#pieces.add(scriptOf(kind), ...piecesOf(word));
      this.#known.add(word);
      if (!this.#common.has(word)) this.#said.add(kind, word);
    }
  }

  /** For each telling word of a text another, so that with the new text the law still holds. */
  others(
    words: readonly string[],
    { k, beta }: Growth,
    random: () => number,
  ): ReadonlyMap<string, string> {
    const telling = [...new Set(words)].filter((word) => !this.#common.has(word));
    const due = k * (this.#length + words.length) ** beta - this.#known.size;
    const share = due / telling.length;
    return new Map(
      telling.map((word) => [
        word,
        random() < share ? this.#fresh(word, random) : this.#old(word, random),
      ]),
    );
  }

  /** Another known word like this one; a new one where there is none. */
  #old(word: string, random: () => number): string {
    const like = this.#said.get(kindOf(word)) ?? [word];
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const found = pick(like, random);
      if (found !== word) return found;
    }
    return this.#fresh(word, random);
  }

  /** A word like this one that was never said, as far as there is one of that length. */
  #fresh(word: string, random: () => number): string {
    const pieces = this.#pieces.get(scriptOf(kindOf(word))) ?? piecesOf(word);
    const length = [...word].length;
    let made = '';
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      made = '';
      while ([...made].length < length) made += pick(pieces, random);
      made = [...made].slice(0, length).join('');
      if (!this.#known.has(made)) break;
    }
    return made;
  }
}

const scriptOf = (kind: string) => kind.split(' ')[0] ?? '';

/** Lists by name, each made when it is first needed. */
class Lists extends Map<string, string[]> {
  add(name: string, ...values: readonly string[]): void {
    const list = this.get(name) ?? [];
    list.push(...values);
    this.set(name, list);
  }
}
