/** The number of tests by result. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The name of each failed test, with its file or engine. */
  readonly failures: readonly string[];
}

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0, failures: [] };

export const sum = (one: Counts, other: Counts): Counts => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
  failures: [...one.failures, ...other.failures],
});

/** Formats the counts as the last line of the output. */
export const line = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * Runs a part and logs its result and duration. It never throws. A part in which no test ran counts as
 * failed.
 */
export async function timed(part: string, run: () => Promise<Counts>): Promise<Counts> {
  const start = performance.now();
  console.log(`\n— ${part} —`);
  let counts: Counts;
  try {
    counts = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counts = { ...NONE, failed: 1, failures: ['ended early'] };
  }
  if (counts.passed + counts.failed === 0) {
    console.error(`${part}: no test ran.`);
    counts = { ...counts, failed: 1, failures: ['no test ran'] };
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${part}: ${line(counts)} in ${seconds} s`);
  const failures = counts.failures.map((failure) => `${part}: ${failure}`);
  return { ...counts, failures };
}
