import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circleProblems } from '../../tools/checks/circles.js';
import { importProblems } from '../../tools/checks/imports.js';
import { readImports } from '../../tools/checks/read-imports.js';
import { sourceFiles } from '../../tools/checks/source-files.js';

const problems = (path: string, text: string) => importProblems(new Map([[path, text]]));

const allowed: readonly (readonly [path: string, text: string])[] = [
  ['src/safety/leave.ts', "import { warn } from '../shared/warn.js';"],
  ['src/language/localization.ts', "import { configureLocalization } from '@lit/localize';"],
  ['src/language/languages.ts', "import { languages } from '../generated/languages.js';"],
  ['src/search/index.ts', "import MiniSearch from 'minisearch';"],
  ['src/search/index.ts', "import type { Guide } from '../guide/model.js';"],
  ['src/search/index.ts', "import { languages } from '../generated/languages.js';"],
  ['src/guide/store.ts', "import { data } from '../generated/data.js';"],
  [
    'src/elements/common/a.ts',
    "import { html } from 'lit';\nimport { msg, str } from '@lit/localize';",
  ],
  ['src/controllers/search.ts', "import { rank } from '../search/rank.js';"],
  ['src/elements/a/a.ts', "import { ifDefined } from 'lit/directives/if-defined.js';"],
  ['src/elements/a/a.ts', "import { base } from '../common/base.js';"],
  ['src/elements/a/views/b.ts', "import { icon } from '../../common/icons.js';"],
  ['src/elements/a/views/b.ts', "import type { A } from '../a.js';"],
  ['src/script.ts', "import './guide/script-folder.js';\nimport './define.js';"],
  ['src/index.ts', "export type * from './guide/model.js';"],
  ['src/index.ts', "export type { Hit } from './search/guide-index.js';"],
  ['src/compiler/emit.ts', "import { readFileSync } from 'node:fs';"],
  ['src/compiler/emit.ts', "import type { Pack } from '../guide/pack.js';"],
  ['src/compiler/rules/a.ts', "import { normalise } from '../../search/normalise.js';"],
  ['src/compiler/rules/a.ts', "import { safeUrl } from '../../safety/url.js';"],
];

const broken: readonly (readonly [path: string, text: string, says: RegExp])[] = [
  ['src/shared/a.ts', "import { a } from '../guide/a.js';", /shared may not import guide/],
  ['src/shared/a.ts', "import type { A } from '../guide/a.js';", /shared may not import guide/],
  ['src/shared/a.ts', "import { html } from 'lit';", /shared may not import the package lit/],
  ['src/safety/a.ts', "import { a } from '../guide/a.js';", /safety may not import guide/],
  ['src/safety/a.ts', "import { data } from '../generated/data.js';", /may not import generated/],
  ['src/language/a.ts', "import { a } from '../guide/a.js';", /language may not import guide/],
  ['src/search/a.ts', "import { a } from '../language/a.js';", /search may not import language/],
  ['src/search/a.ts', "import { nothing } from 'lit';", /search may not import the package lit/],
  ['src/search/a.ts', "import { plainText } from '../guide/plain-text.js';", /only types of guide/],
  ['src/guide/a.ts', "import { a } from '../search/a.js';", /guide may not import search/],
  ['src/guide/a.ts', "export { a } from '../safety/a.js';", /guide may not import safety/],
  ['src/guide/a.ts', "import { html } from 'lit';", /guide may not import the package lit/],
  ['src/guide/a.ts', "import { msg } from '@lit/localize';", /the package @lit\/localize/],
  ['src/controllers/a.ts', "import '../elements/a/a.js';", /controllers may not import elements/],
  ['src/controllers/a.ts', "import { data } from '../generated/data.js';", /import generated/],
  ['src/elements/a/a.ts', "import { data } from '../../generated/data.js';", /import generated/],
  ['src/elements/a/a.ts', "import type { Data } from '../../generated/data.js';", /generated/],
  [
    'src/elements/a/a.ts',
    "import { B } from '../b/b.js';",
    /elements\/a may not import elements\/b/,
  ],
  ['src/elements/a/a.ts', "import type { B } from '../b/b.js';", /may not import elements\/b/],
  ['src/elements/common/a.ts', "import { B } from '../b/b.js';", /elements\/common may not/],
  ['src/elements/a/a.ts', "import MiniSearch from 'minisearch';", /the package minisearch/],
  ['src/controllers/a.ts', "import type { Options } from 'minisearch';", /the package minisearch/],
  [
    'src/elements/a/a.ts',
    "import { configureLocalization } from '@lit/localize';",
    /only msg and str/,
  ],
  [
    'src/elements/a/a.ts',
    "import { msg as text, updateWhenLocaleChanges } from '@lit/localize';",
    /only/,
  ],
  ['src/elements/a/a.ts', "import * as localize from '@lit/localize';", /only msg and str/],
  ['src/elements/a/a.ts', "import '@lit/localize';", /only msg and str/],
  [
    'src/elements/a/a.ts',
    "import { msg } from '@lit/localize/init/runtime.js';",
    /only msg and str/,
  ],
  ['src/elements/a/a.ts', "const a = await import('../../compiler/index.js');", /import compiler/],
  ['src/elements/a/a.ts', "let a: import('../../compiler/index.js').A;", /import compiler/],
  ['src/elements/a/a.ts', 'const a = await import(name);', /computed name/],
  ['src/elements/a/a.ts', "import { join } from 'node:path';", /the package node:path/],
  ['src/elements/a/a.ts', "import '../../define.js';", /elements may not import entry/],
  [
    'src/index.ts',
    "import { compile } from './compiler/index.js';",
    /entry may not import compiler/,
  ],
  ['src/index.ts', "import { leave } from './safety/leave.js';", /entry may not import safety/],
  ['src/index.ts', "import { GuideIndex } from './search/guide-index.js';", /only types of search/],
  ['src/compiler/a.ts', "import { PARTS } from '../guide/model.js';", /only types of guide/],
  ['src/compiler/a.ts', "import { type A, b } from '../guide/model.js';", /only types of guide/],
  ['src/compiler/a.ts', "import { rank } from '../search/rank.js';", /may not import search/],
  ['src/compiler/a.ts', "import { tags } from '../language/tags.js';", /may not import language/],
  ['src/compiler/a.ts', "import { leave } from '../safety/leave.js';", /may not import safety/],
  ['src/guide/a.ts', "import { root } from '../../tools/root.js';", /in no room/],
  ['src/other/a.ts', '', /in no room/],
];

test('the arrows of the table are allowed', () => {
  for (const [path, text] of allowed) assert.deepEqual(problems(path, text), [], text);
});

test('each other arrow is told with its file', () => {
  for (const [path, text, says] of broken) {
    const found = problems(path, text);
    assert.equal(found.length, 1, `${path} ${text}`);
    assert.match(found[0] ?? '', says);
    assert.ok(found[0]?.startsWith(path));
  }
});

test('an import is told with its line, and each of several', () => {
  const text = "import { a } from '../shared/a.js';\n\nimport 'lit';\nimport 'minisearch';\n";
  const places = problems('src/safety/a.ts', text).map((problem) => problem.split(' ')[0]);
  assert.deepEqual(places, ['src/safety/a.ts:3', 'src/safety/a.ts:4']);
});

test('an import of types only is known in each way of writing it', () => {
  const isTypeOnly = (text: string) => readImports('a.ts', text).map(({ typeOnly }) => typeOnly);
  const types = [
    "import type A from 'a';",
    "import type * as A from 'a';",
    "import { type A, type B } from 'a';",
    "export type { A } from 'a';",
    "export { type A } from 'a';",
    "export type * from 'a';",
    "type A = typeof import('a');",
  ];
  const values = [
    "import 'a';",
    "import {} from 'a';",
    "import a, { type B } from 'a';",
    "import { type A, b } from 'a';",
    "export * from 'a';",
    "void import('a');",
  ];
  for (const text of types) assert.deepEqual(isTypeOnly(text), [true], text);
  for (const text of values) assert.deepEqual(isTypeOnly(text), [false], text);
});

test('imports inside comments and strings are none', () => {
  const text = '// import "lit";\nconst a = `import { html } from \'lit\';`;\n';
  assert.deepEqual(readImports('a.ts', text), []);
});

test('a circle of files is told once, with its files and what to do', () => {
  const circles: readonly (readonly [files: Readonly<Record<string, string>>, way: RegExp])[] = [
    [
      { 'src/guide/a.ts': "import { b } from './b.js';", 'src/guide/b.ts': "import './a.js';" },
      /^src\/guide\/a\.ts .*: src\/guide\/a\.ts → src\/guide\/b\.ts → src\/guide\/a\.ts\. Move /,
    ],
    [
      {
        'src/search/a.ts': "import type { B } from './b.js';",
        'src/search/b.ts': "export type { A } from './a.js';",
      },
      /a\.ts → src\/search\/b\.ts → src\/search\/a\.ts/,
    ],
    [
      {
        'src/compiler/a.ts': "import { b } from './rules/b.js';",
        'src/compiler/rules/b.ts': "import { c } from '../c.js';",
        'src/compiler/c.ts': "type A = import('./a.js').A;",
      },
      /a\.ts → src\/compiler\/rules\/b\.ts → src\/compiler\/c\.ts → src\/compiler\/a\.ts/,
    ],
    [{ 'src/shared/a.ts': "import { a } from './a.js';" }, /a\.ts → src\/shared\/a\.ts/],
  ];
  for (const [files, way] of circles) {
    const found = circleProblems(new Map(Object.entries(files)));
    assert.equal(found.length, 1, Object.keys(files).join());
    assert.match(found[0] ?? '', way);
  }
});

test('of two circles each is told; files that are imported twice or by a circle are none', () => {
  const files = {
    'src/guide/a.ts': "import './b.js';\nimport './d.js';",
    'src/guide/b.ts': "import './a.js';\nimport './d.js';",
    'src/guide/d.ts': "import './e.js';\nimport '../shared/f.js';",
    'src/guide/e.ts': "import '../shared/f.js';\nimport './gone.js';\nimport 'lit';",
    'src/shared/f.ts': '// imports nothing: ./a.js',
    'src/shared/g.ts': "import './h.js';",
    'src/shared/h.ts': "import './g.js';",
  };
  const found = circleProblems(new Map(Object.entries(files)));
  assert.deepEqual(
    found.map((problem) => problem.split(' ')[0]),
    ['src/guide/a.ts', 'src/shared/g.ts'],
  );
});

test('the sources are found, and what the compiler writes is left out', async () => {
  const paths = [...(await sourceFiles()).keys()];
  assert.ok(paths.includes('src/guide/model.ts'));
  assert.ok(paths.includes('src/elements/rights-guide/rights-guide.ts'));
  assert.ok(!paths.some((path) => path.startsWith('src/generated/')));
});
