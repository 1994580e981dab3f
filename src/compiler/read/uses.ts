import { cardsOf } from './cards.js';
import type { Content } from './content.js';
import type { Path } from './read-yaml.js';
import type { Entry } from './validate.js';
import { marksOf } from './walk.js';

/** The kinds of entries that other files refer to by id. */
export type UsedKind = 'fact' | 'service' | 'term' | 'topic';

/** A reference to an id. */
export interface Use {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** Returns every reference to facts, services, hard words or topics, in texts and lists. */
export function usesOf(content: Content, kind: UsedKind): readonly Use[] {
  return [...inTexts(content, kind), ...inLists(content, kind)];
}

function* inTexts({ topics }: Content, kind: UsedKind): Generator<Use> {
  for (const { texts } of topics.values()) {
    for (const text of texts.values()) {
      for (const { mark, line } of marksOf(text)) {
        if (mark[0] === kind) yield { id: mark[1], file: text.file, line };
      }
    }
  }
}

function* inLists(content: Content, kind: UsedKind): Generator<Use> {
  const { topics, needs, guide } = content;
  for (const { entry, path, card } of cardsOf(content)) {
    const id = kind === 'topic' ? card.topic : kind === 'service' ? card.service : undefined;
    if (id !== undefined) yield { id, file: entry.file, line: entry.lineOf([...path, kind]) };
  }
  for (const { data } of topics.values()) {
    if (data && kind === 'service') yield* listed(data, ['services'], data.value.services);
    if (data && kind === 'topic') yield* listed(data, ['related'], data.value.related);
  }
  if (kind === 'service') {
    for (const need of needs) yield* listed(need, ['services'], need.value.services);
  }
  if (!guide) return;
  const { calls, helpers, sections, situations, urgent } = guide.value;
  if (kind === 'service') {
    yield* listed(guide, ['calls'], calls);
    yield* listed(guide, ['helpers'], helpers);
    for (const [index, { services }] of urgent.entries()) {
      yield* listed(guide, ['urgent', index, 'services'], services);
    }
  }
  if (kind === 'topic') {
    for (const [index, section] of sections.entries()) {
      yield* listed(guide, ['sections', index, 'topics'], section.topics);
    }
    for (const [index, { topic }] of situations.entries()) {
      yield { id: topic, file: guide.file, line: guide.lineOf(['situations', index, 'topic']) };
    }
  }
}

function* listed(entry: Entry<unknown>, path: Path, ids: readonly string[]): Generator<Use> {
  for (const [index, id] of ids.entries()) {
    yield { id, file: entry.file, line: entry.lineOf([...path, index]) };
  }
}
