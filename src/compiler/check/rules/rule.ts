import type { CheckedContent } from '../../read/content.js';
import type { Problem } from '../../read/problem.js';
import type { Path } from '../../read/read-yaml.js';
import type { Entry } from '../../read/validate.js';

/** Checks the content for one kind of mistake. */
export type Rule = (content: CheckedContent) => Problem[];

/** Creates a problem for a value of a YAML file. */
export function problemAt(
  entry: Pick<Entry<unknown>, 'file' | 'lineOf'>,
  path: Path,
  details: Pick<Problem, 'what' | 'remedy' | 'rule'> & { readonly value?: string },
): Problem {
  return { file: entry.file, line: entry.lineOf(path), ...details };
}
