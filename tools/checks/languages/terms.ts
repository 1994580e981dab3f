import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { problemIn, type Gate } from './gate.js';
import { plain } from './word-lists.js';

const termsSchema = z.record(
  z.string(),
  z.strictObject({ use: z.string(), why: z.string(), not: z.array(z.string()) }),
);

/** Where the French text has a term, its translation has none of the words that terms/<language>.yaml forbids for it. */
export const terms: Gate = ({ folder, texts }) => {
  const lists = new Map<string, readonly Term[]>();
  return texts.flatMap((text) => {
    const { language } = text;
    const list = lists.get(language) ?? termsOf(language, folder);
    lists.set(language, list);
    const french = plain(text.french ?? '');
    const said = plain(text.text);
    return list.flatMap(({ term, use, not }) =>
      not.flatMap((word) => {
        // Looked for as a part first, which is quick.
        if (!said.includes(word) || !french.includes(term)) return [];
        const start = placeOf(said, word, language);
        if (start < 0 || placeOf(french, term, 'fr') < 0 || placeOf(french, word, 'fr') >= 0)
          return [];
        return problemIn(text, start, {
          what: `The word is not used for "${term}"`,
          value: word,
          remedy: `Write "${use}": content/terms/${language}.yaml says why.`,
          rule: 'terms',
        });
      }),
    );
  });
};

interface Term {
  /** In French. */
  readonly term: string;
  readonly use: string;
  readonly not: readonly string[];
}

/** The terms of a language. What is right for one of them is not wrong for another in the same text. */
function termsOf(language: string, folder: string): readonly Term[] {
  const path = join(folder, 'terms', `${language}.yaml`);
  if (!existsSync(path)) return [];
  const entries = Object.entries(termsSchema.parse(parse(readFileSync(path, 'utf8'))));
  const right = entries.map(([, { use }]) => plain(use));
  return entries.map(([term, { use, not }]) => ({
    term: plain(term),
    use,
    not: not.map(plain).filter((word) => !right.some((words) => words.includes(word))),
  }));
}

/** Where the words begin, as whole words where the language parts them by spaces; -1 if nowhere. */
function placeOf(text: string, words: string, language: string): number {
  if (language.startsWith('zh')) return text.indexOf(words);
  const pattern = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return text.search(new RegExp(`(?<![\\p{L}\\p{M}])${pattern}(?![\\p{L}\\p{M}])`, 'u'));
}
