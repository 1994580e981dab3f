import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint();

async function rulesBrokenBy(text: string, filePath: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`${text}\nexport {};\n`, { filePath });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
}

const widget = 'src/elements/rights-guide/rights-guide.ts';

test('the widget makes no HTML and no code from strings', async () => {
  for (const text of [
    'document.body.innerHTML = "";',
    'document.body["innerHTML"] = "";',
    'document.body.outerHTML = "";',
    'document.body.insertAdjacentHTML("beforeend", "");',
    'document.write("");',
    'document.writeln("");',
    'eval("1");',
    'window.eval("1");',
    'Function("return 1")();',
    'new Function("return 1");',
    'setTimeout("a()", 1);',
    'import { unsafeHTML } from "lit/directives/unsafe-html.js"; unsafeHTML("");',
    'import { styleMap } from "lit/directives/style-map.js"; styleMap({});',
  ]) {
    assert.equal((await rulesBrokenBy(text, widget)).length, 1, text);
  }
  assert.deepEqual(await rulesBrokenBy('setTimeout(() => undefined, 1);', widget), []);
});

test('the widget leaves no trace', async () => {
  for (const text of [
    'localStorage.clear();',
    'window.localStorage.clear();',
    'window["sessionStorage"].clear();',
    'sessionStorage.clear();',
    'indexedDB.open("a");',
    'caches.open("a");',
    'document.cookie = "a=b";',
    'history.pushState(null, "");',
    'history.replaceState(null, "");',
    'navigator.sendBeacon("/a");',
  ]) {
    assert.equal((await rulesBrokenBy(text, widget)).length, 1, text);
  }
});

test('no enum and no any, anywhere', async () => {
  for (const file of [widget, 'tools/test.ts', 'test/tools/lint.test.ts']) {
    assert.equal((await rulesBrokenBy('enum A { b }\nvoid A;', file)).length, 1, file);
    assert.equal((await rulesBrokenBy('let a: any;\nvoid a;', file)).length > 0, true, file);
  }
});

test('a file of the widget has 250 lines at most', async () => {
  assert.deepEqual(await rulesBrokenBy('// a line\n'.repeat(260), widget), ['max-lines']);
});

test('no test is skipped, focused or tried again', async () => {
  const file = 'test/tools/lint.test.ts';
  const words = ['only', 'skip', 'todo'].flatMap((word) => [
    `it.${word}`,
    `test.${word}`,
    `describe.${word}`,
  ]);
  for (const call of [...words, 'xit', 'fdescribe', 'this.retries']) {
    assert.equal((await rulesBrokenBy(`${call}("a", () => undefined);`, file)).length, 1, call);
  }
});
