import { fileURLToPath } from 'node:url';
import { budgets } from './checks/budgets.js';
import type { Check } from './checks/check.js';
import { content, translations } from './checks/content.js';
import { format } from './checks/format.js';
import { imports } from './checks/imports.js';
import { lint } from './checks/lint.js';
import { builtNames, names } from './checks/names.js';
import { places } from './checks/places.js';
import { types } from './checks/types.js';

export interface CheckResult {
  readonly name: string;
  readonly problems: readonly string[];
}

/** In this order: the content check writes the modules that the types check reads. */
const checks: readonly Check[] = [
  content,
  translations,
  types,
  lint,
  format,
  imports,
  names,
  places,
  builtNames,
  budgets,
];

/**
 * Runs every check, one after the other. Never throws: a check that cannot run has one problem.
 *
 * @param tell called with each result as soon as it is known
 */
export async function runChecks(
  tell: (result: CheckResult) => void = () => undefined,
): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const { name, run } of checks) {
    const problems = await run().catch((error: unknown) => [
      error instanceof Error ? error.message : String(error),
    ]);
    results.push({ name, problems });
    tell({ name, problems });
  }
  return results;
}

function print({ name, problems }: CheckResult): void {
  console.log(`${problems.length > 0 ? '✗' : '✓'} ${name}`);
  for (const problem of problems) console.log(`  ${problem}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const failed = (await runChecks(print)).filter(({ problems }) => problems.length > 0);
  const list = failed.map(({ name, problems }) => `${name} (${problems.length})`).join(', ');
  console.log(failed.length > 0 ? `Failed: ${list}` : `All ${checks.length} checks hold.`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
