import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { problemIn, type Gate } from './gate.js';

const addressSchema = z.strictObject({
  both: z.string(),
  words: z.record(z.string(), z.array(z.string())),
});

/** The reader has no gender: none of the forms of content/spelling/address.yaml is used. */
export const address: Gate = ({ folder, texts }) => {
  const path = join(folder, 'spelling', 'address.yaml');
  if (!existsSync(path)) return [];
  const { both, words } = addressSchema.parse(parse(readFileSync(path, 'utf8')));
  const patterns = new Map(
    Object.entries(words).map(([code, list]) => [code, new RegExp([both, ...list].join('|'), 'u')]),
  );
  return texts.flatMap((text) => {
    const match = patterns.get(text.language)?.exec(text.text.toLowerCase());
    if (!match) return [];
    return problemIn(text, match.index, {
      what: 'The words give the reader a gender',
      value: match[0],
      remedy: 'Say it with a noun or a verb that fits everybody, as content/terms shows.',
      rule: 'address',
    });
  });
};
