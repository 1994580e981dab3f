import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineName } from '../browsers.js';
import { root } from '../root.js';
import type { Counts } from './counts.js';
import { runProgram } from './run-program.js';

/** Timeout of a test that hangs, in milliseconds. The soak tests may run for a night. */
const LONGEST = process.env['SOAK'] ? 12 * 3_600_000 : 1_800_000;

export interface NodeTestOptions {
  /** Prefix of each line of the output. */
  readonly label: string;
  /** The browsers in which whole pages are opened; empty for tests without a browser. */
  readonly engines?: readonly EngineName[];
}

/**
 * Runs test files with the test runner of Node, several at the same time. Each file starts the browsers
 * and servers that it needs, on separate ports and displays.
 */
export async function nodeTests(
  files: readonly string[],
  { label, engines = [] }: NodeTestOptions,
): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'results-'));
  const results = join(folder, 'results.tap');
  const words = ['--import', 'tsx', '--test', `--test-timeout=${LONGEST}`];
  // One more than there are cores, because tests with browsers mostly wait.
  words.push(`--test-concurrency=${availableParallelism() + 1}`);
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

/** Reads the totals at the end of a TAP text. @throws Error when they are missing because the run was aborted */
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
    failures: failuresOf(tap),
  };
}

/** Matches a failed test and its details, which are indented by two spaces more. */
const FAILED = /^( *)not ok \d+ - (.*)\n((?:\1  .*\n|\n)*)/gm;

/** Returns the failed tests with the place of each, without the suites that only contain them. */
function failuresOf(tap: string): readonly string[] {
  return [...tap.matchAll(FAILED)]
    .filter(([, , , details = '']) => !details.includes("failureType: 'subtestsFailed'"))
    .map(([, , name, details = '']) => {
      const place = /^ *location: '(.*)'$/m.exec(details)?.[1] ?? '';
      return `${name} (${place.replace(`${root}/`, '')})`;
    });
}
