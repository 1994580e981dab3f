import type { CheckedContent } from '../../read/content.js';
import { didYouMean } from '../../read/nearest.js';
import { localizedTexts } from '../../read/localized-texts.js';
import { problemAt, type Rule } from './rule.js';

/** Texts have only codes of languages.yaml: a text with another code would never be shown. */
export const knownLanguages: Rule = (content: CheckedContent) => {
  const { ids } = content.languages;
  if (!ids) return [];
  return [...localizedTexts(content)].flatMap(({ entry, path, languages }) =>
    languages
      .filter((language) => !ids.has(language))
      .map((language) =>
        problemAt(entry, [...path, language], {
          what: 'There is no language of this code',
          value: language,
          remedy: `${didYouMean(language, ids)}Add it to languages.yaml, or write a code that is there.`,
          rule: 'known-languages',
        }),
      ),
  );
};
