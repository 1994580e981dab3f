import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, replace } from '../../content.js';

const unsure = (level: string) => (text: string) =>
  text.replace(/(custody-length:[^]*?confidence: )high/, (_, before: string) => before + level);
const REMEDY = 'Find its source, or write "ask at…" and name a service instead. [confidence]';

for (const level of ['unknown', 'low', 'medium']) {
  test(`a used fact is ${level}`, () => {
    const problems = problemsOf({ 'facts.yaml': unsure(level) });
    const line = (file: string) =>
      `content/topics/police-custody/${file}:33 The fact is not sure: its confidence is ${level} (custody-length). ${REMEDY}`;
    assert.deepEqual(problems, [line('en.md'), line('en.md'), line('fr.md'), line('fr.md')]);
  });
}

test('a used service is unknown', () => {
  const last = (text: string) => text.replace(/high(?![^]*high)/, 'unknown');
  const line = (place: string) =>
    `content/${place} The service is not sure: its confidence is unknown (helpline). Find its source, or name another service. [confidence]`;
  assert.deepEqual(problemsOf({ 'services.yaml': last }), [
    line('guide.yaml:5'),
    line('guide.yaml:6'),
    line('topics/police-custody/topic.yaml:10'),
  ]);
});

test('a number is not sure; a web address may be', () => {
  const last = (text: string) => text.replace(/high(?![^]*high)/, 'low');
  assert.deepEqual(problemsOf({ 'services.yaml': last }), [
    'content/services.yaml:37 The number is not sure: its confidence is low (tel:+33100000000). Write the web address of the organisation instead. [confidence]',
  ]);
  const web = replace('href: tel:+33100000000', 'href: https://example.org');
  const free = replace('    free: false\n', '');
  assert.deepEqual(problemsOf({ 'services.yaml': (text) => free(web(last(text))) }), []);
});

test('a value without the day from which it holds, or for which a source gives it', () => {
  const [problem] = problemsOf({ 'facts.yaml': replace(', known: "2025-07"', '') });
  assert.match(
    problem ?? '',
    /^content\/facts\.yaml:6 "known" is missing\. Write from: and the day/,
  );
});
