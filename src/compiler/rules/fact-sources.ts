import { marksOf } from '../walk.js';
import { isWrong } from '../content.js';
import type { Problem } from '../problem.js';
import type { Rule } from './rule.js';

/** A value stands in a topic only with its source among those of the topic, where readers see it. */
export const factSources: Rule = ({ topics, facts }) =>
  [...topics.values()].flatMap(({ data, texts }) => {
    const pages = new Set(data?.value.sources.map(({ url }) => url));
    if (!data) return [];
    return [...texts.values()].flatMap((text) =>
      [...marksOf(text)].flatMap(({ mark, line }): Problem[] => {
        if (mark[0] !== 'fact' || isWrong(facts, mark[1])) return [];
        const source = facts.entries.get(mark[1])?.value.source;
        if (!source || pages.has(source.url)) return [];
        return [
          {
            file: text.file,
            line,
            what: 'The source of this value is not among the sources of the topic',
            value: `${mark[1]}: ${source.url}`,
            remedy: `Add it to ${data.file}, or use another fact.`,
            rule: 'fact-sources',
          },
        ];
      }),
    );
  });
