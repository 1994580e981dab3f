import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readability, topicSentences } from '../../../src/compiler/check/readability.js';
import { readContent } from '../../../src/compiler/read/read.js';
import { frontedTexts } from '../../../src/compiler/check/rules/topic-texts.js';
import { root } from '../../../tools/root.js';
import { FRENCH } from './counted-syllables.js';
import { brokenSyllables, kandelMoles, otherEase } from './other-readability.js';

/** In points, over all topics of a language: the tools round and err, but not all to one side. */
const LARGEST_MEAN_DIFFERENCE = 3;
/** Of all syllables: words are wrong by one in both directions. */
const LARGEST_BIAS = 0.05;

const texts = frontedTexts(readContent(join(root, 'content')).content);

describe('readability by other tools', () => {
  for (const language of ['fr', 'en']) {
    it(`is at least 60 for each topic in "${language}", 70 for half of them`, (test) => {
      const rows = texts
        .filter(({ text }) => text.language === language)
        .map((fronted) => {
          const own = readability(topicSentences(fronted.text, fronted.front), language).ease ?? 0;
          return { id: fronted.topic.id, own, other: otherEase(fronted) };
        });
      assert.ok(rows.length > 0);
      for (const { id, own, other } of rows) {
        test.diagnostic(`${language} ${id}: ours ${own.toFixed(1)}, other ${other.toFixed(1)}`);
      }
      const hard = rows.filter(({ own, other }) => own < 60 || other < 60);
      assert.deepEqual(hard, []);
      const sorted = rows.map(({ other }) => other).sort((a, b) => a - b);
      assert.ok((sorted[Math.floor(sorted.length / 2)] ?? 0) >= 70);
      const bias = rows.reduce((sum, { own, other }) => sum + own - other, 0) / rows.length;
      assert.ok(Math.abs(bias) <= LARGEST_MEAN_DIFFERENCE, `${bias} points`);
      const most = Math.max(...rows.map(({ own, other }) => Math.abs(own - other)));
      test.diagnostic(
        `${language}: ours is ${bias.toFixed(1)} higher on average, at most ${most.toFixed(1)} away`,
      );
    });
  }

  it('counts about as many French syllables as were counted by hand, all in all', () => {
    const counted = Object.entries(FRENCH).flatMap(([syllables, list]) =>
      list.split(' ').map((word) => ({ word, syllables: Number(syllables) })),
    );
    const all = counted.reduce((sum, { syllables }) => sum + syllables, 0);
    const broken = counted.reduce((sum, { word }) => sum + brokenSyllables(word), 0);
    assert.ok(Math.abs(broken / all - 1) <= LARGEST_BIAS, `${broken} syllables for ${all}`);
  });

  it('finds a hard text hard', () => {
    assert.ok(kandelMoles(['Administrativement, la juridiction départementale délibérera.']) < 60);
  });
});
