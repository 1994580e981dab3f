import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { CheckPack } from '../../src/guide/check-pack.js';
import { misspeltSelector } from '../../src/compiler/emit/misspelt.js';
import { FACTS } from '../../src/compiler/read/schema-check.js';
import { ATTRIBUTES } from '../../src/shared/attribute-names.js';
import { compileContent } from '../../tools/generate.js';
import { root } from '../../tools/root.js';
import { compileFixture, problemsOf, replace } from './content.js';

function packIn(files: ReadonlyMap<string, string>): CheckPack {
  const [[, text] = ['', '{}']] = [...files].filter(([path]) => path.startsWith('packs/check.'));
  return JSON.parse(text) as CheckPack; // written by the compiler
}

const { files } = compileContent({ inline: 'all', pseudo: false });
const pack = packIn(files);

test('every finding has a name, a meaning and a remedy in both languages, and nothing else has', () => {
  assert.ok(pack.rules.length >= 20, String(pack.rules.length));
  for (const language of ['fr', 'en']) {
    const { check = [], state = [], ...findings } = pack.texts[language] ?? {};
    assert.equal(check.length, 4);
    assert.equal(check[0], language);
    assert.equal(state.length, 3);
    assert.deepEqual(
      Object.keys(findings),
      pack.rules.map(([id]) => id),
    );
    for (const [id, words] of Object.entries(findings)) {
      assert.equal(words.length, 3, `${id} in ${language}`);
      for (const each of words) assert.ok(each.trim().length > 2, `${id} in ${language}`);
    }
  }
});

test('the first words say that the attribute must go before the page is published', () => {
  assert.match(pack.texts['fr']?.['check']?.[2] ?? '', /^Avant de publier, retirez .*check/);
  assert.match(pack.texts['en']?.['check']?.[2] ?? '', /^Before you publish, .*check .* away/);
});

test('the title names the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  for (const { check } of Object.values(pack.texts)) assert.ok(check?.[1]?.includes(version));
  assert.equal(packIn(compileFixture().files).texts['en']?.['check']?.[1], 'Check 1.2.3');
});

test('the pack is what check.yaml says, letter by letter, and English is not French', () => {
  const yaml = parse(readFileSync(join(root, 'content/check.yaml'), 'utf8')) as {
    findings: Record<string, { remedy: { en: string; fr: string } }>;
  }; // checked by the compiler
  for (const [id, { remedy }] of Object.entries(yaml.findings)) {
    assert.equal(pack.texts['en']?.[id]?.[2], remedy.en);
    assert.equal(pack.texts['fr']?.[id]?.[2], remedy.fr);
    assert.notEqual(remedy.en, remedy.fr, id);
  }
});

test('every fact the script gives is judged', () => {
  const used = new Set(pack.rules.map(([, , , source]) => source));
  assert.deepEqual(
    FACTS.filter((_, place) => !used.has(place)),
    [],
  );
});

test('each way to find something becomes a pattern and a source', () => {
  const { rules } = packIn(compileFixture().files);
  assert.deepEqual(rules[0]?.slice(0, 3), ['misspelt', 2, '^$']);
  assert.deepEqual(rules.slice(1), [
    ['viewport', 2, '<', 'meta[name="viewport"]'],
    ['others', 1, '^$', FACTS.indexOf('sites')],
  ]);
});

/** Fact, what the script may have seen, whether that is good. */
const SEEN: readonly (readonly [id: string, value: string, good: boolean])[] = [
  ['integrity', '<script src="/rights-guide.js" integrity="sha384-Ab/+=" defer=""> ', true],
  ['integrity', '<script integrity="sha384-Ab/+=" src="x"> sha384-Ab/+=', true],
  ['integrity', '<script integrity="sha256-x sha384-Ab/+="> sha384-Ab/+=', true],
  ['integrity', '<script integrity="sha384-Ab/+="> sha384-other', false],
  ['integrity', '<script src="/rights-guide.js"> sha384-Ab/+=', false],
  ['integrity', '<script src="/rights-guide.js"> ', false],
  ['integrity', '<script integrity=""> ', false],
  ['integrity', ' ', false],
  ['https', 'https://example.org', true],
  ['https', 'http://example.org · https://cdn.example.org', false],
  ['https', 'http://127.0.0.1:8080 · https://cdn.example.org', true],
  ['https', 'http://localhost', true],
  ['https', 'http://localhost.example.org', false],
  ['https', 'null', true],
  ['others', 'https://example.org', true],
  ['others', 'https://example.org · https://cdn.example.org', false],
  ['policy', '', false],
  ['policy', "default-src 'self'", true],
  ['policy', "img-src 'self'; script-src 'self'", true],
  ['policy', "img-src 'self'", false],
  ['policy', "report script-src-elem inline: script-src 'none'", false],
  ['policy', "enforce connect-src http://a/: default-src 'none'", true],
  ['policy', '<meta http-equiv="content-security-policy" content="script-src \'self\'">', true],
  [
    'policy',
    'report img-src x: script-src \'none\'<meta http-equiv="CSP" content="default-src \'self\'">',
    true,
  ],
  ['policy', '<meta http-equiv="refresh" content="9">', false],
  ['blocked', "default-src 'none'", true],
  ['blocked', "report script-src-elem inline: script-src 'none'", true],
  ['blocked', "x · enforce connect-src http://a/: default-src 'none'", false],
  ['reserve', '', false],
  ['reserve', 'rights-guide:not(:defined) { display: block; }', true],
  ['reserve', 'other-thing:not(:defined) { display: block; }', false],
  ['attributes', '', true],
  ['attributes', 'rights-guide: <rights-guide check>: "true" is not used. Add #check.', true],
  ['attributes', 'rights-guide: <rights-guide theme>: "sepia" is not used. Use one of: x.', false],
  [
    'attributes',
    'rights-guide: <rights-guide check>: "true" is not used. · rights-guide: <rights-guide theme>: "x"',
    false,
  ],
];

for (const [id, value, good] of SEEN) {
  test(`${id} is ${good ? 'good' : 'told'}: ${value}`, () => {
    const rule = pack.rules.find(([name]) => name === id);
    assert.equal(new RegExp(rule?.[2] ?? 'no such rule').test(value), good);
  });
}

test('a language that is missing, a wrong state and a wrong key each name file, line and remedy', () => {
  const edit = replace(', en: The page is small. }', ' }');
  assert.match(
    problemsOf({ 'check.yaml': edit })[0] ?? '',
    /content\/check\.yaml:16.*en.*missing.*both languages/s,
  );
  const state = replace('state: look', 'state: bad');
  assert.match(problemsOf({ 'check.yaml': state })[0] ?? '', /content\/check\.yaml:24.*bad/s);
  const key = replace('    remedy: { fr: Corrigez-le.', '    remdy: { fr: Corrigez-le.');
  assert.match(problemsOf({ 'check.yaml': key }).join('\n'), /remdy.*remedy/s);
  assert.match(problemsOf({ 'check.yaml': null })[0] ?? '', /content\/check\.yaml.*missing/s);
});

test('a pattern that is none and a fact nobody gives are told', () => {
  const fits = replace("fits: '^$'", "fits: '('");
  assert.match(problemsOf({ 'check.yaml': fits })[0] ?? '', /content\/check\.yaml:26.*expression/s);
  const fact = replace('fact: sites', 'fact: weather');
  assert.match(problemsOf({ 'check.yaml': fact })[0] ?? '', /content\/check\.yaml:25.*weather/s);
});

test('the selector of misspellings holds usual mistakes and none of the right names', () => {
  const names = misspeltSelector()
    .split(',[data-rights-guide]')[0]!
    .match(/\[[\w-]+\]/g)!;
  const mistakes = ['heading_level', 'headinglevel', 'exiturl', 'hide-exti', 'topcis', 'tehme'];
  for (const name of [...mistakes, 'lanng', 'langs', 'pack', 'chek', 'data-lang']) {
    assert.ok(names.includes(`[${name}]`), name);
  }
  for (const name of ATTRIBUTES) assert.ok(!names.includes(`[${name}]`), name);
  const others = ['class', 'id', 'style', 'title', 'dir', 'hidden', 'slot', 'role', 'data-theme'];
  for (const name of others) assert.ok(!names.includes(`[${name}]`), name);
});
