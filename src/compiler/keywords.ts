import { fold, isStopWord, tokens } from '../search/normalise.js';
import type { CorrectTopic } from './topics-in-order.js';

/** "de", "me", "pa": of no use alone. */
const TOO_SHORT = /^[a-z]{1,2}$/;

/**
 * The words people type, by language, one text for each topic: each word once, since the search
 * looks them up one by one. The published languages keep their own, as they are spelt; the others
 * stand together under `und`, folded as the search would fold them, which is smaller.
 */
export function keywordTexts(
  topics: readonly CorrectTopic[],
  published: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const texts: Record<string, string[]> = {};
  for (const code of published) {
    texts[code] = topics.map(({ texts: of, keywords }) => {
      const phrases = [...(of.get(code)?.front.keywords ?? []), ...(keywords[code] ?? [])];
      return unique(phrases.flatMap(wordsOf)).join(' ');
    });
  }
  texts['und'] = topics.map((topic, index) => {
    const known = published.flatMap((code) => wordsOf(texts[code]?.[index] ?? '').map(fold));
    return unique(others(topic, published).flatMap(wordsOf).map(fold), known)
      .filter((word) => !TOO_SHORT.test(word))
      .sort()
      .join(' ');
  });
  return texts;
}

/** Each telling word once, whatever its spelling, and none of the folded words `known`. */
function unique(words: readonly string[], known: readonly string[] = []): readonly string[] {
  const seen = new Set(known);
  return words.filter((word) => {
    const folded = fold(word);
    return !isStopWord(folded) && !seen.has(folded) && seen.add(folded);
  });
}

/** The phrases of every language the guide is not published in. */
function others({ keywords, texts }: CorrectTopic, published: readonly string[]): string[] {
  const codes = new Set([...Object.keys(keywords), ...texts.keys()]);
  return [...codes]
    .filter((code) => !published.includes(code))
    .flatMap((code) => [...(keywords[code] ?? []), ...(texts.get(code)?.front.keywords ?? [])]);
}

function wordsOf(text: string): string[] {
  return tokens(text).map(({ word }) => word);
}
