import type { Content } from '../../read/content.js';
import type { Problem } from '../../read/problem.js';
import { problemAt, type Rule } from './rule.js';
import { frontedTexts } from './topic-texts.js';

/** Of a language in which the topic is written. */
const OWN = { fewest: 8, most: 12 };
/** Of a language in keywords.yaml. */
const OTHER = { fewest: 2, most: 14 };

/** Each topic names what people type: enough to be found, not so much that it is always found. */
export const keywordCount: Rule = (content) => [...ownKeywords(content), ...otherKeywords(content)];

function ownKeywords(content: Content): Problem[] {
  return frontedTexts(content).flatMap(({ front }) => {
    const count = front.value.keywords.length;
    return wrongCount(count, OWN, (details) => problemAt(front, ['keywords'], details));
  });
}

function otherKeywords({ topics, guide }: Content): Problem[] {
  return [...topics.values()].flatMap(({ folder, keywords, texts }) => {
    const required = Object.keys(guide?.value.keywordLanguages ?? {}).filter(
      (code) => !texts.has(code),
    );
    if (!keywords) return required.length > 0 ? missing(`${folder}/keywords.yaml`, required) : [];
    const written = Object.keys(keywords.value);
    const absent = required.filter((code) => !written.includes(code));
    return [
      ...(absent.length > 0 ? missing(keywords.file, absent) : []),
      ...written.flatMap((code) =>
        wrongCount(keywords.value[code]?.length ?? 0, OTHER, (details) =>
          problemAt(keywords, [code], details),
        ),
      ),
    ];
  });
}

function missing(file: string, languages: readonly string[]): Problem[] {
  const what = 'Languages of keywordLanguages in guide.yaml have no keywords here';
  const remedy = `Add for each: ${OTHER.fewest} to ${OTHER.most} phrases people really type.`;
  return [{ file, line: 1, what, value: languages.join(', '), remedy, rule: 'keyword-count' }];
}

function wrongCount(
  count: number,
  { fewest, most }: typeof OWN,
  problem: (details: Parameters<typeof problemAt>[2]) => Problem,
): Problem[] {
  if (count >= fewest && count <= most) return [];
  return [
    problem({
      what: count < fewest ? 'There are too few keywords' : 'There are too many keywords',
      value: String(count),
      remedy: `List ${fewest} to ${most} phrases people really type.`,
      rule: 'keyword-count',
    }),
  ];
}
