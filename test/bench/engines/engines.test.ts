import assert from 'node:assert/strict';
import { test } from 'node:test';
import { realTopics } from '../corpus/real-topics.js';
import { FIELDS, type BenchDocument, type Engine } from './engine.js';
import { ENGINES, engineNames } from './index.js';

const topics = await realTopics();

/** Words of one field each, in no other field and no other document. */
const NEEDLES = {
  title: 'zarabande',
  summary: 'klaxonner',
  keywords: 'vuvuzela',
  foreign: 'ornitorrinco',
  body: 'mandoline',
} as const;

const needleDocument: BenchDocument = {
  id: 'needles',
  ...NEEDLES,
};

for (const name of engineNames) {
  // The path is one of the files beside this one.
  const { default: engine } = (await import(`./${name}.js`)) as { readonly default: Engine };

  test(`${ENGINES[name]} finds every topic by the exact words of its title`, () => {
    const search = engine.build(topics);
    const missed = topics.filter(({ id, title }) => !search(title).includes(id));
    assert.deepEqual(
      missed.map(({ title }) => title),
      [],
    );
  });

  test(`${ENGINES[name]} searches all that the others search`, () => {
    const search = engine.build([...topics, needleDocument]);
    // Ours has learned from the questions beforehand, and does not search them.
    for (const field of FIELDS.filter((one) => name !== 'ours' || one !== 'foreign')) {
      assert.ok(search(NEEDLES[field]).includes('needles'), field);
    }
    assert.ok(!search('xylophoniste').includes('needles'));
  });
}
