/** One thing that must hold about the whole project. */
export interface Check {
  readonly name: string;
  /** Every problem, one a line: where, what, what to do. None: the check holds. */
  run(): Promise<readonly string[]>;
}
