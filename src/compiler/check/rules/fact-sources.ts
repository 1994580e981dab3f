import { isWrong, type TopicSource } from '../../read/content.js';
import { marksOf } from '../../read/walk.js';
import { problemAt, type Rule } from './rule.js';

/**
 * The source of every value that a topic prints is among the sources of the topic, where readers see
 * it. Each missing source is reported once, with all values that need it.
 */
export const factSources: Rule = ({ topics, facts }) =>
  [...topics.values()].flatMap((topic) => {
    const { data } = topic;
    if (!data) return [];
    const pages = new Set(data.value.sources.map(({ url }) => url));
    const missing = new Map<string, string[]>();
    for (const id of factsIn(topic)) {
      const url = facts.entries.get(id)?.value.source.url;
      if (url === undefined || isWrong(facts, id) || pages.has(url)) continue;
      missing.set(url, [...(missing.get(url) ?? []), id]);
    }
    return [...missing].map(([url, ids]) =>
      problemAt(data, ['sources'], {
        what: `The source of a value is not among the sources of the topic: ${url}`,
        value: ids.join(', '),
        remedy: 'Add the source, or use another fact.',
        rule: 'fact-sources',
      }),
    );
  });

/** Returns the facts that a topic prints, in any language. */
function factsIn({ texts }: TopicSource): ReadonlySet<string> {
  const marks = [...texts.values()].flatMap((text) => [...marksOf(text)]);
  return new Set(marks.flatMap(({ mark }) => (mark[0] === 'fact' ? mark[1] : [])));
}
