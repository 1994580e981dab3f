import type { Fact, FactUnit, GuideText, TranslationState } from './model.js';

/*
 * How texts travel, inside the script or in a pack: without names, in the order in which the data
 * has what they belong to. Each is sent to every reader.
 */

/** A fact as it travels: a third of the bytes of an object. */
export type PackedFact = readonly [
  value: Fact['value'],
  unit: FactUnit,
  reviewBy?: string | null,
  from?: string,
];

/** The panel as it travels: services and needs in the order in which the data has them. */
export interface PackedPanel {
  readonly services: readonly (readonly [name: string, who: string])[];
  readonly needs: readonly (readonly [title: string, note?: string])[];
}

export type PackedTopic = readonly [
  title: string,
  summary: string,
  translation: TranslationState,
  parts: string,
  behind?: true,
];

/** The guide in one language as it travels: inside the script or in a pack. */
export interface PackedGuide extends Omit<GuideText, 'topics' | 'glossary'> {
  /** In the order in which the data has them; null where a language lacks one. */
  readonly topics: readonly (PackedTopic | null)[];
  /** What each hard word means; a text names the word by its place here. */
  readonly glossary: readonly string[];
}
