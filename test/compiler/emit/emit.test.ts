import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { quoted } from '../../../src/compiler/emit/source-text.js';
import { compileFixture, replace } from '../content.js';
import { readModule } from './read-module.js';

test('any text in quotes is the same text for an engine, and ends no script', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          "'",
          '\\',
          '\u2028',
          '\u2029',
          '\n',
          '\r',
          '</script',
          '<!--',
          '</SCRIPT>',
          '"',
          '$',
        ),
      )
      .map((signs) => signs.join('')),
  );
  fc.assert(
    fc.property(text, (value) => {
      const source = quoted(value);
      assert.equal(new Function(`return ${source}`)(), value);
      assert.doesNotMatch(source, /<\/script|<!--|[\n\r\u2028\u2029]/i);
    }),
  );
});

test('dangerous text goes through the whole compiler unharmed', () => {
  const summary = 'It\'s \\ "a" </script> \u2028 $& <!-- lawyer';
  // Written as a code: as such a sign is refused.
  const written = JSON.stringify(summary).replace('\u2028', '\\u2028');
  const edit = replace(
    'summary: The State pays your lawyer if you earn little.',
    `summary: ${written}`,
  );
  const { files } = compileFixture({ 'topics/legal-aid/en.md': edit });
  const text = JSON.parse(readModule(files, 'inline', 'inlineTexts').en ?? '');
  assert.equal(text.guide.topics['legal-aid'].summary, summary);
});

test('the name and the integrity of a pack are those of its bytes', () => {
  const { files } = compileFixture({}, { inline: ['fr'] });
  const [[path, text] = []] = [...files].filter(([name]) => name.startsWith('packs/'));
  const bytes = Buffer.from(text ?? '', 'utf8');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const sha384 = createHash('sha384').update(bytes).digest('base64');
  assert.equal(path, `packs/en.${hash}.json`);
  assert.match(
    files.get('generated/packs.ts') ?? '',
    new RegExp(`'sha384-${sha384.replace(/[+/]/g, '\\$&')}'`),
  );
});

test('strings of the panel travel with the panel of languages outside the script only', () => {
  const { files } = compileFixture({}, { inline: ['en'] });
  const panels = readModule(files, 'panel', 'panelTexts');
  assert.deepEqual(JSON.parse(panels.fr ?? '').strings, { s3: 'Partir' });
  assert.equal('strings' in JSON.parse(panels.en ?? ''), false);
});

test('what is not sure and not used is not written', () => {
  const { files, problems } = compileFixture({
    'facts.yaml': (text) =>
      `${text}secret:\n  value: 9\n  unit: day\n  confidence: unknown\n  source: { title: A, url: https://example.org, seen: 2026-11-24, known: "2025" }\n`,
    'services.yaml': (text) =>
      text +
      text
        .slice(text.indexOf('  - id: helpline'))
        .replace('helpline', 'secret')
        .replace('high', 'unknown'),
  });
  assert.deepEqual(problems, []);
  assert.doesNotMatch([...files.values()].join('\n'), /secret/);
});

test('a mistake: no file at all', () => {
  assert.equal(compileFixture({ 'facts.yaml': null }).files.size, 0);
});
