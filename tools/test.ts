import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers, ENGINES, startWebKitDriver } from './browsers.js';
import { build } from './build.js';
import { runChecks } from './check.js';
import { generate } from './generate.js';
import { root } from './root.js';

/*
 * Everything that must hold: checks, tests in Node, elements and whole pages in every engine found.
 * The last line is the sum of all.
 */

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** A test that takes longer stands still, in milliseconds; the long forms may take a night. */
const LONGEST = process.env['SOAK'] ? 12 * 3_600_000 : 1_200_000;

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
let began = performance.now();
const { values: choice } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = (part: string) => choice.only === undefined || choice.only === part;

const engines = ensureBrowsers();
const missing = ENGINES.filter((engine) => !engines.includes(engine));
const required = (process.env['REQUIRE_ENGINES'] ?? '').split(',').filter(Boolean);

/** Adds the totals of a part; a part in which nothing ran has failed. */
function add(part: string, counts: Counts): void {
  const nothing = counts.passed + counts.failed === 0;
  if (nothing) console.error(`${part}: no test ran.`);
  total.passed += counts.passed;
  total.failed += nothing ? 1 : counts.failed;
  total.skipped += counts.skipped;
  const seconds = Math.round((performance.now() - began) / 1000);
  began = performance.now();
  console.log(
    `${part}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped in ${seconds} s\n`,
  );
}

/** Runs a program to its end, shows what it says and gives it back. */
function run(command: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(command, words, { cwd: root, env: { ...process.env, ...env } });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.pipe(process.stderr);
    child.on('close', () => resolve(output));
  });
}

async function nodeTests(files: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Counts> {
  const limit = `--test-timeout=${LONGEST}`;
  const words = ['--import', 'tsx', '--test', limit, '--test-reporter=tap', ...files];
  const output = await run(process.execPath, words, env);
  const count = (name: string) =>
    Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  if (failed > 0 || count('pass') === 0) console.log(failures(output));
  return { passed: count('pass'), failed, skipped: count('skipped') + count('todo') };
}

/** Of a long TAP text, each failed test with its reason. */
function failures(output: string): string {
  const parts = output.split(/^(?=\s*(?:not )?ok \d+)/m).filter((part) => /^\s*not ok/.test(part));
  return parts.map((part) => part.split('\n').slice(0, 30).join('\n')).join('\n');
}

async function elementTests(webkitPort: number | undefined): Promise<Counts> {
  const results = join(mkdtempSync(join(tmpdir(), 'results-')), 'elements.json');
  const env = { ENGINES: engines.join(), RESULTS: results, WEBKIT_PORT: String(webkitPort) };
  const words = ['--config', 'test/web-test-runner.config.js'];
  process.stdout.write(await run('node_modules/.bin/wtr', words, env));
  if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0 };
  return JSON.parse(readFileSync(results, 'utf8')) as Counts; // written by our own reporter
}

/** Whole pages and proofs run on the built script, one after another; the rest in Node alone. */
function testFiles(part: string): string[] {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !path.endsWith('.browser.test.ts'))
    .filter((path) => (/^(pages\/hosts|pages|proofs)\//.exec(path)?.[1] ?? 'node') === part)
    .map((path) => join('test', path))
    .sort();
}

/** Runs a part that needs WebKit's driver, if that engine is there. */
async function withWebKit(
  part: (port: number | undefined, picture?: string) => Promise<Counts>,
): Promise<Counts> {
  if (!engines.includes('webkit')) return part(undefined);
  const driver = await startWebKitDriver();
  try {
    return await part(driver.port, driver.picture);
  } finally {
    driver.stop();
  }
}

async function builds(): Promise<boolean> {
  try {
    await build({ package: true });
    await build({ out: 'dist-test', pseudo: true });
    const { problems } = await generate();
    return problems.length === 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

if (!(await builds())) {
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}
if (wanted('check')) {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { problems } of await runChecks(console.log)) {
    counts[problems.length > 0 ? 'failed' : 'passed']++;
  }
  add('checks', counts);
}
if (wanted('node')) add('node tests', await nodeTests(testFiles('node')));
if (wanted('elements')) add('element tests', await withWebKit(elementTests));
const onScript = {
  pages: 'page tests',
  'pages/hosts': 'pages of others',
  proofs: 'proofs of safety',
};
for (const [part, name] of Object.entries(onScript)) {
  const files = testFiles(part);
  if (!wanted(part) || files.length === 0) continue;
  const tests = (port: number | undefined, picture = '') =>
    nodeTests(['--test-concurrency=1', ...files], {
      ENGINES: engines.join(),
      WEBKIT_PORT: String(port),
      WEBKIT_PICTURE: picture,
    });
  add(name, await withWebKit(tests));
}
for (const engine of missing) {
  const must = required.includes(engine);
  if (must) total.failed++;
  console.log(
    `${engine} is not on this machine: ${must ? 'it is required' : 'nothing ran in it'}.`,
  );
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);
