import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from '../../../tools/build.js';
import { ensureBrowsers, startScreen, type EngineName } from '../../../tools/browsers.js';
import { root } from '../../../tools/root.js';
import { openEngine } from '../../pages/engines.js';
import { startSites, Trial } from './harness.js';
import { PROPERTIES } from './properties.js';
import { govuk, ours, type Subject } from './subjects.js';

/*
 * The same properties, on the same page, tried with govuk-frontend's exit-this-page and with ours.
 * Writes the table of the README. `npm run exit:compare`.
 */

/** What comes, comes within this, in milliseconds; what has not come then does not count as done. */
const PATIENCE = 5000;

const SUBJECTS: readonly Subject[] = [govuk, ours];
const NAMES: Readonly<Record<string, string>> = { chromium: 'Chromium', firefox: 'Firefox' };

await build();
const found = ensureBrowsers().filter((name) => name in NAMES);
const screen = await startScreen();
const sites = await startSites();
const columns = new Map<string, readonly string[]>();
for (const name of found) {
  const engine = await openEngine(name, screen.display);
  for (const subject of SUBJECTS) {
    columns.set(`${subject.name}, ${NAMES[name]}`, await column(name, subject, engine));
  }
  await engine.close();
}
await sites.close();
screen.stop();

const heads = ['On the same page', ...columns.keys()];
const table = [heads, heads.map(() => '---')]
  .concat(
    PROPERTIES.map(({ name }, at) => [
      name,
      ...[...columns.values()].map((cells) => cells[at] ?? ''),
    ]),
  )
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n');
const readme = join(root, 'README.md');
const text = await readFile(readme, 'utf8');
const marks = /<!-- exit:start -->[\s\S]*<!-- exit:end -->/;
await writeFile(
  readme,
  text.replace(marks, () => `<!-- exit:start -->\n${table}\n<!-- exit:end -->`),
);
console.log(table);

/** What a subject does in a browser, property by property. */
async function column(
  name: EngineName,
  subject: Subject,
  engine: Awaited<ReturnType<typeof openEngine>>,
): Promise<readonly string[]> {
  const cells: string[] = [];
  for (const { engines, holds } of PROPERTIES) {
    if (engines && !engines.includes(name)) {
      cells.push('not seen');
      continue;
    }
    const trial = new Trial(engine, sites, subject, PATIENCE, screen.picture);
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
