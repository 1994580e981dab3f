import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InterfaceStrings } from '../../src/guide/model.js';
import type { PackedGuide, PackedPanel } from '../../src/guide/packed.js';
import { unpackParts } from '../../src/guide/unpack-parts.js';
import { compileFixture, problemsOf } from './content.js';
import { NO_IDS } from './ids.js';
import { isPart } from './model-shape.js';
import { readModule } from './read-module.js';

interface Inside {
  readonly strings: InterfaceStrings;
  readonly guide: PackedGuide;
}

const { files } = compileFixture({}, { pseudo: true, inline: 'all' });
const inline = readModule(files, 'inline', 'inlineTexts');
const panels = readModule(files, 'panel', 'panelTexts');
// The casts: what the compiler writes is what these tests are about.
const textOf = (code: string) => JSON.parse(inline[code] ?? '') as Inside;
const panelOf = (code: string) => (JSON.parse(panels[code] ?? '') as { panel: PackedPanel }).panel;

// The order of the fixture's guide.yaml, and what stands where in a packed topic.
const [CUSTODY, LEGAL_AID] = [0, 1] as const;
const [TITLE, SUMMARY, PARTS, TRANSLATION] = [0, 1, 2, 3] as const;

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
  const topic = guide.topics[LEGAL_AID];
  assert.match(topic?.[TITLE] ?? '', /^⟦Ļéğáļ áíđ .+⟧$/);
  assert.deepEqual(unpackParts(topic?.[PARTS] ?? '', NO_IDS)[1], [
    'rights',
    [['list', [['⟦Ŧĥé ļíḿíŧ íş ', ['fact', '0'], ' á ḿóñŧĥ. óñé ŧŵó ŧĥ⟧']]]],
  ]);
  assert.match(panelOf('en-XA').needs[0]?.[TITLE] ?? '', /^⟦Đáñğéř ñóŵ .+⟧$/);
  const english = textOf('en').guide.topics[CUSTODY]?.[SUMMARY] ?? '';
  const longer = guide.topics[CUSTODY]?.[SUMMARY] ?? '';
  assert.ok(longer.length >= english.length * 1.35 && longer.length <= english.length * 1.6);
});

test('Arabic letters stand for Latin ones', () => {
  const { strings, guide } = textOf('ar-XB');
  assert.doesNotMatch(`${strings.s1}${guide.topics[LEGAL_AID]?.[TITLE]}`, /[A-Za-z]/);
  assert.deepEqual(strings.s2, ['فوعند: ', 0, '']);
});

test('both are marked as made by a machine and keep the shape of the model', () => {
  for (const code of ['en-XA', 'ar-XB']) {
    for (const topic of textOf(code).guide.topics) {
      assert.equal(topic?.[TRANSLATION], 'machine');
      for (const part of unpackParts(topic[PARTS], NO_IDS))
        assert.ok(isPart(part), JSON.stringify(part));
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
