import { searchGuide } from '../../src/controllers/search-guide.js';
import type { Guide } from '../../src/guide/model.js';
import { loadGuide } from '../../src/guide/store.js';
import { languageCodes } from '../../src/language/languages.js';
import { readLines } from './read-lines.js';

/** One question of a set, one on each line of `queries.<set>.jsonl`. */
export interface Query {
  /** In which it is asked; a guide not written in it is asked in French. */
  readonly language: string;
  /** Asked in few right words, mistyped or in other letters, or told as a story. */
  readonly kind: 'plain' | 'noisy' | 'long';
  readonly query: string;
  /** The topic that answers. */
  readonly topic: string;
}

/** A question and the place of its answer among the hits, from 1; Infinity when it is not there. */
export interface Ranked extends Query {
  readonly rank: number;
  readonly count: number;
}

export interface Figures {
  readonly questions: number;
  /** Share of questions whose answer is first; among the first three. */
  readonly first: number;
  readonly three: number;
  /** Mean of 1 / place among the first ten. */
  readonly mrr: number;
  /** Share of questions that find nothing at all. */
  readonly nothing: number;
}

/** The frozen sets: they are measured, never learned from. */
export function querySets(): readonly string[] {
  return ['test', 'fourth'];
}

export function readQueries(set: string): readonly Query[] {
  return readLines(fileOf(set)) as readonly Query[]; // their form is said in README.md
}

function fileOf(set: string): string {
  return `queries.${set}.jsonl`;
}

/** Asks every question as the element would. */
export async function rank(queries: readonly Query[]): Promise<readonly Ranked[]> {
  const guides = new Map<string, Guide>();
  for (const { language } of queries) {
    const code = languageCodes.includes(language) ? language : 'fr';
    if (!guides.has(language)) guides.set(language, await loadGuide(code));
  }
  return queries.map((query) => {
    const guide = guides.get(query.language);
    const hits = guide ? searchGuide(guide, query.query) : [];
    const place = hits.findIndex(({ topic }) => topic === query.topic);
    return { ...query, rank: place < 0 ? Infinity : place + 1, count: hits.length };
  });
}

export function figures(ranked: readonly Ranked[]): Figures {
  const mean = (value: (one: Ranked) => number) =>
    ranked.reduce((sum, one) => sum + value(one), 0) / ranked.length;
  return {
    questions: ranked.length,
    first: mean(({ rank }) => Number(rank === 1)),
    three: mean(({ rank }) => Number(rank <= 3)),
    mrr: mean(({ rank }) => (rank <= 10 ? 1 / rank : 0)),
    nothing: mean(({ count }) => Number(count === 0)),
  };
}

/** Figures over all, for each language and for each kind. */
export function figuresBy(ranked: readonly Ranked[]): ReadonlyMap<string, Figures> {
  const groups = new Map<string, Ranked[]>([['all', [...ranked]]]);
  for (const one of ranked) {
    for (const group of [one.language, one.kind]) {
      groups.set(group, [...(groups.get(group) ?? []), one]);
    }
  }
  return new Map([...groups].map(([group, members]) => [group, figures(members)]));
}

/** Where figures are worse than they must be. */
export function shortfalls(
  reached: Figures,
  wanted: Omit<Figures, 'questions'> | undefined,
): readonly string[] {
  if (!wanted) return ['no thresholds'];
  const told = (name: keyof typeof wanted) => `${name}: ${reached[name]}, not ${wanted[name]}`;
  const low = (['first', 'three', 'mrr'] as const).filter((name) => reached[name] < wanted[name]);
  return [...low, ...(reached.nothing > wanted.nothing ? (['nothing'] as const) : [])].map(told);
}
