import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { searchGuide } from '../../src/controllers/search-guide.js';
import { loadGuide } from '../../src/guide/store.js';
import { meetsThresholds } from './meets-thresholds.js';
import { shortfalls } from './query-sets.js';

const guides = { fr: await loadGuide('fr'), en: await loadGuide('en') };

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

// The other sets, on which the search was tuned, are in test/proofs/tuned-questions.test.ts.
meetsThresholds('test');

test('a worse search is seen', () => {
  const figures = { questions: 10, first: 0.9, three: 0.95, mrr: 0.92, nothing: 0 };
  assert.deepEqual(shortfalls(figures, figures), []);
  assert.equal(shortfalls({ ...figures, three: 0.94 }, figures).length, 1);
  assert.equal(shortfalls({ ...figures, nothing: 0.1 }, figures).length, 1);
  assert.equal(shortfalls(figures, undefined).length, 1);
});
