import { nodeResolve } from '@rollup/plugin-node-resolve';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup, type Plugin } from 'rollup';
import { hardenLit } from '../../tools/rollup/harden-lit.js';

const entry: Plugin = {
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? id : null),
  load: (id) =>
    id === 'entry'
      ? "export { LitElement } from 'lit'; export { property } from 'lit/decorators/property.js';"
      : null,
};

async function lit(...plugins: Plugin[]): Promise<string> {
  const resolve = nodeResolve({ exportConditions: ['production', 'default'] });
  const bundle = await rollup({ input: 'entry', plugins: [entry, resolve, ...plugins] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code;
}

test('Lit looks nothing up on the global object and writes HTML in one place', async () => {
  const [plain, hardened] = [await lit(), await lit(hardenLit())];
  assert.match(plain, /globalThis/);
  assert.match(plain, /Symbol\.metadata\s*\?\?=/);
  assert.doesNotMatch(hardened, /globalThis|Symbol\.metadata\s*\?\?=/);
  assert.match(hardened, /__lit = \(/);
  assert.equal(hardened.match(/\.innerHTML\s*=/g)?.length, 1);
  assert.match(plain, /EventListener\(this\.name,this,/);
  assert.doesNotMatch(hardened, /EventListener\(this\.name,this,/);
});

test('another Lit stops the build', async () => {
  const changed: Plugin = {
    name: 'changed',
    transform: (code, id) =>
      id.endsWith('/lit-html.js') ? code.replace('.innerHTML', '.textContent') : null,
  };
  await assert.rejects(lit(changed, hardenLit()), /Lit has changed: 0 writes of HTML/);
});
