import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { selectSections } from '../../src/guide/select-sections.js';
import { loadGuide } from '../../src/guide/store.js';

async function select(...wanted: string[]) {
  const unknown: string[] = [];
  const sections = selectSections(await loadGuide('fr'), wanted, (id) => void unknown.push(id));
  return {
    unknown,
    shown: sections.map(({ id, topics }) => [id, topics.map((topic) => topic.id)]),
  };
}

describe('selectSections', () => {
  it('offers everything where nothing is named', async () => {
    const { shown } = await select();
    assert.deepEqual(
      shown.map(([id]) => id),
      ['health', 'documents', 'justice', 'daily-life', 'staying-safe'],
    );
  });

  it('keeps the order of the page, for sections and topics', async () => {
    const { shown } = await select('staying-safe', 'pregnancy', 'health-cover');
    assert.deepEqual(shown, [
      ['staying-safe', ['phone-tracking', 'images-online', 'online-safety']],
      ['health', ['pregnancy', 'health-cover']],
    ]);
  });

  it('tells what it does not know, and offers everything when it knows nothing', async () => {
    const { shown, unknown } = await select('gardening');
    assert.deepEqual(unknown, ['gardening']);
    assert.equal(shown.length, 5);
  });

  it('names a topic once', async () => {
    const { shown } = await select('pregnancy', 'pregnancy', 'health');
    assert.equal(shown[0]?.[1]?.length, 7);
  });
});
