import type { CheckedContent } from '../../read/content.js';
import { didYouMean, nearest } from '../../read/nearest.js';
import type { Problem } from '../../read/problem.js';
import { usesOf } from '../../read/uses.js';
import { problemAt, type Rule } from './rule.js';

const rule = 'known-references';

/** Every id that is used exists, and each topic is listed in its section. */
export const knownReferences: Rule = (content) => {
  const { facts, services, glossary, languages, guide, topics } = content;
  const renamed = renamedFolders(content);
  // Without any topic the folder of topics is missing, which is already reported once.
  const topicIds = topics.size > 0 ? new Set([...topics.keys(), ...renamed.values()]) : undefined;
  const sectionIds = guide && new Set(guide.value.sections.map(({ id }) => id));
  return [
    ...usesOf(content, 'fact').flatMap(missingFrom(facts.ids, 'fact', 'facts.yaml')),
    ...usesOf(content, 'service').flatMap(missingFrom(services.ids, 'service', 'services.yaml')),
    ...usesOf(content, 'term').flatMap(missingFrom(glossary.ids, 'hard word', 'glossary.yaml')),
    ...usesOf(content, 'topic').flatMap(missingFrom(topicIds, 'topic', 'the folder topics')),
    ...[...topics.values()]
      .flatMap(({ texts }) => [...texts.values()])
      .map(({ language, file }) => ({ id: language, file, line: 1 }))
      .flatMap(missingFrom(languages.ids, 'language', 'languages.yaml')),
    ...[...topics.values()]
      .flatMap(({ data }) => data ?? [])
      .map(({ value, file, lineOf }) => ({ id: value.section, file, line: lineOf(['section']) }))
      .flatMap(missingFrom(sectionIds, 'section', 'guide.yaml')),
    ...unlisted(content, renamed),
  ];
};

function missingFrom(ids: ReadonlySet<string> | undefined, kind: string, place: string) {
  return ({ id, ...use }: Pick<Problem, 'file' | 'line'> & { readonly id: string }): Problem[] => {
    // When the file could not be read, every name counts as known.
    if (ids === undefined || ids.has(id)) return [];
    const remedy = `${didYouMean(id, ids)}Add it to ${place}, or write a name that is there.`;
    return [{ ...use, what: `There is no ${kind} of this name`, value: id, remedy, rule }];
  };
}

/** Pairs each folder that no section lists with a similar listed name that has no folder: one typing error. */
function renamedFolders({ guide, topics }: CheckedContent): ReadonlyMap<string, string> {
  const listed = guide?.value.sections.flatMap((section) => section.topics) ?? [];
  const absent = listed.filter((id) => !topics.has(id));
  return new Map(
    [...topics.keys()]
      .filter((id) => !listed.includes(id))
      .flatMap((id) => {
        const name = nearest(id, absent);
        return name === undefined ? [] : [[id, name] as const];
      }),
  );
}

/** Reports topics that their section does not list, or that are listed twice. */
function unlisted(
  { guide, topics }: CheckedContent,
  renamed: ReadonlyMap<string, string>,
): Problem[] {
  const sections = guide?.value.sections ?? [];
  return [...topics.values()].flatMap(({ id, folder, data }) => {
    const listedAs = renamed.get(id);
    if (listedAs !== undefined) {
      const what = 'guide.yaml lists the topic under another name';
      const remedy = `Give the folder the name "${listedAs}".`;
      return [{ file: folder, line: 1, what, value: listedAs, remedy, rule }];
    }
    const wanted = data?.value.section;
    if (!data || !sections.some((section) => section.id === wanted)) return [];
    const listed = sections.flatMap((section) =>
      section.topics.filter((topic) => topic === id).map(() => section.id),
    );
    if (listed.length === 1 && listed[0] === wanted) return [];
    return [
      problemAt(data, ['section'], {
        what: 'guide.yaml does not list the topic once, in this section',
        value: listed.length === 0 ? 'not listed' : `listed in ${listed.join(', ')}`,
        remedy: `List "${id}" once in guide.yaml, in the section "${wanted}".`,
        rule,
      }),
    ];
  });
}
