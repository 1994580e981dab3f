import { readerTexts } from '../reader-texts.js';
import type { Rule } from './rule.js';

// A word that begins with a letter is a name, such as "C2S", and may contain digits.
const WORD_OR_NUMBER = /\p{L}[\p{L}\p{N}]*|\p{N}[\p{L}\p{N}]*/gu;

/** Numbers are defined once, in facts.yaml or services.yaml, and are never typed into a text. */
export const noDigitsInProse: Rule = (content) =>
  [...readerTexts(content)].flatMap(({ file, text, lineAt }) =>
    [...text.matchAll(WORD_OR_NUMBER)]
      .filter(([word]) => /^\p{N}/u.test(word))
      .map((match) => ({
        file,
        line: lineAt(match.index),
        what: 'A number is typed into the text',
        value: match[0],
        remedy:
          'Put it in facts.yaml and write {name}, or in services.yaml and write [[name]]; or write it in letters.',
        rule: 'no-digits-in-prose',
      })),
  );
