import { problemIn, type Gate } from './gate.js';
import {
  frenchWords,
  NAMES,
  plain,
  wordList,
  wordsOfNames,
  wordsWithPlaces,
} from './word-lists.js';

/** The letters of each language; all others have Latin ones. */
const OWN: Readonly<Record<string, RegExp>> = {
  bg: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ar: /[\p{Script=Arabic}\u0640]/u, // with the stroke that joins a prefix to a name
  'zh-Hans': /\p{Script=Han}/u,
};
const LATIN = /\p{Script=Latin}/u;

/** Letters that look like those of the language but belong to another one. */
const WRONG: Readonly<Record<string, RegExp>> = {
  ro: /[şţŞŢ]/,
  uk: /[ыэъё]/i,
  ru: /[іїєґ]/i,
  bg: /[ыэёіїєґ]/i,
};

/**
 * No letters of a foreign script. In a language that is not written in Latin letters, a Latin word is a French
 * name that stands in the French text too, or in content/spelling/names.txt.
 */
export const scripts: Gate = ({ folder, texts }) => {
  const names = wordsOfNames(wordList(folder, NAMES));
  return texts.flatMap((text) => {
    const own = OWN[text.language] ?? LATIN;
    const french = frenchWords(text.french);
    const known = (word: string) => {
      const parts = [plain(word), ...plain(word).split(/['-]/)];
      return (
        names.has(plain(word)) ||
        french.has(plain(word)) ||
        parts.slice(1).every((part) => french.has(part) || names.has(part))
      );
    };
    return wordsWithPlaces(text.text).flatMap(({ word, start }) => {
      const letters = [...word].filter((letter) => /\p{L}/u.test(letter));
      const foreign = letters.filter((letter) => !own.test(letter));
      const wrong = WRONG[text.language]?.exec(word)?.[0];
      const latinName =
        foreign.length === letters.length &&
        foreign.every((letter) => LATIN.test(letter)) &&
        known(word);
      if (
        wrong === undefined &&
        (foreign.length === 0 || latinName || isCompound(word, own, known))
      )
        return [];
      return problemIn(text, start, {
        what:
          wrong === undefined
            ? 'The word has letters of another script'
            : 'The word has a letter of another language',
        value: word,
        remedy:
          'Write it in the letters of the language; a French name that stays belongs into content/spelling/names.txt.',
        rule: 'scripts',
      });
    });
  });
};

/** Characters and a name without a space between them, "在PASS"; or an Arabic "و" or "ال" before a name. */
function isCompound(word: string, own: RegExp, known: (word: string) => boolean): boolean {
  if (own === LATIN) return false;
  const names = word.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}\d’'-]*/gu) ?? [];
  const rest = word.replace(/\p{Script=Latin}/gu, '');
  return (
    !/\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u.test(word) &&
    names.every((name) => known(name.replace(/[’'-]+$/, ''))) &&
    [...rest].every((letter) => !/\p{L}/u.test(letter) || own.test(letter))
  );
}
