import { readFileSync } from 'node:fs';
import type { BenchDocument, Engine, Search } from '../engines/engine.js';
import type { Measured, Task } from './task.js';

/*
 * A process of its own for each engine, size and run: `node --expose-gc … measure.ts task.json`.
 * Nothing else is in its memory, nothing is warm. Writes what it measured as JSON.
 */

/** A slow engine is stopped after so many milliseconds; how far it came is told. */
const KEYS_TIME = 8_000;
const QUESTIONS_TIME = 20_000;

const FIRST_QUESTION = 'avocat gratuit';

const read = <Value>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as Value; // our own files
const task = read<Task>(process.argv[2] ?? '');
const documents = read<readonly BenchDocument[]>(task.documents);
const { default: engine } = (await import(task.bundle)) as { readonly default: Engine }; // see bundles.ts

const before = heap();
const start = performance.now();
const search = engine.build(documents);
const built = performance.now();
search(FIRST_QUESTION);
const answered = performance.now();
const memory = heap() - before;

const times = timed(search, task.keystrokes);
const measured: Measured = {
  build: built - start,
  first: answered - start,
  p50: quantile(times, 0.5),
  p95: quantile(times, 0.95),
  keys: times.length,
  memory,
  found: quality(search),
};
process.stdout.write(JSON.stringify(measured));

function heap(): number {
  if (!gc) throw new Error('bench: start this file with --expose-gc.');
  void gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function timed(answer: Search, keystrokes: readonly string[]): readonly number[] {
  const samples: number[] = [];
  const end = performance.now() + KEYS_TIME;
  for (const typed of keystrokes) {
    const from = performance.now();
    if (from > end) break;
    answer(typed);
    samples.push(performance.now() - from);
  }
  return samples.sort((a, b) => a - b);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function quality(answer: Search): readonly boolean[] {
  const found: boolean[] = [];
  const end = performance.now() + QUESTIONS_TIME;
  for (const { query, topics } of task.questions) {
    if (performance.now() > end) break;
    found.push(
      answer(query)
        .slice(0, 3)
        .some((id) => topics.includes(id)),
    );
  }
  return found;
}
