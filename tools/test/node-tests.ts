import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineName } from '../browsers.js';
import type { Counts } from './counts.js';
import { runProgram } from './run-program.js';

/** A test that takes longer hangs, in milliseconds; the long forms may take a night. */
const LONGEST = process.env['SOAK'] ? 12 * 3_600_000 : 1_800_000;

export interface NodeTestOptions {
  /** Stands before each line of the output. */
  readonly label: string;
  /** The browsers that whole pages are opened in; none for tests that need no browser. */
  readonly engines?: readonly EngineName[];
}

/**
 * Runs files of tests with Node's own runner, several at once. Each opens the browsers and servers it
 * needs, on ports and screens of their own.
 */
export async function nodeTests(
  files: readonly string[],
  { label, engines = [] }: NodeTestOptions,
): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'results-'));
  const results = join(folder, 'results.tap');
  const words = ['--import', 'tsx', '--test', `--test-timeout=${LONGEST}`];
  words.push(`--test-concurrency=${Math.max(2, availableParallelism())}`);
  words.push('--test-reporter=spec', '--test-reporter-destination=stdout');
  words.push('--test-reporter=tap', `--test-reporter-destination=${results}`);
  try {
    const env = engines.length > 0 ? { ENGINES: engines.join() } : {};
    await runProgram(process.execPath, [...words, ...files], { label, env });
    return countsOf(readFileSync(results, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The totals at the end of a TAP text; one without them was cut short. */
export function countsOf(tap: string): Counts {
  const count = (name: string) => {
    const found = [...tap.matchAll(new RegExp(`^# ${name} (\\d+)$`, 'gm'))].at(-1)?.[1];
    if (found === undefined) throw new Error(`rights-guide: the tests ended before their totals.`);
    return Number(found);
  };
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
}
