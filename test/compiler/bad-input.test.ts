import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CASES } from './bad-input-cases.js';
import { compileFixture, problemsOf } from './content.js';

/** `content/<file>:<line> <what>. <remedy>. [<rule>]` */
const MESSAGE = /^content\/(\S+:\d+ .+)\. [A-Z][^]+\. \[[a-z-]+\]$/;

/** A message without remedy and rule; each must have them. */
function placeAndMistake(message: string, mistakes: readonly string[]): string {
  assert.match(message, MESSAGE);
  const found = mistakes.find((mistake) => message.startsWith(`content/${mistake}. `));
  return found ?? message;
}

for (const [name, changes, ...mistakes] of CASES) {
  test(`${name}: ${mistakes.length === 0 ? 'is accepted' : 'says so, and no more'}`, () => {
    const messages = problemsOf(changes);
    assert.deepEqual(
      messages.map((message) => placeAndMistake(message, mistakes)),
      mistakes,
    );
  });
}

test('mistakes in several files, of which some cannot be read, are told in one run', () => {
  const some = ['a misspelt service', 'a misspelt key', 'no sources', 'an empty glossary.yaml'];
  const cases = CASES.filter(([name]) => some.includes(name));
  const changes = Object.assign({}, ...cases.map(([, change]) => change));
  const { problems, files } = compileFixture(changes);
  assert.equal(problems.length, some.length);
  assert.equal(files.size, 0);
});
