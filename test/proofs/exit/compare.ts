import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from '../../../tools/build.js';
import { ensureBrowsers, type EngineName } from '../../../tools/browsers.js';
import { writeReadmeBlock } from '../../../tools/readme-block.js';
import { root } from '../../../tools/root.js';
import { openEngine, type Engine } from '../../browser/engines.js';
import { startScreen } from '../../browser/screen.js';
import { startSites, Trial } from './harness.js';
import { PAGE_PROPERTIES } from './page-properties.js';
import { PROPERTIES as FIRST } from './properties.js';
import { CLICKS, SLOWDOWN, speedOf } from './speed.js';
import { govuk, ours, type Subject } from './subjects.js';

/*
 * The same properties, on the same page, tried with govuk-frontend's exit-this-page and with ours.
 * Writes the table of the README. `npm run exit:compare`.
 */

/** What comes, comes within this, in milliseconds; what has not come then does not count as done. */
const PATIENCE = 5000;

const PROPERTIES = [...FIRST, ...PAGE_PROPERTIES];

const SUBJECTS: readonly Subject[] = [govuk, ours];
const NAMES: Readonly<Record<EngineName, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKitGTK',
};

await build();
const sites = await startSites();
const columns = new Map<string, readonly string[]>();
for (const name of ensureBrowsers()) {
  const { engine, picture, stop } = await start(name);
  for (const subject of SUBJECTS) {
    columns.set(`${subject.name}, ${NAMES[name]}`, await column(subject, engine, picture));
  }
  await engine.close();
  stop();
}
const speeds: string[] = [];
for (const subject of SUBJECTS) {
  const { p50, p99 } = await speedOf(sites, subject);
  speeds.push(`${subject.name} ${p50.toFixed(0)} and ${p99.toFixed(0)} ms`);
}
await sites.close();

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const heads = ['On the same page', ...columns.keys()];
const text = [
  `govuk-frontend ${await version('node_modules/govuk-frontend')}, rights-guide ${await version('.')}: real clicks and keys, a real https page to leave to.`,
  '',
  row(heads),
  row(heads.map(() => '---')),
  ...PROPERTIES.map(({ name }, at) =>
    row([name, ...[...columns.values()].map((cells) => cells[at] ?? '')]),
  ),
  '',
  `From the click to the end of the next frame, ${CLICKS} clicks in Chromium on a processor slowed ${SLOWDOWN} times, median and 99th percentile: ${speeds.join('; ')}.`,
].join('\n');
await writeReadmeBlock('exit', text);
console.log(text);

/** Starts a browser that shows its window on a screen which can be read. */
async function start(
  name: EngineName,
): Promise<{ engine: Engine; picture: string; stop: () => void }> {
  const screen = await startScreen();
  const engine = await openEngine(name, screen.display);
  return { engine, picture: screen.picture, stop: screen.stop };
}

/** What a subject does in a browser, property by property. */
async function column(
  subject: Subject,
  engine: Engine,
  picture: string,
): Promise<readonly string[]> {
  const cells: string[] = [];
  for (const { engines, holds } of PROPERTIES) {
    if (engines && !engines.includes(engine.name)) {
      cells.push('not seen');
      continue;
    }
    const trial = new Trial(engine, sites, subject, PATIENCE, picture);
    cells.push((await attempt(() => holds(trial))) ? 'yes' : '**no**');
  }
  return cells;
}

/** A property that cannot even be tried does not hold. */
async function attempt(run: () => Promise<boolean>): Promise<boolean> {
  try {
    return await run();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return false;
  }
}

async function version(folder: string): Promise<string> {
  const text = await readFile(join(root, folder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version; // every package has one
}
