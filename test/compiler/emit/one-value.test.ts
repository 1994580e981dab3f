import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { formatFact } from '../../../src/guide/format.js';
import type { Guide, GuideData, GuideText } from '../../../src/guide/model.js';
import { plainText } from '../../../src/guide/plain-text.js';
import { compileContent } from '../../../tools/generate.js';
import { root } from '../../../tools/root.js';
import { readModule } from './read-module.js';

type Facts = GuideData['facts'];

const CONTENT = join(root, 'content');

interface Compiled {
  readonly facts: Facts;
  /** Ids of the topics, in the order in which every language has them. */
  readonly ids: readonly string[];
  readonly texts: ReadonlyMap<string, GuideText>;
}

function compiled(content: string): Compiled {
  const { files, problems } = compileContent({ inline: 'all', pseudo: false, content });
  assert.deepEqual(problems, []);
  const data = readModule(files, 'data', 'data') as unknown as GuideData; // what the compiler wrote
  const inline = readModule(files, 'inline', 'inlineTexts');
  const texts = Object.entries(inline).map(([language, json]): [string, GuideText] => {
    const { guide } = JSON.parse(json) as { guide: GuideText }; // what the compiler wrote
    return [language, guide];
  });
  return { facts: data.facts, ids: data.topics.map(({ id }) => id), texts: new Map(texts) };
}

/** Every topic in every language as it is read, by "language/topic". */
function pages({ texts, ids, facts }: Compiled): Map<string, string> {
  const all = new Map<string, string>();
  for (const [code, { topics }] of texts) {
    // Of a guide, the words of a topic need no more than this.
    const guide = { language: { code }, facts, services: new Map() } as unknown as Guide;
    for (const id of ids) {
      all.set(`${code}/${id}`, plainText(topics[id]?.parts ?? [], guide));
    }
  }
  return all;
}

/** The texts that name a fact, by "language/topic". */
function textsWith(fact: string, { texts, ids }: Compiled): string[] {
  return [...texts.keys()].flatMap((code) =>
    ids
      .filter((id) => {
        const text = readFileSync(join(CONTENT, 'topics', id, `${code}.md`), 'utf8');
        return text.includes(`{${fact}}`);
      })
      .map((id) => `${code}/${id}`),
  );
}

describe('one value', () => {
  const now = compiled(CONTENT);
  const { facts } = now;
  const before = pages(now);

  it('changes every text that names it, in every language, and no other', () => {
    assert.ok(Object.keys(facts).length > 100);
    for (const [id, fact] of Object.entries(facts)) {
      const value = fact.unit === 'date' ? '1789-07-14' : Number(fact.value) + 7777;
      const after = pages({
        ...now,
        facts: { ...facts, [id]: { ...fact, value } },
      });
      const changed = [...after.keys()].filter((page) => after.get(page) !== before.get(page));
      assert.deepEqual(changed.sort(), textsWith(id, now).sort(), id);
      assert.ok(changed.length >= 2, `${id} is in both languages`);
    }
  });

  it('is written in facts.yaml alone: a new amount there is what both languages print', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rights-guide-'));
    try {
      cpSync(CONTENT, folder, { recursive: true });
      const file = join(folder, 'facts.yaml');
      const rsa = facts['rsa-single'];
      const old = Number(rsa?.value);
      writeFileSync(file, readFileSync(file, 'utf8').replace(`value: ${old}`, 'value: 7777.77'));
      const changed = compiled(folder);
      const [french, english] = ['fr', 'en'].map(
        (code) => pages(changed).get(`${code}/minimum-income`) ?? '',
      );
      assert.match(french ?? '', /7\s777,77\s€/);
      assert.match(english ?? '', /€7,777\.77/);
      assert.ok(rsa && !french?.includes(formatFact(rsa, 'fr')));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
