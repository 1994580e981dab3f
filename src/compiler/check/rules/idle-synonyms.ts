import { fold, words } from '../../../search/normalise.js';
import type { CheckedContent } from '../../read/content.js';
import type { Problem } from '../../read/problem.js';
import { brokenPromises, COMPARED, isSameWord, type Compared } from '../promises.js';
import { problemAt, type Rule } from './rule.js';
import { frontedTexts } from './topic-texts.js';

const rule = 'idle-synonyms';

/** Warns of lines of synonyms.yaml that no keyword needs. */
export const idleSynonyms: Rule = (content) => [
  ...COMPARED.flatMap((language) => idleWords(content, language)),
  ...idleExceptions(content),
];

function idleWords(content: CheckedContent, language: Compared): Problem[] {
  const { synonyms } = content;
  if (!synonyms) return [];
  const typed = frontedTexts(content)
    .filter(({ text }) => text.language === language)
    .flatMap(({ front }) => front.value.keywords.flatMap((keyword) => words(keyword)));
  return Object.keys(synonyms.value[language])
    .filter((word) => !typed.some((one) => isSameWord(fold(word), one)))
    .map((word) =>
      problemAt(synonyms, [language, word], {
        what: 'No keyword has this word',
        value: word,
        remedy: 'Remove the line, or write the word as in the keyword.',
        rule,
      }),
    );
}

function idleExceptions(content: CheckedContent): Problem[] {
  const { synonyms } = content;
  if (!synonyms) return [];
  const broken = brokenPromises(content, synonyms.value);
  return synonyms.value.exceptions.flatMap(({ topic, language, keyword }, index) => {
    const isNeeded = broken.some(
      (one) =>
        one.topic.id === topic && one.language === language && fold(one.keyword) === fold(keyword),
    );
    if (isNeeded) return [];
    return problemAt(synonyms, ['exceptions', index], {
      what: 'The exception is not needed: there is no such keyword, or the topic contains it',
      value: keyword,
      remedy: 'Remove it, or correct topic, language and keyword.',
      rule,
    });
  });
}
