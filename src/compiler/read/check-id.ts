import type { Report } from './problem.js';

/** The format of an id of a topic, fact, service or hard word. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The format of a BCP 47 code. */
export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** Reports an id that does not have the required format. */
export function checkId(
  id: string,
  pattern: RegExp,
  file: string,
  line: number,
  report: Report,
): void {
  if (pattern.test(id)) return;
  const remedy = 'Write a name in small letters, digits and hyphens, without spaces.';
  report({ file, line, what: 'This is not a name', value: id, remedy, rule: 'schema' });
}
