import type { KnownKey, PartName } from '../shared/part-names.js';
import type { Part } from './block-model.js';
import type { CardGroup, CardGroupData, CardTexts } from './card-model.js';
import type { Language } from './language.js';
import type { LearnedOfLanguage } from './learned.js';

export type * from './block-model.js';
export type * from './card-model.js';
export type { KnownKey, Language, PartName };

/**
 * The data model of the guide. The compiler writes this data, the store reads it and the elements
 * render it. It does not depend on Markdown, YAML, HTML or the network.
 */

/** Who wrote a text: the author, a machine, a translator, or a translator with a review. */
export type TranslationState = 'original' | 'machine' | 'human' | 'reviewed';

/** The source of a statement. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** Articles of law, in the usual form of citation. */
  readonly article?: string;
}

// prettier-ignore
export type FactUnit =
  | 'eur' | 'percent' | 'count' | 'age' | 'date'
  | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** An amount, limit, duration or date, which is defined once for all topics and languages. */
export interface Fact {
  /** A number; for the unit `date` an ISO year, month or day. */
  readonly value: number | string;
  readonly unit: FactUnit;
  /** ISO date from which the value applies. */
  readonly from?: string;
  /** ISO date after which the value must be checked again. */
  readonly reviewBy?: string;
}

/** Opening hours. `always` is day and night; `office` is office hours that are not given exactly. */
export type Hours =
  | 'always'
  | 'office'
  | {
      readonly days: readonly [first: number, last: number];
      readonly open: string;
      readonly close: string;
    };

/** The language-independent data of a phone number or an organisation. */
export interface ServiceData {
  readonly id: string;
  /** `tel:`, `sms:` or `https:` address. */
  readonly href: string;
  /** The number or address as it is displayed. */
  readonly label: string;
  /** Whether the call is free for the caller; absent when the service is not a phone number. */
  readonly free?: boolean;
  /** Whether it can be called from a phone without credit. */
  readonly withoutCredit?: boolean;
  readonly hours?: Hours;
  /** BCP 47 codes of languages spoken at all hours. */
  readonly languages?: readonly string[];
  /** BCP 47 codes of languages spoken at some hours. */
  readonly sometimes?: readonly string[];
  /** Whether an interpreter can be provided. */
  readonly interpreter?: boolean;
  /** Whether the call appears on an itemised bill; absent when no source says so. */
  readonly onBill?: boolean;
  /** Whether the caller is located. */
  readonly located?: boolean;
  /** Another way to contact the service: chat, form or page. */
  readonly web?: string;
  /** Other names people know it by. */
  readonly called?: readonly string[];
}

/** The texts of a service in one language. */
export interface ServiceText {
  /** The need it serves, or its proper name: at most five words. */
  readonly name: string;
  /** Who answers, or for whom. */
  readonly who: string;
}

export interface Service extends ServiceData, ServiceText {}

/** A need on the emergency panel and the services for it, in order. */
export interface NeedData {
  readonly id: string;
  readonly services: readonly string[];
}
export interface NeedText {
  readonly title: string;
  readonly note?: string;
}
export interface Need extends NeedText {
  readonly id: string;
  readonly services: readonly Service[];
}

/** The language-independent data of a topic. */
export interface TopicData {
  readonly id: string;
  readonly section: string;
  readonly reviewed: string;
  /** Months after which it must be reviewed again. */
  readonly reviewEvery: number;
  readonly sources: readonly Source[];
  readonly services: readonly string[];
  readonly related: readonly string[];
  /** Cards to show at a step of the part `first`: place of the step, from 0 → ids. */
  readonly cards?: Readonly<Record<number, readonly string[]>>;
  /** Its title in French and in English, shown beside the reader's language. */
  readonly names: Names;
}

/** A topic in one language. */
export interface TopicText {
  readonly title: string;
  readonly summary: string;
  /** The first words people type, each once, parted by spaces. */
  readonly keywords: string;
  readonly translation: TranslationState;
  /** Set when the meaning of the original has changed since the translation. */
  readonly behind?: true;
  /** The parts whose original has changed since they were translated. */
  readonly stale?: readonly PartName[];
  readonly parts: readonly Part[];
}

export interface Topic extends TopicData, TopicText, OtherName {}

/** A title in the two languages that most officials and helpers read. */
export interface Names {
  readonly fr: string;
  readonly en: string;
}

/** The name shown beside a title: the French one, or the English one when the guide is in French. */
export interface OtherName {
  readonly name: string;
  /** BCP 47 code of the language of `name`. */
  readonly nameLanguage: string;
}

export interface SectionData {
  readonly id: string;
  readonly topics: readonly string[];
  readonly names: Names;
}

/** A line of the first screen, in the words of a reader, and the topic it links to. */
export interface Situation {
  readonly text: string;
  readonly topic: string;
}

/** All language-independent data; included in the script. */
export interface GuideData {
  readonly sections: readonly SectionData[];
  readonly topics: readonly TopicData[];
  readonly cards: readonly CardGroupData[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly services: readonly ServiceData[];
  readonly needs: readonly NeedData[];
  /** The three numbers of the first screen. */
  readonly calls: readonly string[];
  /** Services offered when a search finds nothing. */
  readonly helpers: readonly string[];
  /** Phrases of danger, as `urgentPhraseIn` reads them, and the services to call. */
  readonly urgent: readonly { readonly phrases: string; readonly services: readonly string[] }[];
}

/** The texts of the emergency panel in one language; included in the script for every language. */
export interface PanelText {
  readonly services: Readonly<Record<string, ServiceText>>;
  readonly needs: Readonly<Record<string, NeedText>>;
}

/** The guide in one language. */
export interface GuideText {
  readonly sections: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, TopicText>>;
  readonly cards: CardTexts;
  readonly situations: readonly Situation[];
  /** Example questions for the search. */
  readonly examples: readonly string[];
  /** What was learned of questions in this language, where the script holds less. */
  readonly learned?: LearnedOfLanguage;
  /** Words of the language that look like a slip in a word of the guide, without accents, parted by spaces. */
  readonly realWords: string;
  readonly glossary: Readonly<Record<string, { readonly term: string; readonly meaning: string }>>;
}

/** A section in one language, with its topics. */
export interface Section extends OtherName {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly Topic[];
}

/** The data of the guide joined with the texts of one language, ready to be rendered. */
export interface Guide {
  readonly language: Language;
  readonly sections: readonly Section[];
  readonly topics: ReadonlyMap<string, Topic>;
  readonly cards: readonly CardGroup[];
  readonly asking: string;
  readonly situations: readonly Situation[];
  readonly examples: readonly string[];
  readonly realWords: GuideText['realWords'];
  readonly learned: LearnedOfLanguage | undefined;
  readonly glossary: GuideText['glossary'];
  readonly facts: GuideData['facts'];
  readonly services: ReadonlyMap<string, Service>;
  readonly needs: readonly Need[];
  readonly calls: readonly Service[];
  readonly helpers: readonly Service[];
  readonly urgent: readonly { readonly phrases: string; readonly services: readonly Service[] }[];
}
