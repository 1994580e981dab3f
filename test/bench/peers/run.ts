import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../tools/root.js';
import { multiply } from '../corpus/multiply.js';
import { realTopics } from '../corpus/real-topics.js';
import { median } from '../median.js';
import { engineNames, type EngineName } from '../engines/index.js';
import { bundleEngine, type Bundle } from './bundles.js';
import { keystrokes, questions, type Question } from './questions.js';
import type { Measured, Task } from './task.js';

/** How many topics there are: as in the guide, ten times and a hundred times as many. */
export const SIZES = [25, 250, 2500] as const;

const RUNS = 3;

/** An engine at a size: the medians of all runs. */
export interface Result extends Measured {
  readonly engine: EngineName;
  readonly topics: number;
}

export interface Comparison {
  readonly bundles: ReadonlyMap<EngineName, Bundle>;
  readonly results: readonly Result[];
  readonly questions: readonly Question[];
}

/** Measures every engine at every size, one process after another. */
export async function compare(
  tell: (text: string) => void,
  sizes: readonly number[] = SIZES,
): Promise<Comparison> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const bundles = new Map<EngineName, Bundle>();
    for (const name of engineNames) bundles.set(name, await bundleEngine(name, folder));
    const asked = questions();
    const largest = multiply(await realTopics(), Math.max(...sizes));
    const results: Result[] = [];
    for (const topics of sizes) {
      const documents = join(folder, `${topics}.json`);
      await writeFile(documents, JSON.stringify(largest.slice(0, topics)));
      for (const [engine, { file }] of bundles) {
        const task = { bundle: file, documents, keystrokes: keystrokes(asked) };
        const runs: Measured[] = [];
        for (let run = 0; run < RUNS; run++) {
          // The answers are the same in every run.
          runs.push(await measure({ ...task, questions: run === 0 ? asked : [] }, folder));
        }
        const result = { ...medians(runs), engine, topics };
        tell(`${engine}, ${topics} topics: ${result.p95.toFixed(2)} ms a key (p95)`);
        results.push(result);
      }
    }
    return { bundles, results, questions: asked };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(task: Task, folder: string): Promise<Measured> {
  const file = join(folder, 'task.json');
  await writeFile(file, JSON.stringify(task));
  const program = join(root, 'test/bench/peers/measure.ts');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', program, file],
    { cwd: root, maxBuffer: 1e8 },
  );
  return JSON.parse(stdout) as Measured; // what measure.ts writes
}

function medians(runs: readonly Measured[]): Measured {
  const middle = (value: (run: Measured) => number) => median(runs.map(value));
  return {
    build: middle(({ build }) => build),
    first: middle(({ first }) => first),
    p50: middle(({ p50 }) => p50),
    p95: middle(({ p95 }) => p95),
    keys: Math.min(...runs.map(({ keys }) => keys)),
    memory: middle(({ memory }) => memory),
    found: runs[0]?.found ?? [],
  };
}
