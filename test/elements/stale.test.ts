import assert from 'node:assert/strict';
import { test } from 'node:test';
import { staleView } from '../../src/elements/rights-guide/views/proof.js';
import type { Topic } from '../../src/guide/model.js';

// The cast: the view reads one field.
const topic = { stale: ['rights'] } as unknown as Topic;

/** The words of a template, with those of the templates in it. */
function wordsOf(view: unknown): string {
  if (typeof view === 'string') return view;
  const { strings, values } = Object(view) as {
    strings?: readonly string[];
    values?: readonly unknown[];
  };
  return strings ? [...strings, ...(values ?? []).map(wordsOf)].join(' ') : '';
}

test('a part whose French text has changed says so itself; the others say nothing', () => {
  assert.match(wordsOf(staleView(topic, 'rights')), /French text has changed/);
  assert.equal(wordsOf(staleView(topic, 'first')), '');
});
