import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { IndexFiller } from '../../src/controllers/index-filler.js';
import { indexOf } from '../../src/controllers/search-guide.js';
import type { Guide } from '../../src/guide/model.js';
import { plainText } from '../../src/guide/plain-text.js';
import { loadGuide } from '../../src/guide/store.js';
import { PlainHost } from './plain-host.js';

/** Another object with the same texts: its index is empty. */
const freshGuide = async (): Promise<Guide> => ({ ...(await loadGuide('fr')) });

/** A host that no code has to see as a node of a page: the filler reads only `isConnected`. */
function makeFiller(options: Partial<ConstructorParameters<typeof IndexFiller>[1]>) {
  const host = new PlainHost();
  const nothing = () => undefined;
  const all = { guide: nothing, onSlice: nothing, onReady: nothing, ...options };
  const filler = new IndexFiller(host as PlainHost & Node, all); // as said above
  return { host, filler };
}

/**
 * Fills the index of a guide to the end.
 *
 * @param times how often the index is ready: once with titles and once with bodies
 * @returns what was called, in order
 */
async function fill(guide: Guide, times = 2): Promise<readonly string[]> {
  const calls: string[] = [];
  await new Promise<void>((resolve) => {
    const { filler } = makeFiller({
      guide: () => guide,
      onSlice: () => calls.push('slice'),
      onReady: () => {
        calls.push(indexOf(guide).isReady ? 'ready' : 'too early');
        if (calls.filter((call) => call === 'ready').length === times) resolve();
      },
    });
    filler.start();
  });
  return calls;
}

describe('IndexFiller', () => {
  it('is ready once titles and keywords are in, and again when bodies are', async () => {
    const guide = await freshGuide();
    const calls = await fill(guide);
    assert.ok(!calls.includes('too early'));
    assert.equal(calls[0], 'slice');
    const bodies = calls.slice(calls.indexOf('ready') + 1).filter((call) => call === 'slice');
    assert.ok(bodies.length >= guide.topics.size, String(bodies.length));
    assert.equal(calls.at(-1), 'ready');
    assert.equal(indexOf(guide).addNextBody(), false);
  });

  it('finds a word that only a body has once that is filled', async () => {
    const guide = await freshGuide();
    const finds = (word: string) => indexOf(guide).answer(word).matches.length > 0;
    makeFiller({ guide: () => guide }).filler.finishHeads();
    const bodies = [...guide.topics.values()].map(({ parts }) => plainText(parts, guide)).join(' ');
    const words = new Set(bodies.match(/(?<![\p{L}\d-])\p{Ll}{9,}(?![\p{L}\d-])/gu));
    const missing = [...words].filter((word) => !finds(word));
    assert.ok(missing.length > 10, String(missing.length));
    await fill(guide, 1);
    assert.deepEqual(
      missing.filter((word) => !finds(word)),
      [],
    );
  });

  it('fills titles and keywords at once for an answer that cannot wait', async () => {
    const guide = await freshGuide();
    const { filler } = makeFiller({ guide: () => guide });
    assert.equal(indexOf(guide).isReady, false);
    filler.finishHeads();
    assert.equal(indexOf(guide).isReady, true);
    assert.ok(indexOf(guide).answer('avocat').matches.length > 0);
  });

  it('fills no more once its element is removed', async () => {
    const guide = await freshGuide();
    const calls: string[] = [];
    const { host, filler } = makeFiller({
      guide: () => guide,
      onSlice: () => calls.push('slice'),
      onReady: () => calls.push('ready'),
    });
    filler.start();
    host.remove();
    // A timer set later runs later.
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual(calls, []);
    assert.equal(indexOf(guide).isReady, false);
  });

  it('prepares titles and keywords in idle time after the first render', async () => {
    const guide = await freshGuide();
    const { host } = makeFiller({ guide: () => guide });
    host.update();
    const index = indexOf(guide);
    while (!index.isReady) await new Promise((resolve) => setTimeout(resolve));
    assert.ok(index.answer('avocat').matches.length > 0);
  });

  it('does nothing while there is no guide', () => {
    const { host, filler } = makeFiller({ onSlice: () => assert.fail('a slice of nothing') });
    host.update();
    filler.start();
    filler.finishHeads();
  });
});
