import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readInterface, type Interface } from '../../../src/compiler/read/interface.js';
import { formatProblem } from '../../../src/compiler/read/problem.js';

const MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const CONFIG = {
  $schema:
    'https://raw.githubusercontent.com/lit/lit/main/packages/localize-tools/config.schema.json',
  sourceLocale: 'en',
  targetLocales: ['fr'],
  tsConfig: './tsconfig.json',
  output: { mode: 'runtime', outputDir: 'src/generated/locales' },
  interchange: { format: 'xliff', xliffDir: 'content/interface' },
};
const TSCONFIG = {
  compilerOptions: {
    target: 'es2021',
    module: 'esnext',
    moduleResolution: 'bundler',
    types: [],
    noEmit: true,
  },
  include: ['src'],
};
const LANGUAGES = (status: string) =>
  ['fr', 'en', 'es']
    .map((code) => {
      const state = code === 'es' ? status : 'published';
      return `${code}: { name: N, direction: ltr, status: ${state}, offer: O, exit: https://e.org, reviewedBy: "" }\n`;
    })
    .join('');

const SOURCE = `import { msg, str } from '@lit/localize';
export const search = (count: number, word: string) => [
  msg('Search & find', { id: 'search' }),
  msg(str\`\${count} found for \${word}\`, { id: 'found' }),
  msg(str\`\${count} \${word} \`, { id: 'near' }),
  msg('Leave', { id: 'leave' }),
];
`;
const EXIT = `import { msg } from '@lit/localize';
export const leave = () => msg('Leave', { id: 'leave' });
`;

const unit = (id: string, target: string) =>
  `<trans-unit id="${id}">\n<source>-</source>\n${target && `<target>${target}</target>\n`}</trans-unit>\n`;
const xliff = (language: string, units: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n` +
  `<file target-language="${language}" source-language="en" original="x" datatype="plaintext">\n<body>\n${units}</body>\n</file>\n</xliff>\n`;
const x = (id: number, text: string) => `<x id="${id}" equiv-text="\${${text}}"/>`;

const FRENCH = [
  unit('search', 'Chercher &amp; trouver'),
  unit('found', `Pour ${x(1, 'word')} : ${x(0, 'count')}`),
  unit('near', '<x id="0" equiv-text="${count} ${word} "/>'),
  unit('leave', 'Partir'),
].join('');

/** Reads the interface of a small project made of these files. */
function read(files: Readonly<Record<string, string>>): Interface {
  const folder = mkdtempSync(join(tmpdir(), 'rights-guide-'));
  folders.push(folder);
  symlinkSync(MODULES, join(folder, 'node_modules'));
  const all = {
    'lit-localize.json': JSON.stringify(CONFIG),
    'tsconfig.json': JSON.stringify(TSCONFIG),
    'src/elements/rights-guide/search.ts': SOURCE,
    'src/elements/quick-exit/view.ts': EXIT,
    'content/languages.yaml': LANGUAGES('draft').replace(/es: .*\n/, ''),
    'content/interface/fr.xlf': xliff('fr', FRENCH),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return readInterface(join(folder, 'lit-localize.json'));
}

test('strings in the form they travel in, the order of the translation, the strings of the panel', () => {
  const { strings, sourceStrings, panelStrings, problems, warnings } = read({});
  assert.deepEqual(problems.map(formatProblem), []);
  assert.deepEqual(warnings, []);
  assert.deepEqual(Object.fromEntries(strings), {
    fr: {
      search: 'Chercher & trouver',
      found: ['Pour ', 1, ' : ', 0, ''],
      near: ['', 0, ' ', 1, ' '],
      leave: 'Partir',
    },
  });
  assert.deepEqual(sourceStrings.get('found'), {
    contents: ['', 0, ' found for ', 1, ''],
    text: '${count} found for ${word}',
  });
  // Used in two files: the list of all messages names the first one only.
  assert.deepEqual([...panelStrings], ['leave']);
});

test('all mistakes of sources, translations and configuration in one run', () => {
  const { problems, warnings } = read({
    'content/languages.yaml': LANGUAGES('published'),
    'content/interface/fr.xlf': xliff(
      'fr',
      [
        unit('search', ' '),
        unit('found', `Pour ${x(1, 'word')}`),
        unit('near', `${x(0, 'count')} ${x(3, 'other')}`),
        unit('old', 'Vieux'),
      ].join(''),
    ),
    'src/elements/rights-guide/wrong.ts': `import { msg } from '@lit/localize';
import { html } from 'lit';
export const bold = () => msg(html\`<b>Bold</b>\`, { id: 'bold' });
export const sum = (a: string) => msg(\`Sum \${a}\`);
`,
  });
  assert.deepEqual(problems.map(formatProblem), [
    'content/interface/fr.xlf:1 A message is missing (<b>Bold</b>). Run npm run strings, then fill in its target. [interface]',
    'content/interface/fr.xlf:1 A message is missing (Leave). Run npm run strings, then fill in its target. [interface]',
    'content/interface/fr.xlf:5 The translation is missing (Search & find). Fill in its target. [interface]',
    'content/interface/fr.xlf:9 The translation has lost a placeholder (${count}). Copy the <x …/> of the source into the target. [interface]',
    'content/interface/fr.xlf:13 The translation has a placeholder of its own (${other}). Copy the <x …/> of the source, each one once. [interface]',
    'lit-localize.json:1 targetLocales are not the languages of languages.yaml (fr). Write "targetLocales": ["fr","es"]. [interface]',
    'src/elements/rights-guide/wrong.ts:3 A message holds HTML (<b>Bold</b>). Use a string or str`…`, and put the marks around msg(…). [interface]',
    'src/elements/rights-guide/wrong.ts:4 String literal with expressions must use the str tag. Write msg(…) with a string or str`…`. [interface]',
  ]);
  assert.deepEqual(warnings.map(formatProblem), [
    'content/interface/fr.xlf:17 No message of the source has this id (old). Remove the whole trans-unit. [interface]',
  ]);
});

test('a draft may lack translations; a published language may not lack its file', () => {
  const config = (languages: readonly string[]) =>
    JSON.stringify({ ...CONFIG, targetLocales: languages });
  const files = (status: string) => ({
    'lit-localize.json': config(['fr', 'es']),
    'content/languages.yaml': LANGUAGES(status),
  });
  const missing =
    'content/interface/es.xlf:1 The file is missing. Run npm run strings, then fill in each target. [interface]';
  const published = read(files('published'));
  assert.deepEqual(published.problems.map(formatProblem), [missing]);
  const draft = read({
    ...files('draft'),
    'content/interface/fr.xlf': xliff('es', FRENCH),
    'content/interface/es.xlf': '<xliff>',
  });
  assert.deepEqual(
    draft.problems.map((problem) => `${problem.file}: ${problem.what}`),
    [
      'content/interface/es.xlf: The file cannot be read as XLIFF',
      'content/interface/fr.xlf: The file is for another language',
    ],
  );
});
