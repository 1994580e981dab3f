import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { originsOf } from '../../../src/compiler/check/origins.js';
import { readContent } from '../../../src/compiler/read/read.js';
import { withOrigins } from '../../../tools/translated.js';
import { compileFixture, FIXTURE, replace, type Changes } from '../content.js';

const FR = 'topics/police-custody/fr.md';
const EN = 'topics/police-custody/en.md';
const topic = readContent(FIXTURE).content.topics.get('police-custody');
const noted = withOrigins(
  readFileSync(join(FIXTURE, EN), 'utf8'),
  originsOf(topic?.texts.get('fr')?.parts ?? []),
);

function staleIn(changes: Changes): unknown {
  const { editions, problems } = compileFixture(changes);
  assert.deepEqual(problems, []);
  const english = editions.find(({ language }) => language.code === 'en');
  return english?.guide.topics['police-custody']?.stale;
}

test('a text that notes what it was made from is not stale', () => {
  assert.equal(staleIn({ [EN]: noted }), undefined);
});

test('only the part whose French text has changed is stale', () => {
  const changed = replace('L’avocat ne vient pas', 'Un avocat ne vient pas');
  assert.deepEqual(staleIn({ [EN]: noted, [FR]: changed }), ['careful']);
  // Nothing is known of a text without a note.
  assert.equal(staleIn({ [FR]: changed }), undefined);
});

test('the note is written once, and the text stays as it is', () => {
  const again = withOrigins(noted, { first: '01234567' });
  assert.match(again, /\nfrom:\n {2}first: "01234567"\n---\n/);
  assert.equal(again.split('from:').length, 2);
  assert.equal(noted.split('---\n').slice(2).join(), again.split('---\n').slice(2).join());
});
