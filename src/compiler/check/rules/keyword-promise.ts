import { fold } from '../../../search/normalise.js';
import { brokenPromises } from '../promises.js';
import { problemAt, type Rule } from './rule.js';

/** A keyword leads only to a topic that says something about it. */
export const keywordPromise: Rule = (content) => {
  const { synonyms } = content;
  // A file that is wrong or missing is a problem already, and would make many of one.
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
        what: 'The topic says no word of this keyword',
        value: keyword,
        remedy:
          'Answer it in the text, take it out, or write in synonyms.yaml the words the topic has for it.',
        rule: 'keyword-promise',
      }),
    );
};
