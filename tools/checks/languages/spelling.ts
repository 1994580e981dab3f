import { dictionaryOf } from './dictionary.js';
import { problemIn, type Gate } from './gate.js';
import {
  frenchWords,
  NAMES,
  plain,
  wordList,
  wordsOfNames,
  wordsWithPlaces,
} from './word-lists.js';

/**
 * Languages with a dictionary on npm. Albanian has none there; the one for Arabic is a list of another format, and
 * Chinese has no words to look up: these three are not checked, and content/LANGUAGES.md says so.
 */
export const SPELLED = ['es', 'pt', 'ro', 'bg', 'ru', 'uk', 'vi'] as const;

/** Every word is in the dictionary of its language, in the French text, or in a list that was read. */
export const spelling: Gate = ({ folder, texts }) => {
  const names = wordsOfNames(wordList(folder, NAMES));
  return SPELLED.flatMap((language) => {
    const own = texts.filter((text) => text.language === language);
    if (own.length === 0) return [];
    const known = knownWords(language, folder, names);
    const told = new Set<string>();
    return own.flatMap((text) => {
      const french = frenchWords(text.french);
      return wordsWithPlaces(text.text).flatMap(({ word, start }) => {
        const one = plain(word);
        if (known(word) || french.has(one) || told.has(one)) return [];
        if (one.split(/['-]/).every((part) => french.has(part) || known(part))) return [];
        told.add(one);
        return problemIn(text, start, {
          what: 'The word is not in the dictionary',
          value: word,
          remedy: `Correct it, or add it to content/spelling/${language}.txt.`,
          rule: 'spelling',
        });
      });
    });
  });
};

function knownWords(
  language: string,
  folder: string,
  names: ReadonlySet<string>,
): (word: string) => boolean {
  const dictionary = dictionaryOf(language);
  const list = wordList(folder, language);
  const answers = new Map<string, boolean>();
  return (word) => {
    const straight = word.normalize('NFC').replaceAll('’', "'");
    const answer =
      answers.get(straight) ??
      (list.has(plain(word)) || names.has(plain(word)) || dictionary.knows(straight));
    answers.set(straight, answer);
    return answer;
  };
}
