import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, replace, type Edit } from '../../content.js';

const FILE = 'topics/police-custody/en.md';
const REMEDY =
  'Write the same blocks, facts, services and hard words in the same order. [same-skeleton]';
const here = (line: number, found: string, wanted: string) => [
  `content/${FILE}:${line} The text does not have the structure of fr.md: found ${found}, expected ${wanted}. ${REMEDY}`,
];

const CASES: readonly (readonly [name: string, edit: Edit, expected: readonly string[]])[] = [
  [
    'a part is missing',
    replace('## careful\n\nThe lawyer does not come by themselves.\n', ''),
    here(27, 'the part "know"', 'the part "careful" (line 26)'),
  ],
  [
    'a block is missing',
    replace('You may stay silent; it is a right.\n\n', ''),
    here(17, 'a list of 2', 'a paragraph (line 17)'),
  ],
  [
    'an item is missing',
    replace('- Somebody you trust is told.\n', ''),
    here(19, 'a list of 1', 'a list of 2 (line 19)'),
  ],
  [
    'a key is another',
    replace('- who:', '- cost:'),
    here(32, 'the keys cost, time', 'the keys who, time (line 32)'),
  ],
  ['a service is another', replace('[[112]]', '[[114]]'), here(13, '[[114]]', '[[112]] (line 13)')],
  [
    'a hard word is missing',
    replace('[duty lawyer](#duty-lawyer)', 'duty lawyer'),
    here(11, 'the end of a text', 'the hard word #duty-lawyer (line 12)'),
  ],
  [
    'a fact is missing',
    replace('then {custody-length} more', 'then more'),
    here(33, 'the end of a text', '{custody-length} (line 33)'),
  ],
  [
    'a topic link is too many',
    replace('Any suspect.', 'Any [suspect](topic:legal-aid).'),
    here(32, 'the link topic:legal-aid', 'the end of a text (line 32)'),
  ],
];

for (const [name, edit, expected] of CASES) {
  test(name, () => assert.deepEqual(problemsOf({ [FILE]: edit }), expected));
}

test('strong words and outside links may differ', () => {
  const edit = replace('[the law](https://example.org/law)', '**the law**');
  assert.deepEqual(problemsOf({ [FILE]: edit }), []);
});
