import { createHash } from 'node:crypto';
import type { LearnedData, LearnedTable } from '../../src/guide/learned.js';
import { CALM, type Examples } from './examples.js';
import { train, type Example, type Model } from './logistic-regression.js';
import { prune } from './prune.js';

/** Chosen by cross-validation, hand by hand: `npm run learn -- --report` shows the curve. */
export const SETTINGS = {
  topics: {
    decay: 0.003,
    keep: 3800,
    step: 2,
    spread: 0.3,
    /** French and English have no pack; Arabic and Chinese share few words with the others. */
    favour: { fr: 1.2, en: 1.2, ar: 1.5, 'zh-Hans': 1.3 },
  },
  /** Of one language, with its pack. */
  whole: { keep: 12000, step: 0.5, spread: 0.3 },
  danger: { decay: 0.001, keep: 950, step: 1, spread: 0.3 },
  languages: { decay: 0.003, keep: 380, step: 1, spread: 0.8 },
} as const;

/** What `npm run learn` writes. */
export interface Learned {
  readonly fingerprint: string;
  readonly script: LearnedData;
  readonly languages: Readonly<Record<string, LearnedTable>>;
}

/** Learns everything. The same examples and settings give the same weights. */
export function learn(examples: Examples): Learned {
  const model = trainTopics(examples.topics);
  const codes = [...new Set(examples.topics.map(({ language }) => language))].sort();
  const script: LearnedData = {
    topics: scriptTopics(model, examples.topics),
    danger: learnDanger(examples.danger),
    languages: learnLanguages(examples.languages),
  };
  const languages = Object.fromEntries(
    codes
      .filter((code) => code !== 'fr' && code !== 'en')
      .map((code) => [
        code,
        prune(model, examples.topics, { ...SETTINGS.whole, languages: [code] }),
      ]),
  );
  return { fingerprint: fingerprintOf(examples), script, languages };
}

export function trainTopics(examples: readonly Example[]): Model {
  return train(examples, { decay: SETTINGS.topics.decay, positive: true });
}

export function scriptTopics(
  model: Model,
  examples: readonly Example[],
  keep: number = SETTINGS.topics.keep,
): LearnedTable {
  const { decay: _, ...settings } = SETTINGS.topics;
  return prune(model, examples, { ...settings, keep });
}

export function learnDanger(examples: readonly Example[]): LearnedTable {
  const { decay, ...settings } = SETTINGS.danger;
  return prune(train(examples, { decay, positive: false }), examples, {
    ...settings,
    against: CALM,
  });
}

export function learnLanguages(examples: readonly Example[]): LearnedTable {
  const { decay, ...settings } = SETTINGS.languages;
  return prune(train(examples, { decay, positive: true }), examples, settings);
}

/** Stands for all that the weights depend on: they are stale when it is another. */
export function fingerprintOf(examples: Examples): string {
  return createHash('sha256')
    .update(JSON.stringify([SETTINGS, examples.topics, examples.danger, examples.languages]))
    .digest('hex');
}
