import type { Part } from '../../guide/model.js';
import type { Positions } from './positions.js';
import type {
  FactEntry,
  FrontMatter,
  GlossaryEntry,
  GuideFile,
  NeedEntry,
  ServiceEntry,
  TopicFile,
} from './schema.js';
import type { LanguageEntry } from './schema-languages.js';
import type { CardsFile } from './schema-cards.js';
import type { CheckFile } from './schema-check.js';
import type { SynonymsFile } from './schema-synonyms.js';
import type { LearnedFiles } from './read-learned.js';
import type { DangerSource, QuestionSource } from './read-questions.js';
import type { Entry } from './validate.js';

/** Entries that other files refer to by id: facts, services, hard words, languages. */
export interface Collection<Value> {
  readonly file: string;
  /**
   * All ids, including those of invalid entries, so that references to these are not reported as
   * unknown. Undefined when the file could not be read.
   */
  readonly ids: ReadonlySet<string> | undefined;
  /** The valid entries, in the order of the file. */
  readonly entries: ReadonlyMap<string, Entry<Value>>;
}

/** A topic in one language. */
export interface TopicTextSource {
  readonly file: string;
  readonly language: string;
  /** Undefined when it is missing or invalid, which is already reported. */
  readonly front: Entry<FrontMatter> | undefined;
  readonly parts: readonly Part[];
  /** False when something was left out because of a mistake, which is already reported. */
  readonly whole: boolean;
  readonly positions: Positions;
}

export interface TopicSource {
  readonly id: string;
  /** Path of its folder in problems. */
  readonly folder: string;
  readonly data: Entry<TopicFile> | undefined;
  readonly texts: ReadonlyMap<string, TopicTextSource>;
}

/**
 * The content folder as it was read. What could not be read is already reported and is missing here, so
 * that rules can check the rest and one run reports every mistake.
 */
export interface Content {
  readonly languages: Collection<LanguageEntry>;
  readonly facts: Collection<FactEntry>;
  readonly services: Collection<ServiceEntry>;
  readonly needs: readonly Entry<NeedEntry>[];
  readonly glossary: Collection<GlossaryEntry>;
  readonly guide: Entry<GuideFile> | undefined;
  readonly check: Entry<CheckFile> | undefined;
  readonly cards: Entry<CardsFile> | undefined;
  readonly synonyms: Entry<SynonymsFile> | undefined;
  /** By name of the folder. */
  readonly topics: ReadonlyMap<string, TopicSource>;
  /** What people type. */
  readonly questions: readonly QuestionSource[];
  readonly danger: readonly DangerSource[];
  /** What the search learned from them. */
  readonly learned: LearnedFiles;
}

/** The content and the other data that the rules need. */
export interface CheckedContent extends Content {
  /** ISO date. */
  readonly today: string;
  /** Languages that have interface strings. */
  readonly interfaceLanguages: ReadonlySet<string>;
}

/** Returns the codes of the languages with the given status, in the order of languages.yaml. */
export function languagesThatAre(
  status: LanguageEntry['status'],
  content: Content,
): readonly string[] {
  return [...content.languages.entries]
    .filter(([, entry]) => entry.value.status === status)
    .map(([code]) => code);
}

/** Whether an id exists but its entry is invalid, which is already reported. */
export function isWrong({ ids, entries }: Collection<unknown>, id: string): boolean {
  return ids === undefined || (ids.has(id) && !entries.has(id));
}
