import { createHash } from 'node:crypto';
import type { LearnedData, LearnedOfLanguage, LearnedTable } from '../../src/guide/learned.js';
import type { Examples } from './examples.js';
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
  whole: { keep: 2600, step: 1, spread: 0.3 },
  danger: { decay: 0.003, keep: 880, step: 1, spread: 0.3, favour: { fr: 1.5, en: 1.5 } },
  /** Of one language, with its pack. */
  wholeDanger: { keep: 1200, step: 1, spread: 0.3 },
  languages: { decay: 0.003, keep: 300, step: 1, spread: 0.8 },
} as const;

/** What `npm run learn` writes. */
export interface Learned {
  readonly fingerprint: string;
  readonly script: LearnedData;
  readonly languages: Readonly<Record<string, LearnedOfLanguage>>;
}

/** Learns everything. The same examples and settings give the same weights. */
export function learn(examples: Examples): Learned {
  const model = trainTopics(examples.topics);
  const dangerModel = trainDanger(examples.danger);
  const codes = [...new Set(examples.topics.map(({ language }) => language))].sort();
  const script: LearnedData = {
    topics: scriptTopics(model, examples.topics),
    danger: scriptDanger(dangerModel, examples.danger),
    languages: learnLanguages(examples.languages),
  };
  const languages = Object.fromEntries(
    codes
      .filter((code) => code !== 'fr' && code !== 'en')
      .map((code) => [
        code,
        {
          topics: prune(model, examples.topics, { ...SETTINGS.whole, languages: [code] }),
          danger: languageDanger(dangerModel, examples.danger, code),
        },
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

export function trainDanger(examples: readonly Example[]): Model {
  return train(examples, { decay: SETTINGS.danger.decay, positive: false });
}

export function scriptDanger(
  model: Model,
  examples: readonly Example[],
  keep: number = SETTINGS.danger.keep,
): LearnedTable {
  const { decay: _, ...settings } = SETTINGS.danger;
  return prune(model, examples, { ...settings, keep, centred: true });
}

/** Arabic in Latin letters belongs to Arabic. */
export function languageDanger(
  model: Model,
  examples: readonly Example[],
  code: string,
): LearnedTable {
  const languages = [code, `${code}-Latn`];
  return prune(model, examples, { ...SETTINGS.wholeDanger, languages, centred: true });
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
