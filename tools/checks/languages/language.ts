import { eld } from 'eld/small';
import { sentencesOf } from '../../../src/compiler/check/sentences.js';
import { problemIn, type Gate } from './gate.js';
import { NAMES, withoutNames, wordList, wordsWithPlaces } from './word-lists.js';

/** Shorter sentences tell too little. In Chinese, a character tells as much as three letters. */
const FEWEST = 40;
const FEWEST_CHARACTERS = 14;

/** Two languages as near as this are not told apart: Russian and Bulgarian in a short sentence. */
const AS_GOOD = 0.006;

// What is quoted or in brackets may be in French on purpose.
const ASIDE = /«[^»]*»|“[^”]*”|„[^“”]*[“”]|"[^"]*"|\([^()]*\)|（[^（）]*）|\uFFFC/g;

/** Every longer sentence is in its language: a text that was left in French or English is found. */
export const language: Gate = ({ content, folder, texts }) => {
  const names = wordList(folder, NAMES);
  const codes = [...content.languages.entries.keys()].map(base);
  eld.setLanguageSubset(codes);
  return texts.flatMap((text) =>
    sentencesOf(text.text, text.language).flatMap((sentence) => {
      const words = telling(sentence.text, text.language, names);
      const least = text.language.startsWith('zh') ? FEWEST_CHARACTERS : FEWEST;
      if ((words.match(/\p{L}/gu) ?? []).length < least) return [];
      const found = eld.detect(words);
      const scores = found.getScores();
      const best = scores[found.language] ?? 0;
      if ((scores[base(text.language)] ?? 0) >= best - AS_GOOD) return [];
      return problemIn(text, sentence.start, {
        what: `The sentence seems to be in "${found.language}"`,
        value: sentence.text,
        remedy: 'Translate it; a French name that stays belongs into content/spelling/names.txt.',
        rule: 'language',
      });
    }),
  );
};

function base(code: string): string {
  return code.split('-')[0] ?? code;
}

/** The words of a sentence that tell its language: no names, nothing quoted; no Latin letters in another script. */
function telling(sentence: string, code: string, names: ReadonlySet<string>): string {
  const own = sentence.replace(ASIDE, ' ');
  const script = SCRIPTS[base(code)];
  if (script) return (own.match(script) ?? []).join(' ');
  return wordsWithPlaces(withoutNames(own, names))
    .map(({ word }) => word)
    .join(' ');
}

const CYRILLIC = /\p{Script=Cyrillic}+/gu;
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: CYRILLIC,
  uk: CYRILLIC,
  bg: CYRILLIC,
  ar: /\p{Script=Arabic}+/gu,
  zh: /\p{Script=Han}+/gu,
};
