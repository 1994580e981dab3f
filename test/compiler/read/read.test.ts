import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, problemsOf, replace, warningsOf } from '../content.js';

const FR = 'topics/legal-aid/fr.md';

test('a byte order mark and CRLF: each one problem, and the other mistakes too', () => {
  const edit = (text: string) =>
    `\uFEFF${replace('{aid-limit}', '{aid-limits}')(text).replaceAll('\n', '\r\n')}`;
  const problems = problemsOf({ [FR]: edit });
  assert.deepEqual(problems, [
    `content/${FR}:1 The file starts with a byte order mark. Save it as UTF-8 without BOM. [file]`,
    `content/${FR}:1 The lines end in CR or CRLF. Save it with LF line endings. [file]`,
    `content/${FR}:15 There is no fact of this name (aid-limits). Did you mean "aid-limit"? Add it to facts.yaml, or write a name that is there. [known-references]`,
  ]);
});

test('not UTF-8, too large, empty', () => {
  assert.deepEqual(problemsOf({ 'facts.yaml': Uint8Array.of(0x61, 0xe9, 0x0a) }), [
    'content/facts.yaml:1 The file is not UTF-8. Save it as UTF-8 without BOM. [file]',
  ]);
  assert.deepEqual(problemsOf({ 'facts.yaml': '#'.repeat(200_001) }), [
    'content/facts.yaml:1 The file is too large (201 kB). Keep it under 200 kB: split the text. [file]',
  ]);
  assert.deepEqual(problemsOf({ 'facts.yaml': '' }), [
    'content/facts.yaml:1 Nothing is written here. Write one name and its values after the other. [schema]',
  ]);
});

test('files that are missing or have no place', () => {
  const place = 'The file has no place here';
  assert.deepEqual(
    problemsOf({
      'topics/legal-aid/topic.yaml': null,
      'topics/legal-aid/notes.txt': '',
      'topics/lost.md': '',
    }),
    [
      `content/topics/legal-aid/notes.txt:1 ${place}. A topic has topic.yaml and one <language>.md for each language. [file]`,
      'content/topics/legal-aid/topic.yaml:1 The file is missing. Copy the topic.yaml of another topic and change it. [file]',
      `content/topics/lost.md:1 ${place}. Each topic is a folder with topic.yaml and one <language>.md for each language. [file]`,
    ],
  );
  assert.deepEqual(problemsOf({ 'glossary.yaml': null }), [
    'content/glossary.yaml:1 The file is missing. Restore it, or copy it from an older version. [file]',
  ]);
  assert.deepEqual(warningsOf({ 'facts.old.yaml': '' }), [
    'content/facts.old.yaml:1 Nothing reads this file. Known here: README.md, LICENSE.md, LANGUAGES.md, languages-read.yaml, guide.yaml, cards.yaml, check.yaml, facts.yaml, services.yaml, glossary.yaml, terms, spelling, languages.yaml, synonyms.yaml, topics, questions, learned.json, interface. [file]',
  ]);
});

test('YAML that cannot be read, with its line in the front matter', () => {
  const [problem, ...more] = problemsOf({ [FR]: replace('keywords: [', 'keywords: [[') });
  assert.match(
    problem ?? '',
    new RegExp(`^content/${FR}:[45] This is not valid YAML: .* \\[yaml\\]$`),
  );
  assert.deepEqual(more, []);
});

test('tabs in YAML, and mistakes below them', () => {
  const edit = all(
    replace('  unit: hour', '\tunit: hour'),
    replace(
      'confidence: high\n  source: { title: Barème',
      'confidence: hight\n  source: { title: Barème',
    ),
  );
  assert.deepEqual(problemsOf({ 'facts.yaml': edit }), [
    'content/facts.yaml:3 The line begins with a tab. Use spaces. [yaml]',
    'content/facts.yaml:11 "confidence" is wrong ("hight"). Write high, medium, low or unknown. [schema]',
  ]);
});

test('a key that is twice', () => {
  const [problem] = problemsOf({ 'facts.yaml': (text) => text + text });
  assert.equal(
    problem,
    'content/facts.yaml:13 This name is written twice. Keep one of the two. [yaml]',
  );
});

test('no front matter', () => {
  const problems = problemsOf({ [FR]: (text) => text.replace(/^---[^]*?\n---\n/, '') });
  assert.deepEqual(problems, [
    `content/${FR}:1 The file has no front matter. Begin with a line ---, then title, summary, keywords, follows, translation, then ---. [file]`,
  ]);
});

test('keys that are unknown, missing or wrong', () => {
  assert.deepEqual(
    problemsOf({
      'topics/legal-aid/topic.yaml': all(
        replace('reviewEvery: 12', 'reviewevery: 12'),
        replace('url: https://example.org/loi, ', ''),
      ),
      [FR]: replace('follows: 1', 'follows: first'),
      'guide.yaml': all(
        replace('["112", "114", helpline]', '[112, "114", helpline]'),
        replace('en: The police arrest me', 'en: ""'),
      ),
      'services.yaml': all(
        replace('located: true', 'locate: true'),
        replace('days: [mon, fri]', 'days: [monday, fri]'),
      ),
      'facts.yaml': all(replace('value: 24', 'value: "24"'), replace('unit: eur', 'unit: euro')),
    }),
    [
      'content/facts.yaml:2 "value" is wrong ("24"). Write a number; for the unit date a year, month or day between quotes: "2024-07". [schema]',
      'content/facts.yaml:9 "unit" is wrong ("euro"). Write one of: eur, percent, count, age, minute, hour, day, week, month, year, date. [schema]',
      'content/guide.yaml:5 Entry 1 of "calls" is wrong (112). List the three numbers of the first screen, between quotes. [schema]',
      'content/guide.yaml:8 "en" is wrong (""). Write the situation in each language: { fr: …, en: … }. [schema]',
      'content/services.yaml:16 This key is not known (locate). Did you mean "located"? Known here: id, kind, href, label, free, withoutCredit, hours, languages, sometimes, interpreter, onBill, located, web, called, name, who, reviewed, reviewEvery, confidence, source. [schema]',
      'content/services.yaml:40 "hours" is wrong ({"days":["monday","fri"],"open":"10:00","close":"19:00"}). Write always, office or { days: [mon, fri], open: "10:00", close: "19:00" }. [schema]',
      `content/${FR}:5 "follows" is wrong ("first"). Write the revision of topic.yaml this text translates. [schema]`,
      'content/topics/legal-aid/topic.yaml:4 This key is not known (reviewevery). Did you mean "reviewEvery"? Known here: section, revision, reviewed, reviewEvery, sources, services, related, cards. [schema]',
      'content/topics/legal-aid/topic.yaml:6 "url" is missing. Write the address of the source, beginning with https://. [schema]',
    ],
  );
});
