import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOf } from '../../src/controllers/search-guide.js';
import { loadGuide } from '../../src/guide/store.js';

/* What a reader sees while a question grows letter by letter. */

async function answersWhileTyped(question: string, language: string): Promise<readonly number[]> {
  const index = indexOf(await loadGuide(language));
  while (index.addNextHead());
  while (index.addNextBody());
  const letters = [...question];
  return letters.map((_, at) => index.answer(letters.slice(0, at + 1).join('')).matches.length);
}

for (const [language, question] of [
  ['fr', 'je nai plus de papiers'],
  ['fr', 'mon mac me frappe'],
  ['fr', 'où dormir ce soir'],
  ['en', 'i am pregnant and alone'],
  ['en', 'how do i get papers'],
] as const) {
  test(`answers come once and stay: "${question}"`, async () => {
    const counts = await answersWhileTyped(question, language);
    const first = counts.findIndex((count) => count > 0);
    assert.ok(first >= 0);
    assert.deepEqual(
      counts.slice(first).filter((count) => count === 0),
      [],
    );
  });
}

test('words that carry no question have no answer, but a wrong one', async () => {
  for (const question of ['je', 'je n', 'comment', 'i am', 'how do i', 'est ce que c’est'])
    assert.equal((await answersWhileTyped(question, 'fr')).at(-1), 0, question);
});
