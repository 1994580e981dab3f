import { nodeResolve } from '@rollup/plugin-node-resolve';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup, type Plugin } from 'rollup';
import { slimLit } from '../../tools/rollup/slim-lit.js';

const resolve = () => nodeResolve({ exportConditions: ['production', 'default'] });
const entry: Plugin = {
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? id : null),
  load: (id) =>
    id === 'entry'
      ? "export { LitElement } from 'lit'; export { property } from 'lit/decorators/property.js';"
      : null,
};

async function lit(...plugins: Plugin[]): Promise<string> {
  const bundle = await rollup({ input: 'entry', plugins: [entry, ...plugins] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code;
}

test('what nothing uses is out, the rest is as it was', async () => {
  const [whole, slim] = [await lit(resolve()), await lit(resolve(), slimLit())];
  for (const piece of ['Symbol.metadata', 'addInitializer', 'litHtmlVersions', 'Unsupported']) {
    assert.ok(whole.includes(piece), piece);
    assert.ok(!slim.replaceAll('Symbol.metadata??=', '').includes(piece), piece);
  }
  assert.match(slim, /createProperty\(name, options\)/);
  assert.ok(slim.length < whole.length - 1200, `${whole.length - slim.length} less`);
});

test('another Lit stops the build and names the pieces', async () => {
  const changed: Plugin = {
    name: 'changed',
    transform: (code, id) =>
      id.endsWith('/lit-html.js') ? code.replace('litHtmlVersions', 'litVersions') : null,
  };
  await assert.rejects(lit(resolve(), changed, slimLit()), /Lit has changed: B\?\.\(S,k\)/);
});
