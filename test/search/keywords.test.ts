import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { otherStopWords } from '../../src/compiler/emit/stop-words.js';
import { loadGuide } from '../../src/guide/store.js';
import { lookUps } from '../../src/search/look-ups.js';
import { fold, isStopWord, questionWords, tokens } from '../../src/search/normalise.js';
import { root } from '../../tools/root.js';

/*
 * What an editor wrote in keywords.yaml is found by what travels of it: beginnings of words, each
 * once, left out where French or English say the same.
 */

const guide = await loadGuide('fr');

const travels = new Map(
  [...guide.topics].map(
    ([
      id,
      {
        keywords: { und = '', ...published },
      },
    ]) => [
      id,
      new Set([...und.split(' '), ...tokens(Object.values(published).join(' ')).map(fold)]),
    ],
  ),
);
const vocabulary = new Set([...travels.values()].flatMap((words) => [...words]));

for (const [id, words] of travels) {
  test(`every telling word of keywords.yaml leads to ${id}`, () => {
    const file = join(root, 'content/topics', id, 'keywords.yaml');
    const phrases = parse(readFileSync(file, 'utf8')) as Record<string, readonly string[]>; // checked by the compiler
    const telling = Object.values(phrases)
      .flat()
      .flatMap((phrase) => questionWords(phrase))
      .filter((word) => /^[a-z]{3,}$/.test(word))
      // Little words are left out, and what sounds like one.
      .filter((word) => !otherStopWords.has(word) && !isStopWord(word));
    assert.ok(telling.length > 20);
    const lost = telling.filter(
      (word) => !lookUps([word], vocabulary).some(({ term }) => words.has(term)),
    );
    assert.deepEqual(lost, []);
  });
}
