import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Steps } from '../../src/controllers/steps.js';
import { ALL_PARTS, TopicParts } from '../../src/controllers/topic-parts.js';

describe('Steps', () => {
  it('runs a step in a later task, and waits until then', async () => {
    const steps = new Steps();
    await new Promise<void>((resolve) => {
      steps.next(() => {
        assert.equal(steps.isWaiting, false);
        resolve();
      });
      assert.equal(steps.isWaiting, true);
    });
  });

  it('runs only the last of several steps', async () => {
    const steps = new Steps();
    const ran: number[] = [];
    await new Promise<void>((resolve) => {
      steps.next(() => ran.push(1));
      steps.next(() => {
        ran.push(2);
        resolve();
      });
    });
    assert.deepEqual(ran, [2]);
  });

  it('runs no step that was cancelled', async () => {
    const steps = new Steps();
    const ran: number[] = [];
    steps.next(() => ran.push(1));
    steps.cancel();
    assert.equal(steps.isWaiting, false);
    // A timer set later runs later.
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual(ran, []);
  });
});

describe('TopicParts', () => {
  it('adds one part at each call, and no more than there are', async () => {
    const steps = new Steps();
    const counts: number[] = [];
    await new Promise<void>((resolve) => {
      const parts = new TopicParts(steps, () => {
        counts.push(parts.count);
        parts.addNext();
        if (!steps.isWaiting) resolve();
      });
      parts.removeAll();
      assert.equal(parts.count, 0);
      parts.addNext();
    });
    assert.deepEqual(
      counts,
      Array.from({ length: ALL_PARTS }, (_, place) => place + 1),
    );
  });

  it('has all parts at first, and again at once when asked', () => {
    const steps = new Steps();
    const parts = new TopicParts(steps, () => undefined);
    assert.equal(parts.count, ALL_PARTS);
    parts.removeAll();
    parts.addAll();
    assert.equal(parts.count, ALL_PARTS);
    parts.addNext();
    assert.equal(steps.isWaiting, false);
  });
});
