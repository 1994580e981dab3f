import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchGuide } from '../../src/controllers/search-guide.js';
import { loadGuide } from '../../src/guide/store.js';

/* The package functions, without a page. Quality of the search is measured elsewhere. */

describe('loadGuide', () => {
  it('takes the nearest language', async () => {
    assert.equal((await loadGuide('fr-CA')).language.code, 'fr');
    assert.equal((await loadGuide()).language.code, 'fr');
  });

  it('names the languages there are when it has none', async () => {
    await assert.rejects(loadGuide('tlh'), (error) => {
      assert.ok(error instanceof RangeError);
      assert.match(error.message, /rights-guide: the guide has no language "tlh".*fr, en/);
      return true;
    });
  });

  it('gives every topic its words, sources and services', async () => {
    const guide = await loadGuide('en');
    for (const topic of guide.topics.values()) {
      assert.ok(topic.title && topic.summary && topic.parts.length >= 2, topic.id);
      assert.ok(topic.sources.length > 0, topic.id);
      for (const id of topic.services) assert.ok(guide.services.has(id), `${topic.id}: ${id}`);
      for (const id of topic.related) assert.ok(guide.topics.has(id), `${topic.id}: ${id}`);
    }
    for (const { topic } of guide.situations) assert.ok(guide.topics.has(topic), topic);
  });
});

describe('searchGuide', () => {
  const questions: readonly [question: string, topic: string][] = [
    ['avocat gratuit', 'legal-aid'],
    ['gardav', 'police-custody'],
    ['medcin sans papié', 'state-medical-aid'],
    ['free lawyer', 'legal-aid'],
    ['i was raped', 'rape-and-sexual-assault'],
    ['no bed tonight', 'safe-housing'],
  ];
  for (const language of ['fr', 'en']) {
    for (const [question, topic] of questions) {
      it(`"${question}" finds ${topic} in ${language} among the first three`, async () => {
        const hits = searchGuide(await loadGuide(language), question).slice(0, 3);
        assert.ok(
          hits.some((hit) => hit.topic === topic && hit.language === language),
          JSON.stringify(hits),
        );
        assert.ok(hits.every((hit, place) => hit.score <= (hits[place - 1]?.score ?? Infinity)));
      });
    }
  }

  it('finds the topic of an old name', async () => {
    const guide = await loadGuide('fr');
    const old = {
      CMU: 'health-cover',
      ATA: 'victim-allowance',
      'pole emploi': 'work-and-training',
    };
    for (const [name, topic] of Object.entries(old)) {
      const found = searchGuide(guide, name).map((hit) => hit.topic);
      assert.ok(found.slice(0, 3).includes(topic), `${name}: ${found.join()}`);
    }
  });

  it('finds nothing, and is no error, for what is no question', async () => {
    const guide = await loadGuide('fr');
    for (const question of ['', '   ', '?!', '🙂', 'xyzxyzxyz']) {
      assert.deepEqual(searchGuide(guide, question), [], question);
    }
  });
});
