import type { Content } from '../read/content.js';

/**
 * A limit that was set for French, in words of another language: some languages write the same sentence
 * with more words, or count more of them (`words` in languages.yaml).
 */
export function wordLimit(
  limit: number,
  language: string,
  { languages }: Pick<Content, 'languages'>,
): number {
  return Math.round(limit * (languages.entries.get(language)?.value.words ?? 1));
}
