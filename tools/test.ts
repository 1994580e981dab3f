import { parseArgs } from 'node:util';
import { ENGINES, ensureBrowsers, type EngineName } from './browsers.js';
import { printCheck, runChecks } from './check.js';
import { chooseFiles, chooseParts } from './test/choose.js';
import { line, NONE, sum, timed, type Counts } from './test/counts.js';
import { elementTests } from './test/element-tests.js';
import { nodeTests } from './test/node-tests.js';
import { BEFORE_COMMIT, NEEDS, PROOFS, type Part } from './test/parts.js';
import { prepare } from './test/prepare.js';

/*
 * npm test                     the tests to run before a commit
 * npm run proofs               the other tests
 * npm test -- FILE… FOLDER…    only these tests
 *
 * The output ends with one line for each failed test, and the total.
 */

const { values, positionals } = parseArgs({
  options: { proofs: { type: 'boolean', default: false } },
  allowPositionals: true,
});

async function checks(): Promise<Counts> {
  const results = await runChecks(printCheck);
  const failures = results.filter(({ problems }) => problems.length > 0).map(({ name }) => name);
  const failed = failures.length;
  return { passed: results.length - failed, failed, skipped: 0, failures };
}

function run(part: Part, files: readonly string[], engines: readonly EngineName[]) {
  switch (part) {
    case 'checks':
      return checks();
    case 'node':
      return nodeTests(files, { label: part });
    case 'elements':
      return elementTests(files, { engines, production: false });
    case 'elements as delivered':
      return elementTests(files, { engines: engines.slice(0, 1), production: true });
    case 'pages':
    case 'proofs':
      return nodeTests(files, { label: part, engines });
  }
}

/** Reports missing engines. Each missing engine of REQUIRE_ENGINES counts as a failure. */
function missing(engines: readonly EngineName[]): Counts {
  const required = (process.env['REQUIRE_ENGINES'] ?? '').split(',');
  const failures: string[] = [];
  for (const engine of ENGINES.filter((name) => !engines.includes(name))) {
    const must = required.includes(engine);
    if (must) failures.push(`${engine} is missing`);
    const what = must ? 'it is required' : 'nothing ran in it';
    console.log(`${engine} is not on this machine: ${what}.`);
  }
  return { ...NONE, failed: failures.length, failures };
}

/** How many parts run at the same time, also on two cores: each mostly waits for a browser. */
const LANES = 3;

async function sideBySide<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const waiting = [...items];
  const results: Result[] = [];
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      results.push(await work(item));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}

async function runAll(): Promise<Counts> {
  const chosen =
    positionals.length > 0
      ? chooseFiles(positionals)
      : chooseParts(values.proofs ? PROOFS : BEFORE_COMMIT);
  const needs = [...chosen.keys()].map((part) => NEEDS[part]);
  const inBrowsers = needs.some(({ browsers }) => browsers);
  const engines = inBrowsers ? ensureBrowsers() : [];
  await prepare(needs);
  const counts = await sideBySide([...chosen], ([part, files]) =>
    timed(part, () => run(part, files, engines)),
  );
  const total = counts.reduce(sum, NONE);
  return inBrowsers ? sum(total, missing(engines)) : total;
}

const total = await runAll().catch((error: unknown): Counts => {
  console.error(error instanceof Error ? error.message : error);
  return { ...NONE, failed: 1, failures: ['the tests ended early'] };
});
for (const failure of total.failures) console.log(`failed: ${failure}`);
console.log(line(total));
process.exitCode = total.failed > 0 ? 1 : 0;
