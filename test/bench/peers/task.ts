import type { Question } from './questions.js';

/** What one child process is to measure, as it stands in a file. */
export interface Task {
  /** The engine's adapter with all it needs, bundled. */
  readonly bundle: string;
  /** File of the documents. */
  readonly documents: string;
  readonly keystrokes: readonly string[];
  /** None: the quality is not measured in this run. */
  readonly questions: readonly Question[];
}

/** What it found. Times in milliseconds. */
export interface Measured {
  readonly build: number;
  /** From nothing to the first answer. */
  readonly first: number;
  readonly p50: number;
  readonly p95: number;
  /** How many keys were timed: a slow engine does not get through all of them. */
  readonly keys: number;
  /** Growth of the heap by the index, in bytes. */
  readonly memory: number;
  /** For each question that was asked, whether an answer was among the first three. */
  readonly found: readonly boolean[];
}
