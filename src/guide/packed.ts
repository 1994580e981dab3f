import type {
  Fact,
  FactUnit,
  GuideData,
  GuideText,
  ServiceData,
  TopicData,
  TranslationState,
} from './model.js';

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

/** A source: its place in the list of all, and the article. */
export type PackedSource = readonly [place: number, article?: string];

/** Without `href` or `label` where one tells the other: see `service-address.ts`. */
export interface PackedService extends Omit<ServiceData, 'href' | 'label'> {
  readonly href?: string;
  readonly label?: string;
}

/** What is the same in every language: a name is written once, elsewhere its place stands for it. */
export interface PackedData extends Omit<GuideData, 'topics' | 'services'> {
  readonly sources: readonly (readonly [title: string, url: string])[];
  readonly topics: readonly PackedTopicData[];
  readonly services: readonly PackedService[];
}

interface PackedTopicData extends Omit<TopicData, 'sources' | 'services' | 'related'> {
  readonly sources: readonly PackedSource[];
  readonly services: readonly number[];
  readonly related: readonly number[];
}

/** The panel as it travels: services and needs in the order in which the data has them. */
export interface PackedPanel {
  readonly services: readonly (readonly [name: string, who: string])[];
  readonly needs: readonly (readonly [title: string, note?: string])[];
}

export type PackedTopic = readonly [
  /** Empty in French and English: the data has it. */
  title: string,
  summary: string,
  parts: string,
  /** Without one it is the original. */
  translation?: TranslationState | null,
  behind?: true,
];

/** The guide in one language as it travels: inside the script or in a pack. */
export interface PackedGuide extends Omit<GuideText, 'topics' | 'glossary'> {
  /** In the order in which the data has them; null where a language lacks one. */
  readonly topics: readonly (PackedTopic | null)[];
  /** What each hard word means; a text names the word by its place here. */
  readonly glossary: readonly string[];
}
