import type { Inlines } from '../../guide/model.js';

/**
 * The line numbers of the elements of a text. They are stored separately, because the block tree is the
 * one that the widget reads and has no line numbers.
 */
export class Positions {
  readonly #lines = new WeakMap<object, number>();
  readonly #runs = new WeakMap<Inlines, readonly number[]>();

  /** Sets the line of a part or a block. */
  set<Piece extends object>(piece: Piece, line: number): Piece {
    this.#lines.set(piece, line);
    return piece;
  }

  /** Sets the line on which each run of a text begins. */
  setRuns(inlines: Inlines, lines: readonly number[]): Inlines {
    this.#runs.set(inlines, lines);
    return inlines;
  }

  /** The line of a part or a block, from 1. */
  lineOf(piece: object): number {
    return this.#lines.get(piece) ?? 1;
  }

  /** The line on which a run of a text begins, from 1. */
  lineOfRun(inlines: Inlines, index: number): number {
    return this.#runs.get(inlines)?.[index] ?? 1;
  }
}
