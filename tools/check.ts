import { fileURLToPath } from 'node:url';
import { budgets } from './checks/budgets.js';
import type { Check } from './checks/check.js';
import { content, translations } from './checks/content.js';
import { format } from './checks/format.js';
import { imports } from './checks/imports.js';
import { languages } from './checks/languages.js';
import { learned } from './checks/learned.js';
import { lint } from './checks/lint.js';
import { builtNames, names } from './checks/names.js';
import { places } from './checks/places.js';
import { types } from './checks/types.js';

export interface CheckResult {
  readonly name: string;
  readonly problems: readonly string[];
  /** Duration while other checks run at the same time. */
  readonly seconds: number;
}

/** These run before all others, because they write the modules that the type check reads. */
const first: readonly Check[] = [content, translations];

/** Other programs do these, and work while this one does the rest. */
const byPrograms: readonly Check[] = [types, lint, format];

const byOurselves: readonly Check[] = [
  imports,
  names,
  places,
  languages,
  learned,
  builtNames,
  budgets,
];

/**
 * Runs every check. It never throws: a check that cannot run has one problem.
 *
 * @param tell called with each result as soon as it is available
 */
export async function runChecks(
  tell: (result: CheckResult) => void = () => undefined,
): Promise<CheckResult[]> {
  const runOne = async ({ name, run }: Check): Promise<CheckResult> => {
    const start = performance.now();
    const problems = await run().catch((error: unknown) => [
      error instanceof Error ? error.message : String(error),
    ]);
    const seconds = Math.round((performance.now() - start) / 1000);
    const result = { name, problems, seconds };
    tell(result);
    return result;
  };
  const inOrder = async (checks: readonly Check[]): Promise<readonly CheckResult[]> => {
    const results: CheckResult[] = [];
    for (const check of checks) results.push(await runOne(check));
    return results;
  };
  const before = await inOrder(first);
  const beside = [...byPrograms.map((check) => [check]), byOurselves].map(inOrder);
  return [...before, ...(await Promise.all(beside)).flat()];
}

/** Logs the result of a check. */
export function printCheck({ name, problems, seconds }: CheckResult): void {
  console.log(`${problems.length > 0 ? '✗' : '✓'} ${name} (${seconds} s)`);
  for (const problem of problems) console.log(`  ${problem}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = await runChecks(printCheck);
  const failed = results.filter(({ problems }) => problems.length > 0);
  const list = failed.map(({ name, problems }) => `${name} (${problems.length})`).join(', ');
  console.log(failed.length > 0 ? `Failed: ${list}` : `All ${results.length} checks pass.`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
