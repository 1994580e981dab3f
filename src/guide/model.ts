import type { KnownKey, PartName } from '../shared/part-names.js';
import type { LearnedTable } from './learned.js';

export type { KnownKey, PartName };

/**
 * The guide as data. The compiler writes it, the store reads it, the elements show it.
 * Nothing here knows Markdown, YAML, HTML or the network. The first item of a tuple says what it is.
 */

/** A run of text inside a block. A plain string is plain text. */
export type Inline =
  | string
  | readonly ['strong', Inlines]
  /** An outside page: address, words. */
  | readonly ['link', string, Inlines]
  /** Another topic of the guide: its id, words. */
  | readonly ['topic', string, Inlines]
  /** A hard word, explained in place: its id in the glossary, the word as written. */
  | readonly ['term', string, string]
  /** An amount, limit, duration or date: its id in the facts. Formatted when shown. */
  | readonly ['fact', string]
  /** A service, shown as a call link: id in the services. */
  | readonly ['service', string];

export type Inlines = readonly Inline[];

export type Block =
  | readonly ['heading', Inlines]
  | readonly ['paragraph', Inlines]
  | readonly ['list', readonly Inlines[]]
  | readonly ['steps', readonly Inlines[]]
  /** Services to call at once: each item holds one service and nothing else. */
  | readonly ['calls', readonly Inlines[]]
  | readonly ['callout', Inlines]
  | readonly ['known', readonly (readonly [KnownKey, Inlines])[]];

export type Part = readonly [PartName, readonly Block[]];

/** Who made a text: the author, a machine, a person, a person whose work was read again. */
export type TranslationState = 'original' | 'machine' | 'human' | 'reviewed';

/** Where a statement comes from. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** Articles of law, as a lawyer would quote them. */
  readonly article?: string;
}

// prettier-ignore
export type FactUnit =
  | 'eur' | 'percent' | 'count' | 'age' | 'date'
  | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** An amount, limit, duration or date, written once for all topics and languages. */
export interface Fact {
  /** A number; for the unit `date` an ISO year, month or day. */
  readonly value: number | string;
  readonly unit: FactUnit;
  /** ISO date from which the value holds. */
  readonly from?: string;
  /** ISO date after which it must be checked again. */
  readonly reviewBy?: string;
}

/** When somebody answers. `always` is day and night; `office` is unprinted office hours. */
export type Hours =
  | 'always'
  | 'office'
  | {
      readonly days: readonly [first: number, last: number];
      readonly open: string;
      readonly close: string;
    };

/** What is the same in every language about a number or an organisation. */
export interface ServiceData {
  readonly id: string;
  /** `tel:`, `sms:` or `https:` address. */
  readonly href: string;
  /** The number or address as printed. */
  readonly label: string;
  /** Free for the caller. Absent: not a phone. */
  readonly free?: boolean;
  /** Works from a phone without credit. */
  readonly withoutCredit?: boolean;
  readonly hours?: Hours;
  /** BCP 47 codes of languages spoken at all hours. */
  readonly languages?: readonly string[];
  /** BCP 47 codes of languages spoken at some hours. */
  readonly sometimes?: readonly string[];
  /** An interpreter may be found. */
  readonly interpreter?: boolean;
  /** Whether the call is printed on a detailed bill; absent where no source says. */
  readonly onBill?: boolean;
  /** The call is located. */
  readonly located?: boolean;
  /** A second way: chat, form or page. */
  readonly web?: string;
  /** Other names people know it by. */
  readonly called?: readonly string[];
}

/** What is said about a service in one language. */
export interface ServiceText {
  /** The need it answers, or its proper name: at most five words. */
  readonly name: string;
  /** Who answers, or for whom. */
  readonly who: string;
}

export interface Service extends ServiceData, ServiceText {}

/** A need on the emergency panel and the services that answer it, in order. */
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

/** What is the same in every language about a topic. */
export interface TopicData {
  readonly id: string;
  readonly section: string;
  readonly reviewed: string;
  /** Months after which it must be read again. */
  readonly reviewEvery: number;
  readonly sources: readonly Source[];
  readonly services: readonly string[];
  readonly related: readonly string[];
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
  /** The original has changed in meaning since this was translated. */
  readonly behind?: true;
  readonly parts: readonly Part[];
}

export interface Topic extends TopicData, TopicText, OtherName {}

/** A title in the two languages that officials and most helpers read. */
export interface Names {
  readonly fr: string;
  readonly en: string;
}

/** The name that is shown beside a title: the French one; for readers of French, the English one. */
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

/** One line of the first screen, in the reader's own words, and the topic it leads to. */
export interface Situation {
  readonly text: string;
  readonly topic: string;
}

/** Everything that does not depend on a language; inside the script. */
export interface GuideData {
  readonly sections: readonly SectionData[];
  readonly topics: readonly TopicData[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly services: readonly ServiceData[];
  readonly needs: readonly NeedData[];
  /** The three numbers of the first screen. */
  readonly calls: readonly string[];
  /** Services offered when a search finds nothing. */
  readonly helpers: readonly string[];
  /** Phrases of danger, as `isUrgent` reads them, and the services to call. */
  readonly urgent: readonly { readonly phrases: string; readonly services: readonly string[] }[];
}

/** Everything about the emergency panel in one language; inside the script for every language. */
export interface PanelText {
  readonly services: Readonly<Record<string, ServiceText>>;
  readonly needs: Readonly<Record<string, NeedText>>;
}

/** The guide in one language. */
export interface GuideText {
  readonly sections: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, TopicText>>;
  readonly situations: readonly Situation[];
  /** Questions one can try in the search. */
  readonly examples: readonly string[];
  /** What was learned of questions in this language, where the script holds less. */
  readonly learned?: LearnedTable;
  /** Words of the language that look like a slip in a word of the guide, without accents, parted by spaces. */
  readonly realWords: string;
  readonly glossary: Readonly<Record<string, { readonly term: string; readonly meaning: string }>>;
}

/** A language of the guide. */
export interface Language {
  /** BCP 47 code. */
  readonly code: string;
  /** Its own name, in its own script. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** How the guide offers itself in this language: "Read this in English". */
  readonly offer: string;
  /** Neutral page the exit leads to. */
  readonly exit: string;
}

/** A section in one language, with its topics. */
export interface Section extends OtherName {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly Topic[];
}

/** A guide ready to be shown: data and text of one language joined. */
export interface Guide {
  readonly language: Language;
  readonly sections: readonly Section[];
  readonly topics: ReadonlyMap<string, Topic>;
  readonly situations: readonly Situation[];
  readonly examples: readonly string[];
  readonly realWords: GuideText['realWords'];
  readonly learned: LearnedTable | undefined;
  readonly glossary: GuideText['glossary'];
  readonly facts: GuideData['facts'];
  readonly services: ReadonlyMap<string, Service>;
  readonly needs: readonly Need[];
  readonly calls: readonly Service[];
  readonly helpers: readonly Service[];
  readonly urgent: readonly { readonly phrases: string; readonly services: readonly Service[] }[];
}
