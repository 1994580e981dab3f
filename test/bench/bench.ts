import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeReadmeBlock } from '../../tools/readme-block.js';
import { root } from '../../tools/root.js';
import { layoutShift } from './layout-shift.js';
import { exponent, shortTable, versions, wholeReport } from './peers/report.js';
import { compare, SIZES, type Comparison } from './peers/run.js';
import { sizes } from './sizes.js';
import { budget, table, type Row } from './table.js';
import { FELT, typingJourney } from './typing-journey.js';

/*
 * Every figure of the README comes from here: sizes as delivered, movement of the page when the
 * guide arrives, what a reader on a slow phone feels, and the search beside that of others.
 *   npm run bench                   all of it, about ten minutes; writes RESULTS.md and the README
 *   npm run bench -- --topics 25    the search alone, at that size; writes nothing
 */

const { values } = parseArgs({ options: { topics: { type: 'string' } } });

if (values.topics) {
  console.log(wholeReport(await compare(console.log, values.topics.split(',').map(Number))));
} else {
  await benchAll();
}

async function benchAll(): Promise<void> {
  const delivered = await sizes();
  const shift = await layoutShift();
  const journey = await typingJourney();
  const comparison = await compare(console.log);
  const { lasted, ran } = journey.longest;
  const rows: readonly Row[] = [
    ...delivered,
    ...searchRows(comparison),
    ['index ready after the first focus, ms', journey.ready.toFixed(0), budget(journey.ready, 30)],
    [
      'longest task of a search on a phone 6 times slower, ms (of it running)',
      `${lasted.toFixed(0)} (${ran.toFixed(0)})`,
      budget(lasted, FELT),
    ],
    [`tasks over ${FELT} ms in it`, String(journey.felt), budget(journey.felt, 0)],
    ...shift,
  ];
  const budgets = table(['What', 'Measured', 'Budget'], rows);
  await writeFile(join(root, 'test/bench/RESULTS.md'), page(budgets, comparison, journey.version));
  const beside = `The search beside others, on the same 25 topics and ${comparison.questions.length} questions in twelve languages ([all figures](test/bench/RESULTS.md)):`;
  await writeReadmeBlock('bench', `${budgets}\n\n${beside}\n\n${shortTable(comparison, 25)}`);
  console.log(budgets);
}

function searchRows({ results }: Comparison): readonly Row[] {
  const rows = SIZES.map((topics): Row => {
    const ours = results.find((result) => result.engine === 'ours' && result.topics === topics);
    const { p50 = NaN, p95 = NaN } = ours ?? {};
    const met = topics === 25 ? budget(p95, 3) : '';
    return [
      `one key, ${topics} topics, p50 / p95, ms`,
      `${p50.toFixed(2)} / ${p95.toFixed(2)}`,
      met,
    ];
  });
  const power = exponent(results, 'ours', 'p95');
  return [
    ...rows,
    ['growth of p95 with the topics, as a power', power.toFixed(2), budget(power, 1.1, '1.1')],
  ];
}

function page(budgets: string, comparison: Comparison, chromium: string): string {
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`;
  return `# Measured by \`npm run bench\`

Node ${process.version}, Chromium ${chromium}, ${machine}. ${versions()}.
Sizes in bytes, times in milliseconds; medians of three runs, each in a process of its own.

${budgets}

# The search beside others

The same documents for all: titles, summaries, keywords in twelve languages and bodies. The real topics are among
the 250 and the 2,500; the others are made of them with other words, as a text grows (\`corpus/multiply.ts\`). Keys are
timed while questions are typed letter by letter. "plain", "noisy", "long", "all": the share of the frozen questions
whose answer is among the first three ([about them](../search/README.md)). An engine that is too slow is stopped:
the share is then that of the questions it got through. In brackets: as a multiple of ours.

${wholeReport(comparison)}
`;
}
