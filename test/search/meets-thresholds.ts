import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadGuide } from '../../src/guide/store.js';
import { root } from '../../tools/root.js';
import { figuresBy, rank, readQueries, shortfalls, type Figures } from './query-sets.js';

/** What each set must reach, by group; raised when it rises, never lowered unsaid. */
type Thresholds = Readonly<Record<string, Readonly<Record<string, Omit<Figures, 'questions'>>>>>;
const thresholds = JSON.parse(
  readFileSync(join(root, 'test/search/thresholds.json'), 'utf8'),
) as Thresholds; // written by measure.ts

/** Declares the tests of one set of questions: each group of it reaches its thresholds. */
export function meetsThresholds(set: string): void {
  describe(`questions of the set "${set}", as people type them`, async () => {
    const ranked = await rank(readQueries(set));
    const { topics } = await loadGuide('fr');

    it('twelve languages, three kinds, every topic', () => {
      assert.equal(new Set(ranked.map(({ language }) => language)).size, 12);
      assert.equal(new Set(ranked.map(({ kind }) => kind)).size, 3);
      const asked = new Set(ranked.map(({ topic }) => topic));
      assert.deepEqual([...asked].sort(), [...topics.keys()].sort());
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
