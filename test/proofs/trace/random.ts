/** Chance that comes out the same for the same seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 to 1, without 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to and without `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  word(length: number): string {
    return Array.from({ length }, () => this.pick([...'abcdefghijklmnopqrstuvwxyz'])).join('');
  }
}

/** The seed of this run; `SEED=…` walks the same ways again. */
export const seed = Number(process.env['SEED'] || Date.now() % 2 ** 32);

/**
 * What every word typed in this run starts with. A random start cannot lie in a browser's own
 * files by chance, and is found even where a browser kept only half of what was typed.
 */
export const wordStart = `zqxv${new Random(seed).word(5)}`;

/** A word nobody ever wrote, of one journey. */
export const wordOf = (journey: string) =>
  wordStart + journey.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);
