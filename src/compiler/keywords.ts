import { fold, tokens } from '../search/normalise.js';
import type { CorrectTopic } from './topics-in-order.js';

/**
 * What people type, by language, one text for each topic. The published languages keep their own;
 * of the others, under `und`, a word the topic has already is left out: it would find nothing more.
 */
export function keywordTexts(
  topics: readonly CorrectTopic[],
  published: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const texts: Record<string, string[]> = {};
  for (const code of published) {
    texts[code] = topics.map(({ texts: of, keywords }) =>
      [...(of.get(code)?.front.keywords ?? []), ...(keywords[code] ?? [])].join(', '),
    );
  }
  texts['und'] = topics.map((topic, index) => {
    const known = new Set(published.flatMap((code) => foldedWords(texts[code]?.[index] ?? '')));
    return others(topic, published)
      .flatMap((phrase) => tokens(phrase))
      .map(({ word }) => word)
      .filter((word) => {
        const folded = fold(word);
        return !known.has(folded) && known.add(folded);
      })
      .join(' ');
  });
  return texts;
}

/** The phrases of every language the guide is not published in. */
function others({ keywords, texts }: CorrectTopic, published: readonly string[]): string[] {
  const codes = new Set([...Object.keys(keywords), ...texts.keys()]);
  return [...codes]
    .filter((code) => !published.includes(code))
    .flatMap((code) => [...(keywords[code] ?? []), ...(texts.get(code)?.front.keywords ?? [])]);
}

function foldedWords(text: string): string[] {
  return tokens(text).map(({ word }) => fold(word));
}
