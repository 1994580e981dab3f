import { allWords, fold } from '../../search/normalise.js';

/** Converts phrases of danger to the format of `urgentPhraseIn`: normalised, with `*` and `!`, without duplicates. */
export function urgentPhrases(phrases: readonly string[]): string {
  return [...new Set(phrases.map(folded))].sort().join(' ');
}

function folded(phrase: string): string {
  if (/\p{Script=Han}/u.test(phrase)) return fold(phrase);
  const end = phrase.endsWith('!') ? '!' : '';
  const parts = phrase
    .split(/\s+/)
    .map((part) => allWords(part).join('+') + (part.endsWith('*') ? '*' : ''));
  return parts.join('+') + end;
}
