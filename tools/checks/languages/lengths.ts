import { problemIn, type Gate } from './gate.js';

/** In letters: a shorter French text may well double or halve. */
const FEWEST = 40;

/** A block is at least half and at most twice as long as French texts usually become in its language. */
export const lengths: Gate = ({ content, texts }) =>
  texts.flatMap((text) => {
    const usual = content.languages.entries.get(text.language)?.value.letters ?? 1;
    const french = letters(text.french ?? '');
    if (text.language === 'fr' || french < FEWEST) return [];
    const size = (words: string) => letters(inOwnLetters(words, text.language)) / french / usual;
    // A French name in brackets may make a text longer, but must not hide that something is missing.
    const [least, most] = [
      size(text.text),
      size(text.text.replace(/\([^()]*\)|（[^（）]*）/g, '')),
    ];
    if (least >= 0.5 && most <= 2) return [];
    return problemIn(text, 0, {
      what:
        least < 0.5
          ? 'The text is less than half as long as usual'
          : 'The text is more than twice as long as usual',
      value: `${(least < 0.5 ? least : most).toFixed(2)}: ${text.text}`,
      remedy: 'Compare it with the French text: something is missing, or was added.',
      rule: 'lengths',
    });
  });

/** A French name among Chinese characters is as long as one of them. */
function inOwnLetters(text: string, language: string): string {
  return language.startsWith('zh')
    ? text.replace(/\p{Script=Latin}[\p{Script=Latin}’' -]*/gu, 'x')
    : text;
}

function letters(text: string): number {
  return (text.match(/[\p{L}\p{N}\uFFFC]/gu) ?? []).length;
}
