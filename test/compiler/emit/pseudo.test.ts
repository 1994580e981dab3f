import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InlinePanel, InlineText } from '../../../src/guide/pack.js';
import { compileFixture, problemsOf } from '../content.js';
import { isPart } from '../read/model-shape.js';
import { readModule } from './read-module.js';

const { files } = compileFixture({}, { pseudo: true, inline: 'all' });
const inline = readModule(files, 'inline', 'inlineTexts');
const panels = readModule(files, 'panel', 'panelTexts');
// The casts: what the compiler writes is what these tests are about.
const textOf = (code: string) => JSON.parse(inline[code] ?? '') as InlineText;
const panelOf = (code: string) => (JSON.parse(panels[code] ?? '') as InlinePanel).panel;

test('two languages more, one of them from right to left', () => {
  assert.deepEqual(Object.keys(inline), ['fr', 'en', 'en-XA', 'ar-XB']);
  const module = files.get('generated/languages.ts') ?? '';
  assert.match(module, /code: 'en-XA',\n\s+name: '\[Ḗƞɠŀīşħ\]',\n\s+direction: 'ltr'/);
  assert.match(module, /code: 'ar-XB',\n\s+name: 'عربي تجريبي',\n\s+direction: 'rtl'/);
});

test('every text is marked, accented and longer', () => {
  const { strings, guide } = textOf('en-XA');
  assert.equal(strings.s1, '⟦Şéářçĥ óñé⟧');
  assert.deepEqual(strings.s2, ['⟦Ƒóúñđ: ', 0, ' óñé⟧']);
  const topic = guide.topics['legal-aid'];
  assert.match(topic?.title ?? '', /^⟦Ļéğáļ áíđ .+⟧$/);
  assert.deepEqual(topic?.parts[1], [
    'rights',
    [['list', [['⟦', 'Ŧĥé ļíḿíŧ íş ', ['fact', 'aid-limit'], ' á ḿóñŧĥ.', ' óñé ŧŵó ŧĥ⟧']]]],
  ]);
  assert.match(Object.values(panelOf('en-XA').needs)[0]?.title ?? '', /^⟦Đáñğéř ñóŵ .+⟧$/);
  const english = textOf('en').guide.topics['police-custody']?.summary ?? '';
  const longer = guide.topics['police-custody']?.summary ?? '';
  assert.ok(longer.length >= english.length * 1.35 && longer.length <= english.length * 1.6);
});

test('Arabic letters stand for Latin ones', () => {
  const { strings, guide } = textOf('ar-XB');
  assert.doesNotMatch(`${strings.s1}${guide.topics['legal-aid']?.title}`, /[A-Za-z]/);
  assert.deepEqual(strings.s2, ['فوعند: ', 0, '']);
});

test('both are marked as made by a machine and keep the shape of the model', () => {
  for (const code of ['en-XA', 'ar-XB']) {
    for (const topic of Object.values(textOf(code).guide.topics)) {
      assert.equal(topic.translation, 'machine');
      for (const part of topic.parts) assert.ok(isPart(part), JSON.stringify(part));
    }
  }
});

test('they can be packs too, and are unknown when not asked for', () => {
  const packed = compileFixture({}, { pseudo: true, inline: ['fr', 'en'] }).files;
  const names = [...packed.keys()].filter((path) => path.startsWith('packs/'));
  assert.deepEqual(
    names.map((path) => path.replace(/\.[0-9a-f]{8}\./, '.')),
    ['packs/en-XA.json', 'packs/ar-XB.json', 'packs/check.json'],
  );
  assert.deepEqual(problemsOf({}, { inline: ['fr', 'en-XA'] }), [
    'content/languages.yaml:1 The language to put into the script is not published (en-XA). Use one of: fr, en. [inline]',
  ]);
});
