import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { CheckPack } from '../../src/guide/check-pack.js';
import { misspeltSelector } from '../../src/compiler/misspelt.js';
import { ATTRIBUTES } from '../../src/shared/attribute-names.js';
import { compileContent } from '../../tools/generate.js';
import { root } from '../../tools/root.js';
import { problemsOf, replace } from './content.js';

function realPack(): CheckPack {
  const { files } = compileContent({ inline: 'all', pseudo: false });
  const [[, text] = ['', '{}']] = [...files].filter(([path]) => path.startsWith('packs/check.'));
  return JSON.parse(text) as CheckPack; // written by the compiler
}

/** The ids the script itself finds: the first words of the rows in its source. */
function idsOfScript(): readonly string[] {
  const source = readFileSync(join(root, 'src/safety/page-findings.ts'), 'utf8');
  return [...source.matchAll(/\['([a-z]+)', /g)].map(([, id]) => id!);
}

test('every finding has a name, a meaning and a remedy in both languages', () => {
  const { texts, rules } = realPack();
  const ids = new Set([...idsOfScript(), ...rules.map(([id]) => id)]);
  assert.ok(ids.size >= 12, [...ids].join());
  for (const language of ['fr', 'en']) {
    for (const id of ids) {
      const words = texts[language]?.[id] ?? [];
      assert.equal(words.length, 3, `${id} in ${language}`);
      for (const each of words) assert.ok(each.trim().length > 2, `${id} in ${language}`);
    }
    for (const id of ['Check', 'check', 'search', 'warning']) {
      assert.ok(texts[language]?.[id]?.[0], `${id} in ${language}`);
    }
  }
});

test('no words for what nothing finds', () => {
  const { texts, rules } = realPack();
  const known = new Set([
    ...['Check', 'check', 'search', 'warning'],
    ...idsOfScript(),
    ...rules.map(([id]) => id),
  ]);
  assert.deepEqual(
    Object.keys(texts.fr ?? {}).filter((id) => !known.has(id)),
    [],
  );
});

test('the pack is what check.yaml says, and English is not French', () => {
  const yaml = parse(readFileSync(join(root, 'content/check.yaml'), 'utf8')) as {
    findings: Record<string, { remedy: { en: string; fr: string } }>;
  }; // checked by the compiler
  const { texts } = realPack();
  for (const [id, { remedy }] of Object.entries(yaml.findings)) {
    assert.equal(texts.en?.[id]?.[2], remedy.en);
    assert.notEqual(remedy.en, remedy.fr, id);
  }
});

test('a language that is missing, a wrong state and a wrong key each name file, line and remedy', () => {
  const edit = replace(', en: The page is small. }', ' }');
  assert.match(
    problemsOf({ 'check.yaml': edit })[0] ?? '',
    /content\/check\.yaml:14.*en.*missing.*both languages/s,
  );
  const state = replace('state: wrong', 'state: bad');
  assert.match(problemsOf({ 'check.yaml': state })[0] ?? '', /content\/check\.yaml:16.*bad/s);
  const key = replace('    remedy: { fr: Corrigez-le.', '    remdy: { fr: Corrigez-le.');
  assert.match(problemsOf({ 'check.yaml': key }).join('\n'), /remdy.*remedy/s);
  assert.match(problemsOf({ 'check.yaml': null })[0] ?? '', /content\/check\.yaml.*missing/s);
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
  for (const name of [
    'class',
    'id',
    'style',
    'title',
    'dir',
    'hidden',
    'slot',
    'role',
    'data-theme',
  ]) {
    assert.ok(!names.includes(`[${name}]`), name);
  }
});
