import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, test } from 'node:test';
import { searchGuide } from '../../src/controllers/search-guide.js';
import { loadGuide } from '../../src/guide/store.js';
import { root } from '../../tools/root.js';
import { figuresBy, querySets, rank, readQueries, shortfalls, type Figures } from './query-sets.js';

const guides = { fr: await loadGuide('fr'), en: await loadGuide('en') };

/** What each set must reach, by group; raised when it rises, never lowered unsaid. */
type Thresholds = Readonly<Record<string, Readonly<Record<string, Omit<Figures, 'questions'>>>>>;
const thresholds = JSON.parse(
  readFileSync(join(root, 'test/search/thresholds.json'), 'utf8'),
) as Thresholds; // written by measure.ts

describe('names a reader may still hear', () => {
  const names: Readonly<Record<string, string>> = {
    CMU: 'health-cover',
    'cmu de base': 'health-cover',
    'CMU-C': 'top-up-cover',
    cmuc: 'top-up-cover',
    ACS: 'top-up-cover',
    ATA: 'victim-allowance',
    'pôle emploi': 'work-and-training',
    'pole emploi': 'work-and-training',
    racolage: 'law-on-prostitution',
    acsé: 'safe-housing',
    CPEF: 'pregnancy',
  };
  for (const [query, topic] of Object.entries(names)) {
    it(`${query} leads to ${topic}, which says what changed`, () => {
      for (const language of ['fr', 'en'] as const) {
        assert.equal(searchGuide(guides[language], query)[0]?.topic, topic, language);
        const parts = guides[language].topics.get(topic)?.parts ?? [];
        assert.ok(parts.some(([name]) => name === 'changed'));
      }
    });
  }
});

for (const set of querySets()) {
  describe(`questions of the set "${set}", as people type them`, async () => {
    const ranked = await rank(readQueries(set));

    it('twelve languages, three kinds, every topic', () => {
      assert.equal(new Set(ranked.map(({ language }) => language)).size, 12);
      assert.equal(new Set(ranked.map(({ kind }) => kind)).size, 3);
      const topics = new Set(ranked.map(({ topic }) => topic));
      assert.deepEqual([...topics].sort(), [...guides.fr.topics.keys()].sort());
    });

    it('every group has its thresholds', () => {
      assert.deepEqual(
        Object.keys(thresholds[set] ?? {}).sort(),
        [...figuresBy(ranked).keys()].sort(),
      );
    });

    for (const [group, reached] of figuresBy(ranked)) {
      it(`${group}: first, among three, mean place, nothing found`, () => {
        assert.deepEqual(shortfalls(reached, thresholds[set]?.[group]), []);
      });
    }
  });
}

test('a worse search is seen', () => {
  const figures = { questions: 10, first: 0.9, three: 0.95, mrr: 0.92, nothing: 0 };
  assert.deepEqual(shortfalls(figures, figures), []);
  assert.equal(shortfalls({ ...figures, three: 0.94 }, figures).length, 1);
  assert.equal(shortfalls({ ...figures, nothing: 0.1 }, figures).length, 1);
  assert.equal(shortfalls(figures, undefined).length, 1);
});
