import { staleParts } from '../../src/compiler/check/origins.js';
import { languagesThatAre, type Content } from '../../src/compiler/read/content.js';
import { daysBetween, serviceDue } from '../../src/compiler/check/dates.js';
import {
  readability,
  topicSentences,
  type Readability,
} from '../../src/compiler/check/readability.js';
import type { FrontMatter } from '../../src/compiler/read/schema.js';
import { isFrontPage, sourcesOf } from '../../src/compiler/check/sources.js';
import { usesOf, type UsedKind } from '../../src/compiler/read/uses.js';
import { addMonths } from '../../src/shared/months.js';

/** A topic in one language. */
export interface TextRow extends Readability {
  readonly language: string;
  readonly translation: FrontMatter['translation'];
  /** How many revisions it is behind the original. */
  readonly behind: number;
  /** The parts whose French text has changed since they were translated. */
  readonly stale: readonly string[];
  /** The longest sentence, in words. */
  readonly longest: number;
  readonly hardBecause?: string;
}

export interface TopicRow {
  readonly id: string;
  /** The French title. */
  readonly title: string;
  readonly reviewed: string;
  /** Days since it was read against its sources. */
  readonly age: number;
  readonly due: string;
  readonly sources: number;
  /** One for each language in which the topic exists. */
  readonly texts: readonly TextRow[];
}

/** A fact or a service and the day to check it again. */
export interface CheckRow {
  readonly id: string;
  readonly value: string;
  readonly confidence: string;
  readonly due?: string;
  readonly source: string;
  readonly url: string;
  readonly note?: string;
  /** The number of topics that print it. */
  readonly topics: number;
}

/** A source that is a front page, where the statement cannot be found again. */
export interface FrontPageRow {
  readonly kind: 'fact' | 'service' | 'topic';
  readonly id: string;
  readonly source: string;
  readonly url: string;
}

/** Texts that no native speaker has read yet. */
export interface NativeRow {
  readonly language: string;
  readonly what: string;
  readonly count: number;
}

export interface ReportFigures {
  readonly languages: readonly string[];
  readonly topics: readonly TopicRow[];
  readonly facts: readonly CheckRow[];
  readonly services: readonly CheckRow[];
  readonly frontPages: readonly FrontPageRow[];
  readonly native: readonly NativeRow[];
}

/** Computes the figures that editors need to keep the content up to date. */
export function reportFigures(content: Content, today: string): ReportFigures {
  const languages = [
    ...languagesThatAre('published', content),
    ...languagesThatAre('draft', content),
  ];
  return {
    languages,
    topics: topicRows(content, languages, today),
    facts: factRows(content),
    services: serviceRows(content),
    frontPages: frontPageRows(content),
    native: nativeRows(content, languages),
  };
}

function topicRows(content: Content, languages: readonly string[], today: string): TopicRow[] {
  const ids = content.guide?.value.sections.flatMap(({ topics }) => topics) ?? [];
  return ids.flatMap((id) => {
    const topic = content.topics.get(id);
    if (!topic?.data) return [];
    const { reviewed, reviewEvery, revision, sources } = topic.data.value;
    const texts = languages.flatMap((language): TextRow[] => {
      const text = topic.texts.get(language);
      if (!text?.front) return [];
      const { translation, follows, hardBecause } = text.front.value;
      const sentences = [...topicSentences(text, text.front)];
      return [
        {
          language,
          translation,
          behind: revision - follows,
          stale: staleParts(text.front.value, topic.texts.get('fr')?.parts ?? []),
          longest: Math.max(0, ...sentences.map(({ words }) => words)),
          ...(hardBecause !== undefined && { hardBecause }),
          ...readability(sentences, language),
        },
      ];
    });
    const due = addMonths(reviewed, reviewEvery);
    const title = topic.texts.get('fr')?.front?.value.title ?? id;
    const age = daysBetween(reviewed, today);
    return { id, title, reviewed, age, due, sources: sources.length, texts };
  });
}

function factRows(content: Content): CheckRow[] {
  const topics = topicsUsing(content, 'fact');
  return [...content.facts.entries]
    .map(([id, { value: fact }]) => ({
      id,
      value: `${fact.value} ${fact.unit}`,
      confidence: fact.confidence,
      ...(fact.reviewBy !== undefined && { due: fact.reviewBy }),
      source: fact.source.title,
      url: fact.source.url,
      ...(fact.note !== undefined && { note: fact.note }),
      topics: topics(id),
    }))
    .sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || a.id.localeCompare(b.id));
}

function serviceRows(content: Content): CheckRow[] {
  const topics = topicsUsing(content, 'service');
  return [...content.services.entries].map(([id, { value: service }]) => ({
    id,
    value: service.label,
    confidence: service.confidence,
    due: serviceDue(service),
    source: `${service.source.title}, seen ${service.source.seen}`,
    url: service.source.url,
    topics: topics(id),
  }));
}

function frontPageRows(content: Content): FrontPageRow[] {
  return [...sourcesOf(content)]
    .filter(({ source }) => isFrontPage(source))
    .map(({ kind, id, source: { title, url } }) => ({ kind, id, source: title, url }));
}

/** Returns a function that counts the topics which use a fact or a service. */
function topicsUsing(content: Content, kind: UsedKind): (id: string) => number {
  const folders = new Map<string, Set<string>>();
  for (const { id, file } of usesOf(content, kind)) {
    const folder = /^content\/topics\/([^/]+)\//.exec(file)?.[1];
    if (folder) folders.set(id, (folders.get(id) ?? new Set()).add(folder));
  }
  return (id) => folders.get(id)?.size ?? 0;
}

function nativeRows(content: Content, languages: readonly string[]): NativeRow[] {
  const rows: NativeRow[] = [];
  for (const language of languages) {
    const texts = [...content.topics.values()].filter(({ texts: of }) => {
      const state = of.get(language)?.front?.value.translation;
      return state === 'machine' || state === 'human';
    });
    if (texts.length > 0) rows.push({ language, what: 'topics', count: texts.length });
    if (content.languages.entries.get(language)?.value.reviewedBy === '') {
      rows.push({ language, what: 'buttons, services, hard words: nobody is named', count: 1 });
    }
  }
  return rows;
}
