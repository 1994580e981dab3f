import { nodeResolve } from '@rollup/plugin-node-resolve';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import whole from 'minisearch';
import { slimMiniSearch } from '../../tools/rollup/slim-minisearch.js';

const TEXTS = [
  'avocat gratuit pour porter plainte',
  'médecin gratuit sans papiers',
  'un lit pour ce soir, avec ou sans papiers',
  'papers for a victim who files a complaint',
];
const QUESTIONS = ['avocat', 'gratui', 'papiers soir', 'medcin', 'complaint papers', 'xyz', ''];

test('the slim MiniSearch answers as the whole one, without what nothing calls', async () => {
  const bundle = await rollup({ input: 'minisearch', plugins: [slimMiniSearch(), nodeResolve()] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const { code } = output[0];
  for (const name of ['autoSuggest', 'loadJSON', 'vacuum', 'removeAll']) {
    assert.doesNotMatch(code, new RegExp(`^ +(static )?(async )?${name}\\(`, 'm'));
  }
  const url = `data:text/javascript,${encodeURIComponent(code)}`;
  // The cast: it is the same class, less some methods.
  const slim = ((await import(url)) as { default: typeof whole }).default;
  const answers = [whole, slim].map((MiniSearch) => {
    const index = new MiniSearch({ fields: ['text'] });
    index.addAll(TEXTS.map((text, id) => ({ id, text })));
    return QUESTIONS.map((question) => index.search(question, { fuzzy: 0.25, prefix: true }));
  });
  assert.deepEqual(answers[1], answers[0]);
  assert.ok((answers[0]?.[0]?.length ?? 0) > 0);
});

test('another MiniSearch stops the build', async () => {
  const changed = {
    name: 'changed',
    resolveId: () => '/node_modules/minisearch/index.js',
    load: () => 'export default class MiniSearch { find() {} }',
  };
  await assert.rejects(
    rollup({ input: 'minisearch', plugins: [changed, slimMiniSearch()] }),
    /MiniSearch has changed: .* and add and addAll and has and search and next not found/s,
  );
});
