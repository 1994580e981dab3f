import type { TopicTextSource } from '../../read/content.js';
import { PART_NAMES } from '../../../shared/part-names.js';
import type { Positions } from '../../read/positions.js';
import { problemsIn, type Describe, type Problem } from '../../read/problem.js';
import type { Rule } from './rule.js';

const rule = 'required-parts';

type Add = (...details: Parameters<Describe>) => void;

/** A topic has the parts `first` and `rights`, and its parts are in the fixed order. */
export const requiredParts: Rule = ({ topics }) =>
  [...topics.values()].flatMap((topic) => [...topic.texts.values()].flatMap(check));

function check(text: TopicTextSource): Problem[] {
  const problems: Problem[] = [];
  const { file, parts, positions, whole } = text;
  const problem = problemsIn(file, rule);
  const add: Add = (...details) => problems.push(problem(...details));

  for (const name of ['first', 'rights'] as const) {
    // The missing part may be one that could not be read, which is already reported.
    if (!whole || parts.some((part) => part[0] === name)) continue;
    add(1, 'A part is missing', `Add the line ## ${name} and its text.`, name);
  }
  const order = PART_NAMES.join(', ');
  let last = -1;
  for (const part of parts) {
    const [name, blocks] = part;
    const line = positions.lineOf(part);
    const place = PART_NAMES.indexOf(name);
    if (place === last) add(line, 'The part occurs twice', 'Join the two.', name);
    else if (place < last) add(line, 'The part is out of order', `The order is ${order}.`, name);
    else last = place;
    if (blocks.length === 0) {
      if (whole) add(line, 'The part is empty', 'Write it, or remove it.', name);
    } else if (name === 'know') checkKeys(part, add, positions);
  }
  return problems;
}

function checkKeys(
  [, blocks]: TopicTextSource['parts'][number],
  add: Add,
  positions: Positions,
): void {
  const seen = new Set<string>();
  for (const block of blocks) {
    if (block[0] !== 'known') continue;
    for (const [key, text] of block[1]) {
      if (seen.has(key)) {
        const line = positions.lineOfRun(text, 0);
        add(line, 'The key occurs twice', 'Join the two lines.', `${key}:`);
      }
      seen.add(key);
    }
  }
  const [first] = blocks;
  if (seen.size === 0 && first) {
    add(
      positions.lineOf(first),
      'The part "know" has no key',
      'Add a line - who:, - time: or - cost:.',
    );
  }
}
