import assert from 'node:assert/strict';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { buildCheck } from '../../src/compiler/emit/build-check.js';
import { buildData } from '../../src/compiler/emit/build-data.js';
import { buildEdition } from '../../src/compiler/emit/build-edition.js';
import type { CheckedContent } from '../../src/compiler/read/content.js';
import { emit } from '../../src/compiler/emit/emit.js';
import { formatProblem, type Problem } from '../../src/compiler/read/problem.js';
import { readContent } from '../../src/compiler/read/read.js';
import { readTopic } from '../../src/compiler/read/read-topic.js';
import { rules, warningRules } from '../../src/compiler/check/rules/index.js';
import { root } from '../../tools/root.js';

/*
 * One corruption of one file of the real content at a time. So that thousands take seconds, only the
 * topic that changed is read again and looked at by the rules, or only the one YAML file.
 */

/** Each run has another seed, so that the shorter runs add up. */
const SOAK = Boolean(process.env['SOAK']);

const CONTENT = join(root, 'content');
const TODAY = '2026-11-25';
const whole = readContent(CONTENT).content;
const folder = mkdtempSync(join(tmpdir(), 'rights-guide-'));

const yamlFiles = readdirSync(CONTENT).filter((name) => name.endsWith('.yaml'));
const topicFiles = [...whole.topics.keys()].flatMap((id) =>
  readdirSync(join(CONTENT, 'topics', id)).map((name) => join('topics', id, name)),
);

type Corrupt = (bytes: Buffer, at: number, other: number) => Buffer;

const place = (length: number, at: number) => Math.min(length - 1, Math.floor(at * length));
const insert = (bytes: Buffer, at: number, inserted: string) => {
  const offset = place(bytes.length, at);
  return Buffer.concat([bytes.subarray(0, offset), Buffer.from(inserted), bytes.subarray(offset)]);
};
const onLines =
  (change: (lines: string[], first: number, second: number) => void): Corrupt =>
  (bytes, at, other) => {
    const lines = bytes.toString().split('\n');
    change(lines, place(lines.length, at), place(lines.length, other));
    return Buffer.from(lines.join('\n'));
  };

const SIGNS =
  '\0\u0007\u001B\t\r\u00A0\u200B\u2028\u202E\uFEFF\uFFFD&*{}[]<>|`#-:"\'!%@\\1é😀'.split('');

const CORRUPTIONS: Readonly<Record<string, Corrupt>> = {
  'delete a line': onLines((lines, first) => lines.splice(first, 1)),
  'write a line twice': onLines((lines, first) => lines.splice(first, 0, lines[first] ?? '')),
  'swap two lines': onLines((lines, first, second) => {
    [lines[first], lines[second]] = [lines[second] ?? '', lines[first] ?? ''];
  }),
  'cut at a byte': (bytes, at) => bytes.subarray(0, place(bytes.length, at)),
  'flip a bit': (bytes, at, other) => {
    const changed = Buffer.from(bytes);
    const offset = place(bytes.length, at);
    changed[offset] = (changed[offset] ?? 0) ^ (1 << Math.floor(other * 8));
    return changed;
  },
  'put a sign in': (bytes, at, other) => insert(bytes, at, SIGNS[place(SIGNS.length, other)] ?? ''),
  'indent a line': onLines((lines, first) => (lines[first] = `  ${lines[first]}`)),
};

interface Outcome {
  readonly problems: readonly Problem[];
  readonly content: CheckedContent;
}

/** What the compiler says of a file of the content, with these bytes. */
function outcomeOf(path: string, bytes: Buffer): Outcome {
  const problems: Problem[] = [];
  const checked = { today: TODAY, interfaceLanguages: new Set(['fr']) };
  let content: CheckedContent;
  if (path.startsWith('topics')) {
    const id = basename(dirname(path));
    const place = join(folder, id);
    cpSync(join(CONTENT, 'topics', id), place, { recursive: true });
    writeFileSync(join(place, basename(path)), bytes);
    const topic = readTopic(place, id, (...found) => problems.push(...found));
    // Without the questions: all that ask for another topic would ask for one that is not there.
    content = { ...whole, ...checked, topics: new Map([[id, topic]]), questions: [] };
    rmSync(place, { recursive: true });
  } else {
    const place = mkdtempSync(join(folder, 'yaml-'));
    mkdirSync(join(place, 'topics'));
    writeFileSync(join(place, path), bytes);
    const read = readContent(place);
    problems.push(...read.problems);
    content = { ...read.content, ...checked };
    rmSync(place, { recursive: true });
  }
  for (const rule of [...rules, ...warningRules]) problems.push(...rule(content));
  return { problems, content };
}

/** Throws unless each problem is one an editor can find. */
function assertPlaced(problems: readonly Problem[], path: string, lines: number): void {
  for (const problem of problems) {
    const message = formatProblem(problem);
    assert.match(message, /^content\/\S+:[1-9]\d* \S[^]*\. \S[^]*\. \[[a-z-]+\]$/);
    if (problem.file === `content/${path}`) assert.ok(problem.line <= lines, message);
  }
}

const untouched = new Map<string, ReadonlySet<string>>();

/** What is said of the file as it is: a topic alone has links that lead nowhere. */
function usual(path: string): ReadonlySet<string> {
  const known =
    untouched.get(path) ??
    new Set(outcomeOf(path, readFileSync(join(CONTENT, path))).problems.map(formatProblem));
  untouched.set(path, known);
  return known;
}

function build(content: CheckedContent): void {
  const editions = ['fr', 'en'].map((code) => buildEdition(code, content, new Map()));
  const check = buildCheck(content, '1.2.3');
  const learned = content.learned.script;
  const options = { check, learned, inline: new Set(['fr']), panelStrings: new Set<string>() };
  assert.ok(emit({ data: buildData(content), editions, ...options }).size > 0);
}

describe('one corruption of one file of the content', () => {
  after(() => rmSync(folder, { recursive: true }));
  const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

  for (const [kind, files, runs] of [
    ['a topic', topicFiles, SOAK ? 2000 : 600],
    ['another YAML file', yamlFiles, SOAK ? 300 : 100],
  ] as const) {
    it(`is accepted or told with file and line, in ${kind}, ${runs} times, SEED=${seed}`, (test) => {
      const unit = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
      let accepted = 0;
      fc.assert(
        fc.property(
          fc.constantFrom(...files),
          fc.constantFrom(...Object.keys(CORRUPTIONS)),
          unit,
          unit,
          (path, corruption, at, other) => {
            const bytes = readFileSync(join(CONTENT, path));
            const corrupted = CORRUPTIONS[corruption]?.(bytes, at, other) ?? bytes;
            const { problems, content } = outcomeOf(path, corrupted);
            assertPlaced(problems, path, corrupted.toString().split(/\r\n?|\n/).length);
            const told = problems.some((problem) => !usual(path).has(formatProblem(problem)));
            if (told || !path.startsWith('topics')) return;
            accepted++;
            build(content);
          },
        ),
        { numRuns: runs, seed },
      );
      test.diagnostic(`${accepted} accepted and built`);
    });
  }

  it('would be seen without file, line or remedy', () => {
    const right: Problem = { file: 'content/a', line: 2, what: 'A', remedy: 'B.', rule: 'c' };
    assertPlaced([right], 'a', 2);
    for (const wrong of [{ file: '' }, { line: 0 }, { line: 3 }, { line: NaN }, { remedy: '' }]) {
      assert.throws(() => assertPlaced([{ ...right, ...wrong }], 'a', 2));
    }
  });
});
