import type { LearnedTable } from '../../src/guide/learned.js';
import type { Example, Model } from './logistic-regression.js';

export interface PruneOptions {
  /** How many weights are kept, those first that decide most questions. */
  readonly keep: number;
  /** Weights are rounded to whole numbers of this. */
  readonly step: number;
  /** Only weights of features that questions in these languages hold; default: all. */
  readonly languages?: readonly string[];
  /** Whether weights are counted from the middle one of their word: then most are zero and need no room. */
  readonly centred?: boolean;
  /** How much the number of questions with a word counts against what the word says, from 0 to 1. */
  readonly spread: number;
  /** How much more a word counts that is typed in a language. */
  readonly favour?: Readonly<Record<string, number>>;
}

/** The most telling weights, rounded: label → weight → features. */
export function prune(
  { labels, weights }: Model,
  examples: readonly Example[],
  { keep, step, languages, centred = false, spread, favour = {} }: PruneOptions,
): LearnedTable {
  const counts = new Map<string, number>();
  const favours = new Map<string, number>();
  for (const { features, language } of examples) {
    if (languages && !languages.includes(language)) continue;
    for (const feature of features) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
      favours.set(feature, Math.max(favours.get(feature) ?? 1, favour[language] ?? 1));
    }
  }
  const found: { feature: string; label: string; weight: number; worth: number }[] = [];
  for (const [feature, count] of counts) {
    const row = weights.get(feature);
    if (!row) continue;
    const middle = centred ? middleOf(row) : 0;
    labels.forEach((label, place) => {
      const weight = (row[place] ?? 0) - middle;
      const level = Math.round(weight / step);
      if (level === 0) return;
      const worth = Math.abs(weight) * count ** spread * (favours.get(feature) ?? 1);
      found.push({ feature, label, weight: level * step, worth });
    });
  }
  found.sort((one, other) => other.worth - one.worth || compare(one, other));
  const table: Record<string, Record<string, string[]>> = {};
  for (const { feature, label, weight } of found.slice(0, keep).sort(compare))
    ((table[label] ??= {})[weight] ??= []).push(feature);
  return Object.fromEntries(
    Object.entries(table).map(([label, levels]) => [
      label,
      Object.fromEntries(Object.entries(levels).map(([level, words]) => [level, words.join(' ')])),
    ]),
  );
}

function middleOf(values: Float64Array): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}

interface Place {
  readonly feature: string;
  readonly label: string;
}

/** The order of code units: the same on every machine. */
function compare(one: Place, other: Place): number {
  const [a, b] = [`${one.label} ${one.feature}`, `${other.label} ${other.feature}`];
  return a < b ? -1 : Number(a > b);
}
