import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Converter } from 'opencc-js';
import { root } from './root.js';

/*
 * npm run traditional: writes src/search/traditional-letters.ts
 */

const FILE = join(root, 'src/search/traditional-letters.ts');

/** The blocks of Unicode with Chinese characters in common use. */
const BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
] as const;

/** Every Chinese character that stands in the content. */
export function usedCharacters(): ReadonlySet<string> {
  const folder = join(root, 'content');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\.(?:yaml|md|jsonl|xlf)$/.test(name));
  const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
  return new Set(text.match(/\p{Script=Han}/gu));
}

/** Each traditional character with the simplified one of the content that it is found as. */
export function traditionalPairs(): readonly string[] {
  const used = usedCharacters();
  // What Taiwan and Hong Kong write differs from what is traditional elsewhere.
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const pairs = new Set<string>();
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code);
      for (const convert of converters) {
        const simplified = convert(character);
        if (simplified !== character && used.has(simplified)) pairs.add(character + simplified);
      }
    }
  }
  return [...pairs].sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(
    FILE,
    `// Written by npm run traditional, from the characters of the content. Do not edit.\n\n` +
      `/** A traditional character, then the simplified one, for each that occurs in the content. */\n` +
      `export const TRADITIONAL_LETTERS =\n  '${traditionalPairs().join('')}';\n`,
  );
}
