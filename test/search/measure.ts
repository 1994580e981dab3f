import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../../tools/root.js';
import { dangerFigures, readCries } from './danger-sets.js';
import { figuresBy, querySets, rank, readQueries, type Ranked } from './query-sets.js';

/*
 * Prints how well each frozen set of questions is answered:
 *   npx tsx test/search/measure.ts            every set
 *   npx tsx test/search/measure.ts test       one set
 *   npx tsx test/search/measure.ts test keep  and keeps what is reached in thresholds.json
 *   npx tsx test/search/measure.ts danger     the set of danger, or that of another file: … danger FILE
 * What a new hand's questions would get, for choosing: npm run learn -- --report.
 */

const [only, keepIt] = process.argv.slice(2);

const percent = (share: number) => (share * 100).toFixed(1).padStart(6);

const THRESHOLDS = join(root, 'test/search/thresholds.json');
const down = (share: number) => Math.floor(share * 100) / 100;
const up = (share: number) => Math.ceil(share * 100) / 100;

/** Writes what a set reaches now as what it must reach from now on. */
function keep(set: string, ranked: readonly Ranked[]): void {
  const all = JSON.parse(readFileSync(THRESHOLDS, 'utf8')) as Record<string, unknown>; // ours
  all[set] = Object.fromEntries(
    [...figuresBy(ranked)].map(([group, { first, three, mrr, nothing }]) => [
      group,
      { first: down(first), three: down(three), mrr: down(mrr), nothing: up(nothing) },
    ]),
  );
  writeFileSync(THRESHOLDS, `${JSON.stringify(all, undefined, 2)}\n`);
}

if (!only || only === 'danger') {
  console.log(`danger\n${'group'.padEnd(9)} cries  right   calm  wrong`);
  const cries = readCries(only && keepIt ? resolve(keepIt) : undefined);
  for (const [group, { cries: asked, right, calm, wrong }] of await dangerFigures(cries)) {
    const counts = [asked, percent(right), String(calm).padStart(6), percent(wrong)];
    console.log(`${group.padEnd(9)}${counts.map(String).join(' ').padStart(27)}`);
  }
}

for (const set of querySets().filter((name) => !only || name === only)) {
  const ranked = await rank(readQueries(set));
  if (keepIt === 'keep') keep(set, ranked);
  console.log(`${set}\n${'group'.padEnd(9)} asked  first  three  mrr10 nothing`);
  for (const [group, { questions, first, three, mrr, nothing }] of figuresBy(ranked)) {
    const shares = [first, three, mrr, nothing].map(percent).join(' ');
    console.log(`${group.padEnd(9)}${String(questions).padStart(6)} ${shares}`);
  }
}
