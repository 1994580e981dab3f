import { Converter } from 'opencc-js';
import { problemIn, type Gate } from './gate.js';

/** Simplified Chinese stays itself when it is simplified: a traditional character would change. */
export const simplified: Gate = ({ texts }) => {
  const convert = Converter({ from: 't', to: 'cn' });
  return texts
    .filter(({ language }) => language === 'zh-Hans')
    .flatMap((text) => {
      const letters = [...text.text];
      const place = letters.findIndex((letter) => convert(letter) !== letter);
      if (place < 0) return [];
      const letter = letters[place] ?? '';
      return problemIn(text, letters.slice(0, place).join('').length, {
        what: 'The character is a traditional one',
        value: `${letter}, simplified ${convert(letter)}`,
        remedy: 'Write the simplified one.',
        rule: 'simplified',
      });
    });
};
