import { fold, isStopWord, tokens } from '../../search/normalise.js';
import { rootsOf } from './keyword-roots.js';
import { otherStopWords } from './stop-words.js';
import type { CorrectTopic } from './topics-in-order.js';

/** Under this code are the beginnings of words of the languages the guide is not published in. */
const OTHER_LANGUAGES = 'und';

/** What people type for each topic, by language, in the order of the topics. */
export function keywordsOf(
  topics: readonly CorrectTopic[],
  published: readonly string[],
): readonly Readonly<Record<string, string>>[] {
  const texts = keywordTexts(topics, published);
  const roots = keywordRoots(topics, published);
  return topics.map((_, index) => ({
    ...Object.fromEntries(published.map((code) => [code, texts[code]?.[index] ?? ''])),
    [OTHER_LANGUAGES]: (roots[index] ?? []).join(' '),
  }));
}

/**
 * The words people type in the published languages, as they are spelt: one text for each topic, each
 * word once, since the search looks them up one by one.
 */
function keywordTexts(
  topics: readonly CorrectTopic[],
  published: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const texts: Record<string, string[]> = {};
  for (const code of published) {
    texts[code] = topics.map(({ texts: of, keywords }) => {
      const phrases = [...(of.get(code)?.front.keywords ?? []), ...(keywords[code] ?? [])];
      return unique(phrases.flatMap(tokens)).join(' ');
    });
  }
  return texts;
}

/** Beginnings of the words people type in the languages the guide is not published in. */
function keywordRoots(
  topics: readonly CorrectTopic[],
  published: readonly string[],
): readonly (readonly string[])[] {
  const texts = keywordTexts(topics, published);
  const found = topics.map((topic, index) => {
    const known = published.flatMap((code) => tokens(texts[code]?.[index] ?? '').map(fold));
    const words = unique(others(topic, published).map(fold).flatMap(tokens)).filter(
      (word) => !otherStopWords.has(word),
    );
    return { known, words, roots: rootsOf(words, known) };
  });
  // A word the search knows is not taken for one with an ending: each topic needs it as it is.
  const whole = new Set(found.flatMap(({ known, roots }) => [...roots, ...known]));
  return found.map(({ known, words, roots }) => {
    const asTheyAre = words.filter((word) => whole.has(word) && !known.includes(word));
    return [...new Set([...roots, ...asTheyAre])].sort();
  });
}

/** Each telling word once, whatever its spelling. */
function unique(words: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const folded = fold(word);
    return !isStopWord(word) && !seen.has(folded) && seen.add(folded);
  });
}

/** The phrases of every language the guide is not published in. */
function others({ keywords, texts }: CorrectTopic, published: readonly string[]): string[] {
  const codes = new Set([...Object.keys(keywords), ...texts.keys()]);
  return [...codes]
    .filter((code) => !published.includes(code))
    .flatMap((code) => [...(keywords[code] ?? []), ...(texts.get(code)?.front.keywords ?? [])]);
}
