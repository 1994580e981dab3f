/** A check of the whole project. */
export interface Check {
  readonly name: string;
  /** Returns every problem as one line: place, problem, remedy. An empty list means that the check passes. */
  run(): Promise<readonly string[]>;
}
