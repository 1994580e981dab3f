/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is below the length of its array */
/** What a question holds, and the label it should get. */
export interface Example {
  readonly features: readonly string[];
  readonly label: string;
  /** Who wrote it. */
  readonly hand: string;
  readonly language: string;
}

export interface TrainOptions {
  /** How strongly weights are drawn to zero: the more, the less is learned by heart. */
  readonly decay: number;
  /** No weight is under zero: a word speaks for a label or says nothing. */
  readonly positive: boolean;
}

/** What was learned: for each feature, one weight for each label. */
export interface Model {
  readonly labels: readonly string[];
  readonly weights: ReadonlyMap<string, Float64Array>;
}

const ROUNDS = 15;
const RATE = 0.5;

/**
 * Multinomial logistic regression by stochastic gradient descent, each weight with a step of its own
 * (AdaGrad). Written here: the packages there are were not kept for years or bring a whole framework,
 * and it is one loop. The order of the examples comes from a fixed seed, so the same examples give the
 * same weights.
 */
export function train(examples: readonly Example[], options: TrainOptions): Model {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const places = new Map(labels.map((label, place) => [label, place]));
  const weights = new Map<string, Float64Array>();
  const squares = new Map<string, Float64Array>();
  const rowOf = (table: Map<string, Float64Array>, feature: string) => {
    let row = table.get(feature);
    if (!row) table.set(feature, (row = new Float64Array(labels.length)));
    return row;
  };
  const prepared = examples.map(({ features, label }) => ({
    rows: features.map((feature) => ({
      weight: rowOf(weights, feature),
      square: rowOf(squares, feature),
    })),
    right: places.get(label) ?? 0,
    share: shareOf(features.length),
  }));
  const start = new Float64Array(labels.length);
  const chances = new Float64Array(labels.length);
  const random = seeded(1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { rows, right, share } of shuffled(prepared, random)) {
      chances.set(start);
      for (const { weight } of rows)
        for (let k = 0; k < labels.length; k++) chances[k]! += share * weight[k]!;
      softmax(chances);
      for (let k = 0; k < labels.length; k++) {
        const error = chances[k]! - (k === right ? 1 : 0);
        start[k]! -= 0.02 * error;
        for (const { weight, square } of rows) {
          const slope = error * share + options.decay * weight[k]!;
          square[k]! += slope * slope;
          const next = weight[k]! - (RATE / Math.sqrt(square[k]! + 0.01)) * slope;
          weight[k] = options.positive && next < 0 ? 0 : next;
        }
      }
    }
  }
  return { labels, weights };
}

/** A question with more words is not surer for having more: as the search counts it. */
export function shareOf(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count));
}

function softmax(values: Float64Array): void {
  const most = Math.max(...values);
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k] = Math.exp(values[k]! - most);
  for (let k = 0; k < values.length; k++) values[k]! /= sum;
}

/** Numbers from 0 to 1 that look random and are the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
