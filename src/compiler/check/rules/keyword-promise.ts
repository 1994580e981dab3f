import { fold } from '../../../search/normalise.js';
import { brokenPromises } from '../promises.js';
import { problemAt, type Rule } from './rule.js';

/** A topic contains a word or a synonym of each of its keywords. */
export const keywordPromise: Rule = (content) => {
  const { synonyms } = content;
  // An invalid or missing file is already reported, and would cause many more problems here.
  if (!synonyms) return [];
  const excepted = new Set(
    synonyms.value.exceptions.map(({ topic, language, keyword }) =>
      [topic, language, fold(keyword)].join(),
    ),
  );
  return brokenPromises(content, synonyms.value)
    .filter(
      ({ topic, language, keyword }) => !excepted.has([topic.id, language, fold(keyword)].join()),
    )
    .map(({ front, keyword, index }) =>
      problemAt(front, ['keywords', index], {
        what: 'The topic contains no word of this keyword',
        value: keyword,
        remedy:
          'Answer it in the text, remove it, or add to synonyms.yaml the words that the topic uses for it.',
        rule: 'keyword-promise',
      }),
    );
};
