import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { searchGuide } from '../../src/controllers/guide-search.js';
import { loadGuide } from '../../src/guide/store.js';
import { root } from '../../tools/root.js';

interface Query {
  /** In which it is asked; a guide not written in it is asked in French. */
  readonly language: string;
  readonly query: string;
  /** The topic that answers. */
  readonly topic: string;
}

const guides = { fr: await loadGuide('fr'), en: await loadGuide('en') };

/** The place of the answer among the hits, from 1; Infinity when it is not there. */
function rankOf({ language, query, topic }: Query): number {
  const place = searchGuide(language === 'en' ? guides.en : guides.fr, query).findIndex(
    (hit) => hit.topic === topic,
  );
  return place < 0 ? Infinity : place + 1;
}

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
        assert.equal(rankOf({ language, query, topic }), 1, language);
        const parts = guides[language].topics.get(topic)?.parts ?? [];
        assert.ok(parts.some(([name]) => name === 'changed'));
      }
    });
  }
});

describe('questions as people type them', () => {
  const lines = readFileSync(join(root, 'test/search/queries.dev.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const queries = lines.map((line) => JSON.parse(line) as Query); // one on each line
  const languages = [...new Set(queries.map(({ language }) => language))];

  it('twelve languages, every topic', () => {
    assert.equal(languages.length, 12);
    const topics = new Set(queries.map(({ topic }) => topic));
    assert.deepEqual(
      [...guides.fr.topics.keys()].filter((id) => !topics.has(id)),
      [],
    );
  });

  it('none finds nothing', () => {
    assert.deepEqual(
      queries.filter(({ query }) => searchGuide(guides.fr, query).length === 0),
      [],
    );
  });

  // What was reached; raised when it rises, never lowered unsaid.
  it('the answer is first in 87 of 100, among three in 98', () => {
    const ranks = queries.map(rankOf);
    const share = (most: number) => ranks.filter((rank) => rank <= most).length / ranks.length;
    assert.ok(share(1) >= 0.87, `first: ${share(1)}`);
    assert.ok(share(3) >= 0.98, `among three: ${share(3)}`);
  });
});
