import type { Problem } from '../../read/problem.js';
import { readerTexts } from '../reader-texts.js';
import { problemAt, type Rule } from './rule.js';

/** No text that readers see contains an offensive or accusing word of the list in guide.yaml. */
export const bannedWords: Rule = (content) => {
  const { guide, languages } = content;
  if (!guide) return [];
  const patterns = new Map(
    Object.entries(guide.value.bannedWords).map(([language, words]) => [language, anyOf(words)]),
  );
  const problems: Problem[] = [];
  for (const language of patterns.keys()) {
    if (languages.ids === undefined || languages.ids.has(language)) continue;
    problems.push(
      problemAt(guide, ['bannedWords', language], {
        what: 'There is no language of this code',
        value: language,
        remedy: 'Write a code of languages.yaml.',
        rule: 'banned-words',
      }),
    );
  }
  for (const { file, language, text, lineAt } of readerTexts(content)) {
    const pattern = patterns.get(language);
    if (!pattern) continue;
    for (const match of fold(text).matchAll(pattern)) {
      problems.push({
        file,
        line: lineAt(match.index),
        what: 'This word is not used in the guide',
        value: text.slice(match.index, match.index + match[0].length),
        remedy:
          'Say it as README.md of the content shows: "person in prostitution", "without residence papers".',
        rule: 'banned-words',
      });
    }
  }
  return problems;
};

function anyOf(words: readonly string[]): RegExp {
  const escaped = words.map((word) =>
    fold(word)
      .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
      .replace(/\s+/g, '\\s+'),
  );
  // For an empty list, a pattern that never matches.
  const choice = escaped.length > 0 ? `(?:${escaped.join('|')})` : '(?!)';
  return new RegExp(`(?<![\\p{L}\\p{N}])${choice}(?![\\p{L}\\p{N}])`, 'gu');
}

/** Lower case without accents. The length does not change, so that offsets remain valid in the original. */
function fold(text: string): string {
  return [...text]
    .map((letter) => {
      const [base = letter] = letter.normalize('NFD').toLowerCase();
      return base.length === letter.length ? base : letter;
    })
    .join('');
}
