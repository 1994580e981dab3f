import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/root.js';
import { figuresBy, querySets, rank, readQueries, type Ranked } from './query-sets.js';

/*
 * Prints how well each set of questions is answered:
 *   npx tsx test/search/measure.ts            every set
 *   npx tsx test/search/measure.ts dev        one set, and its questions not among the first three
 *   npx tsx test/search/measure.ts dev even   one half of it: words are tuned on "even", "odd" says
 *                                             what they are worth on questions they were not made for
 *   npx tsx test/search/measure.ts dev keep   and keeps what is reached in thresholds.json
 */

const HALVES = ['even', 'odd'];
const [only, half] = process.argv.slice(2);

/** Which half a question belongs to: by its letters, so that adding questions moves none. */
function halfOf({ query }: Ranked): string {
  const sum = [...query].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return sum % 2 === 0 ? 'even' : 'odd';
}

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

for (const set of querySets().filter((name) => !only || name === only)) {
  const whole = await rank(readQueries(set));
  if (half === 'keep') keep(set, whole);
  const ranked = whole.filter((one) => !HALVES.includes(half ?? '') || halfOf(one) === half);
  console.log(`${set} ${half ?? ''}\n${'group'.padEnd(9)} asked  first  three  mrr10 nothing`);
  for (const [group, { questions, first, three, mrr, nothing }] of figuresBy(ranked)) {
    const shares = [first, three, mrr, nothing].map(percent).join(' ');
    console.log(`${group.padEnd(9)}${String(questions).padStart(6)} ${shares}`);
  }
  if (!only) continue;
  for (const { language, kind, topic, query, rank: place } of ranked) {
    if (place > 3) console.log([place, language, kind, topic, query].join('\t'));
  }
}
