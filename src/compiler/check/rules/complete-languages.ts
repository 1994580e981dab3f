import { isWrong, languagesThatAre, type CheckedContent } from '../../read/content.js';
import { localizedTexts } from '../../read/localized-texts.js';
import type { Problem } from '../../read/problem.js';
import { problemAt, type Rule } from './rule.js';

const rule = 'complete-languages';

/** The languages of the original and of the interface must always be published. */
const REQUIRED = ['fr', 'en'] as const;

/** Every text exists in each published language. */
export const completeLanguages: Rule = (content) => {
  const published = languagesThatAre('published', content);
  const absent = REQUIRED.filter(
    (code) => !published.includes(code) && !isWrong(content.languages, code),
  );
  return [
    ...absent.map((code) =>
      problemAt({ file: content.languages.file, lineOf: lineOf(content, code) }, [], {
        what: 'The language is not published',
        value: code,
        remedy: `Keep ${REQUIRED.join(' and ')} with status: published.`,
        rule,
      }),
    ),
    ...published.flatMap((language) => missingIn(language, content)),
  ];
};

/** Warns of texts that are missing in draft languages. */
export const draftLanguages: Rule = (content) =>
  languagesThatAre('draft', content).flatMap((language) => missingIn(language, content));

function lineOf({ languages }: CheckedContent, code: string) {
  return languages.entries.get(code)?.lineOf ?? (() => 1);
}

function missingIn(language: string, content: CheckedContent): Problem[] {
  const problems: Problem[] = [];
  for (const topic of content.topics.values()) {
    if (topic.texts.has(language)) continue;
    problems.push({
      file: `${topic.folder}/${language}.md`,
      line: 1,
      what: 'The text of the topic is missing',
      value: language,
      remedy: 'Copy fr.md and translate it.',
      rule,
    });
  }
  for (const { entry, path, languages } of localizedTexts(content)) {
    if (languages.includes(language)) continue;
    problems.push(
      problemAt(entry, path, {
        what: 'The text is missing in a language',
        value: language,
        remedy: `Add ${language}: and the text.`,
        rule,
      }),
    );
  }
  // The interface is written in English and needs no translation file.
  if (language !== 'en' && !content.interfaceLanguages.has(language)) {
    problems.push({
      file: `content/interface/${language}.xlf`,
      line: 1,
      what: 'The interface strings are missing',
      value: language,
      remedy: 'Add the language to lit-localize.json, run npm run strings, fill in each target.',
      rule,
    });
  }
  return problems;
}
