import type { Part } from '../../guide/model.js';
import type { Positions } from './positions.js';
import type {
  FactEntry,
  FrontMatter,
  GlossaryEntry,
  GuideFile,
  LanguageEntry,
  NeedEntry,
  ServiceEntry,
  TopicFile,
} from './schema.js';
import type { CheckFile } from './schema-check.js';
import type { SynonymsFile } from './schema-synonyms.js';
import type { LearnedFiles } from './read-learned.js';
import type { DangerSource, QuestionSource } from './read-questions.js';
import type { Entry } from './validate.js';

/** Things that are named elsewhere: facts, services, hard words, languages. */
export interface Collection<Value> {
  readonly file: string;
  /**
   * Every name that is written, also of entries that are wrong: a name is not unknown because its
   * entry has another mistake. Undefined when the file could not be read.
   */
  readonly ids: ReadonlySet<string> | undefined;
  /** The entries that are right, in the order of the file. */
  readonly entries: ReadonlyMap<string, Entry<Value>>;
}

/** A topic in one language. */
export interface TopicTextSource {
  readonly file: string;
  readonly language: string;
  /** Undefined: wrong or missing, which is a problem already. */
  readonly front: Entry<FrontMatter> | undefined;
  readonly parts: readonly Part[];
  /** Whether nothing was left out because of a mistake, which is a problem already. */
  readonly whole: boolean;
  readonly positions: Positions;
}

export interface TopicSource {
  readonly id: string;
  /** How problems name its folder. */
  readonly folder: string;
  readonly data: Entry<TopicFile> | undefined;
  readonly texts: ReadonlyMap<string, TopicTextSource>;
}

/**
 * The content folder as it was read. What could not be read is missing here and a problem already,
 * so that rules can look at the rest and every mistake is told in one run.
 */
export interface Content {
  readonly languages: Collection<LanguageEntry>;
  readonly facts: Collection<FactEntry>;
  readonly services: Collection<ServiceEntry>;
  readonly needs: readonly Entry<NeedEntry>[];
  readonly glossary: Collection<GlossaryEntry>;
  readonly guide: Entry<GuideFile> | undefined;
  readonly check: Entry<CheckFile> | undefined;
  readonly synonyms: Entry<SynonymsFile> | undefined;
  /** By name of the folder. */
  readonly topics: ReadonlyMap<string, TopicSource>;
  /** What people type. */
  readonly questions: readonly QuestionSource[];
  readonly danger: readonly DangerSource[];
  /** What the search learned from them. */
  readonly learned: LearnedFiles;
}

/** Content and what else the rules look at. */
export interface CheckedContent extends Content {
  /** ISO date. */
  readonly today: string;
  /** Languages whose interface strings are at hand. */
  readonly interfaceLanguages: ReadonlySet<string>;
}

/** Codes of the languages with a status, in the order of languages.yaml. */
export function languagesThatAre(
  status: LanguageEntry['status'],
  content: Content,
): readonly string[] {
  return [...content.languages.entries]
    .filter(([, entry]) => entry.value.status === status)
    .map(([code]) => code);
}

/** Whether a name is written but its entry is wrong, which is a problem already. */
export function isWrong({ ids, entries }: Collection<unknown>, id: string): boolean {
  return ids === undefined || (ids.has(id) && !entries.has(id));
}
