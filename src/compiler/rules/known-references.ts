import type { CheckedContent } from '../content.js';
import { didYouMean } from '../nearest.js';
import type { Problem } from '../problem.js';
import type { Path } from '../read-yaml.js';
import type { Entry } from '../validate.js';
import { marksOf, type Mark } from '../walk.js';
import { problemAt, type Rule } from './rule.js';

const rule = 'known-references';

/** Kinds of names, and where each is written. */
const PLACES = {
  fact: 'facts.yaml',
  service: 'services.yaml',
  term: 'glossary.yaml',
  topic: 'the folder topics',
  section: 'guide.yaml',
  language: 'languages.yaml',
} as const;
type Kind = keyof typeof PLACES;

/** Every name that is used exists. */
export const knownReferences: Rule = (content) => [...inTopics(content), ...inFiles(content)];

function inTopics(content: CheckedContent): Problem[] {
  const problems: Problem[] = [];
  for (const topic of content.topics.values()) {
    for (const text of topic.texts.values()) {
      problems.push(...unknown(content, 'language', text.language, { file: text.file, line: 1 }));
      for (const { mark, line } of marksOf(text)) {
        const kind = kindOf(mark);
        if (kind) problems.push(...unknown(content, kind, String(mark[1]), { file: text.file, line }));
      }
    }
    const { data } = topic;
    if (!data) continue;
    const { section, services, related } = data.value;
    problems.push(...unknown(content, 'section', section, at(data, ['section'])));
    problems.push(...list(content, 'service', services, data, ['services']));
    problems.push(...list(content, 'topic', related, data, ['related']));
    problems.push(...inSection(content, topic.id, section, data));
  }
  return problems;
}

/** The section a topic names lists the topic, once. */
function inSection(
  content: CheckedContent,
  topic: string,
  section: string,
  data: Entry<unknown>,
): Problem[] {
  const sections = content.guide?.value.sections;
  if (!sections?.some(({ id }) => id === section)) return [];
  const listed = sections.flatMap(({ id, topics }) => topics.filter((t) => t === topic).map(() => id));
  if (listed.length === 1 && listed[0] === section) return [];
  const what =
    listed.length === 0 ? 'No section of guide.yaml lists the topic' : 'Sections list the topic otherwise';
  const value = listed.length === 0 ? topic : `${topic}: ${listed.join(', ')}`;
  const remedy = `List it once in guide.yaml, in the section "${section}".`;
  return [problemAt(data, ['section'], { what, value, remedy, rule })];
}

function inFiles(content: CheckedContent): Problem[] {
  const { guide } = content;
  const problems: Problem[] = [];
  for (const need of content.needs) {
    problems.push(...list(content, 'service', need.value.services, need, ['services']));
  }
  if (guide) {
    const { sections, situations, calls, helpers } = guide.value;
    problems.push(
      ...sections.flatMap(({ topics }, index) =>
        list(content, 'topic', topics, guide, ['sections', index, 'topics']),
      ),
      ...situations.flatMap(({ topic }, index) =>
        unknown(content, 'topic', topic, at(guide, ['situations', index, 'topic'])),
      ),
      ...list(content, 'service', calls, guide, ['calls']),
      ...list(content, 'service', helpers, guide, ['helpers']),
    );
  }
  return problems;
}

function list(
  content: CheckedContent,
  kind: Kind,
  ids: readonly string[],
  entry: Entry<unknown>,
  path: Path,
): Problem[] {
  return ids.flatMap((id, index) => unknown(content, kind, id, at(entry, [...path, index])));
}

function at({ file, lineOf }: Entry<unknown>, path: Path): Pick<Problem, 'file' | 'line'> {
  return { file, line: lineOf(path) };
}

function unknown(
  content: CheckedContent,
  kind: Kind,
  id: string,
  place: Pick<Problem, 'file' | 'line'>,
): Problem[] {
  const ids = idsOf(content, kind);
  if (ids === undefined || ids.has(id)) return [];
  const remedy = `${didYouMean(id, ids)}Add it to ${PLACES[kind]}, or write a name that is there.`;
  return [{ ...place, what: `There is no ${kind} of this name`, value: id, remedy, rule }];
}

function idsOf(content: CheckedContent, kind: Kind): ReadonlySet<string> | undefined {
  switch (kind) {
    case 'fact':
      return content.facts.ids;
    case 'service':
      return content.services.ids;
    case 'term':
      return content.glossary.ids;
    case 'language':
      return content.languages.ids;
    case 'topic':
      return new Set(content.topics.keys());
    case 'section':
      return content.guide && new Set(content.guide.value.sections.map(({ id }) => id));
  }
}

function kindOf([kind]: Mark): Kind | undefined {
  return kind === 'fact' || kind === 'service' || kind === 'term' || kind === 'topic'
    ? kind
    : undefined;
}
