import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/root.js';
import { ENGINES, type EngineName } from '../engines/index.js';
import { bytes, table } from '../table.js';
import { KINDS, type Question } from './questions.js';
import type { Comparison, Result } from './run.js';

/** What of an engine is shown at one size: lower is better, and told as a multiple of ours. */
const TIMES = [
  ['index, ms', 'build'],
  ['first result, ms', 'first'],
  ['key p50, ms', 'p50'],
  ['key p95, ms', 'p95'],
  ['memory, kB', 'memory'],
] as const;

const UNIT: Partial<Record<keyof Result, number>> = { memory: 1024 };

/** Everything that was measured of all engines, as the sections of a Markdown page. */
export function wholeReport(comparison: Comparison): string {
  const sizes = [...new Set(comparison.results.map(({ topics }) => topics))];
  return [
    `## Code, in bytes\n\nAdapter and all it needs, bundled and minified in the same way. Ratios to ours.\n\n${codeTable(comparison)}`,
    ...sizes.map((topics) => `## ${bytes(topics)} topics\n\n${sizeTable(comparison, topics)}`),
    ...(sizes.length > 1 ? [growthSection(comparison, sizes)] : []),
  ].join('\n\n');
}

/** The few columns a reader of the README needs. */
export function shortTable(comparison: Comparison, topics: number): string {
  const { bundles, questions } = comparison;
  const head = ['Engine', 'code, gzip', 'index, ms', 'key p95, ms', 'answer among the first three'];
  return table(
    head,
    at(comparison, topics).map((result) => [
      ENGINES[result.engine],
      bytes(bundles.get(result.engine)?.gzip ?? NaN),
      result.build.toFixed(0),
      result.p95.toFixed(2),
      success(result, questions),
    ]),
  );
}

/** How a figure grows with the number of topics: 1 is as fast as they, 2 as their square. */
export function exponent(
  results: readonly Result[],
  engine: EngineName,
  figure: 'build' | 'p95' | 'memory',
): number {
  const own = results.filter((result) => result.engine === engine);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return NaN;
  return Math.log(last[figure] / first[figure]) / Math.log(last.topics / first.topics);
}

/** Name and version of every engine that is a package. */
export function versions(): string {
  const names = ['minisearch', 'fuse.js', 'lunr', 'lunr-languages', 'flexsearch', '@orama/orama'];
  return names.map((name) => `${name} ${versionOf(name)}`).join(', ');
}

function versionOf(name: string): string {
  const text = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version; // every package has one
}

function at({ results }: Comparison, topics: number): readonly Result[] {
  return results.filter((result) => result.topics === topics);
}

function codeTable({ bundles }: Comparison): string {
  const ours = bundles.get('ours');
  return table(
    ['Engine', 'gzip', 'brotli'],
    [...bundles].map(([name, { gzip, brotli }]) => [
      ENGINES[name],
      withRatio(bytes(gzip), gzip, ours?.gzip),
      withRatio(bytes(brotli), brotli, ours?.brotli),
    ]),
  );
}

function sizeTable(comparison: Comparison, topics: number): string {
  const { questions } = comparison;
  const results = at(comparison, topics);
  const ours = results.find(({ engine }) => engine === 'ours');
  return table(
    ['Engine', ...TIMES.map(([title]) => title), ...KINDS.map((kind) => `${kind}`), 'all'],
    results.map((result) => [
      ENGINES[result.engine],
      ...TIMES.map(([, figure]) => {
        const value = result[figure] / (UNIT[figure] ?? 1);
        const shown = value < 10 ? value.toFixed(2) : bytes(value);
        return withRatio(shown, result[figure], ours?.[figure]);
      }),
      ...KINDS.map((kind) => success(result, questions, kind)),
      success(result, questions),
    ]),
  );
}

function withRatio(shown: string, value: number, ours: number | undefined): string {
  return ours ? `${shown} (×${(value / ours).toPrecision(2)})` : shown;
}

/** The share answered among the first three; of how many, where an engine did not get through all. */
function success(
  { found }: Result,
  questions: readonly Question[],
  kind?: Question['kind'],
): string {
  const asked = found.filter((_, place) => !kind || questions[place]?.kind === kind);
  if (asked.length === 0) return 'none reached';
  const share = asked.filter(Boolean).length / asked.length;
  const some = found.length < questions.length ? ` of ${asked.length}` : '';
  return `${(share * 100).toFixed(1)} %${some}`;
}

function growthSection({ bundles, results }: Comparison, sizes: readonly number[]): string {
  const rows = [...bundles.keys()].map((engine) => [
    ENGINES[engine],
    ...(['build', 'p95', 'memory'] as const).map((figure) =>
      exponent(results, engine, figure).toFixed(2),
    ),
  ]);
  const from = `From ${bytes(sizes[0] ?? NaN)} to ${bytes(sizes.at(-1) ?? NaN)} topics`;
  return `## Growth\n\n${from} each figure grows as the number of topics to this power: 1 is linear.\n\n${table(['Engine', 'index', 'key p95', 'memory'], rows)}`;
}
