import { nodeResolve } from '@rollup/plugin-node-resolve';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import Plain from 'minisearch';
import { hardenMiniSearch } from '../../tools/rollup/harden-minisearch.js';

const TEXTS = [
  'avocat gratuit pour porter plainte',
  'médecin gratuit sans papiers',
  'un lit pour ce soir, avec ou sans papiers',
  'papers for a victim who files a complaint',
];
const QUESTIONS = ['avocat', 'gratui', 'papiers soir', 'medcin', 'complaint papers', 'xyz', ''];

const documents = TEXTS.map((text, id) => ({ id, text }));

function answersOf(index: Plain) {
  return QUESTIONS.map((question) => index.search(question, { fuzzy: 0.25, prefix: true }));
}

test('the hardened MiniSearch answers alike where a page has replaced two built-ins', async () => {
  const bundle = await rollup({
    input: 'minisearch',
    plugins: [nodeResolve(), hardenMiniSearch()],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const url = `data:text/javascript,${encodeURIComponent(output[0].code)}`;
  // The cast: it is the same class.
  const Hardened = ((await import(url)) as { default: typeof Plain }).default;
  const options = { fields: ['text'] };
  const plain = new Plain(options);
  await plain.addAllAsync(documents, { chunkSize: 3 });
  const expected = answersOf(plain);
  assert.ok((expected[0]?.length ?? 0) > 0);

  const hardened = new Hardened(options);
  const inChunks = new Hardened(options);
  const { from } = Array;
  const { reduce } = Array.prototype;
  try {
    Array.from = () => [];
    Array.prototype.reduce = function (this: unknown) {
      return this;
    };
    hardened.addAll(documents);
    assert.deepEqual(answersOf(hardened), expected);
    // It counts the documents of a chunk, so it shows that a step is told the place of each.
    await inChunks.addAllAsync(documents, { chunkSize: 3 });
    assert.deepEqual(answersOf(inChunks), expected);
  } finally {
    Array.from = from;
    Array.prototype.reduce = reduce;
  }
});

test('another MiniSearch stops the build', async () => {
  const changed = {
    name: 'changed',
    resolveId: () => '/node_modules/minisearch/index.js',
    load: () => 'export default class MiniSearch { find() {} }',
  };
  await assert.rejects(
    rollup({ input: 'minisearch', plugins: [changed, hardenMiniSearch()] }),
    /MiniSearch has changed: 0 Array.from/,
  );
});
