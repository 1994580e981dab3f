/** A mistake in the content, described for the person who can correct it. */
export interface Problem {
  /** Path from the root of the project: `content/topics/legal-aid/fr.md`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column?: number;
  /** What is wrong, without a full stop. */
  readonly what: string;
  /** The wrong value, as it was written. */
  readonly value?: string;
  /** What to do, in complete sentences. */
  readonly remedy: string;
  /** The rule that was broken. */
  readonly rule: string;
}

/** Called with the problems that were found. */
export type Report = (...problems: readonly Problem[]) => void;

/** Creates a problem of one rule in one file. */
export type Describe = (line: number, what: string, remedy: string, value?: string) => Problem;

/** Returns a function that creates the problems of a rule in a file. */
export function problemsIn(file: string, rule: string): Describe {
  return (line, what, remedy, value) => ({
    file,
    line,
    what,
    ...(value !== undefined && { value }),
    remedy,
    rule,
  });
}

/** Formats a problem as one line: `content/topics/x/fr.md:12 what (value). Remedy. [rule]`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, what, value, remedy, rule } = problem;
  const place = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
  const found = value === undefined ? what : `${what} (${shorten(value)})`;
  return `${place} ${found}. ${remedy} [${rule}]`;
}

/** Sorts problems by file, then by line. The order is deterministic. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || compare(formatProblem(a), formatProblem(b)),
  );
}

// `localeCompare` is not used because its order depends on the machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const LONGEST_VALUE = 80;

function shorten(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE - 1)}…` : line;
}
