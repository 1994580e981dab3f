import type { Problem } from '../../read/problem.js';
import type { Path } from '../../read/read-yaml.js';
import type { Entry } from '../../read/validate.js';
import { problemAt, type Rule } from './rule.js';

/** The ids of sections and needs are unique: of two with the same id, one would be lost. */
export const uniqueIds: Rule = ({ guide, needs }) => {
  const sections = guide?.value.sections ?? [];
  return [
    ...twice(
      sections.map(({ id }, index) => ({ id, entry: guide, path: ['sections', index, 'id'] })),
    ),
    ...twice(needs.map((entry) => ({ id: entry.value.id, entry, path: ['id'] }))),
  ];
};

interface Named {
  readonly id: string;
  readonly entry: Entry<unknown> | undefined;
  readonly path: Path;
}

function twice(named: readonly Named[]): Problem[] {
  const seen = new Set<string>();
  return named.flatMap(({ id, entry, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    if (!entry) return [];
    const what = 'The id is used twice';
    return [
      problemAt(entry, path, {
        what,
        value: id,
        remedy: 'Give each its own id.',
        rule: 'unique-ids',
      }),
    ];
  });
}
