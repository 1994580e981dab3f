import type { Collection } from '../../read/content.js';
import type { Problem } from '../../read/problem.js';
import { usesOf, type Use } from '../../read/uses.js';
import { problemAt, type Rule } from './rule.js';

/** Warns of unused facts, hard words and services: they are obsolete, or misspelt where they are used. */
export const unused: Rule = (content) => [
  ...notIn(content.facts, usesOf(content, 'fact'), 'fact'),
  ...notIn(content.services, usesOf(content, 'service'), 'service'),
  ...notIn(content.glossary, usesOf(content, 'term'), 'hard word'),
];

function notIn(collection: Collection<unknown>, uses: readonly Use[], kind: string): Problem[] {
  const used = new Set(uses.map(({ id }) => id));
  return [...collection.entries]
    .filter(([id]) => !used.has(id))
    .map(([id, entry]) =>
      problemAt(entry, [], {
        what: `Nothing uses this ${kind}`,
        value: id,
        remedy: 'Use it, or remove it.',
        rule: 'unused',
      }),
    );
}
