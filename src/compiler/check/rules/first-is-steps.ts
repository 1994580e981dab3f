import type { Rule } from './rule.js';

/**
 * The part `first` begins with a numbered list, so that readers can follow it step by step. A list of
 * calls may precede it.
 */
export const firstIsSteps: Rule = ({ topics }) =>
  [...topics.values()].flatMap((topic) =>
    [...topic.texts.values()].flatMap(({ file, parts, positions }) =>
      parts.flatMap((part) => {
        const [name, [first, second]] = part;
        const block = first?.[0] === 'calls' ? (second ?? first) : first;
        if (name !== 'first' || !block || block[0] === 'steps') return [];
        return {
          file,
          line: positions.lineOf(block),
          what: 'The part "first" does not begin with a numbered list',
          value: block[0],
          remedy:
            'Begin with 1. and what to do first. A list of calls, as - [[17]], may come before it.',
          rule: 'first-is-steps',
        };
      }),
    ),
  );
