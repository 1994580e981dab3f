import type { Content } from '../../src/compiler/read/content.js';
import { featuresOf, featuresOfPhrase } from '../../src/search/features.js';
import { questionWords } from '../../src/search/normalise.js';
import type { Example } from './logistic-regression.js';

/** Ordinary questions about these tell of danger too often to stand for calm. */
const DANGEROUS: ReadonlySet<string> = new Set([
  'violence',
  'rape-and-sexual-assault',
  'spiked-drink',
]);

/** Label of what tells of no danger. */
export const CALM = 'calm';

/** What is learned from, for each of the three tables. */
export interface Examples {
  readonly topics: readonly Example[];
  readonly danger: readonly Example[];
  readonly languages: readonly Example[];
}

type Sources = Pick<Content, 'questions' | 'danger' | 'guide'>;

export function examplesOf({ questions, danger, guide }: Sources): Examples {
  const topics = questions.map(({ query, answer, hand, language }) => ({
    features: featuresOf(questionWords(query)),
    label: answer,
    hand,
    language,
  }));
  const phrase = (query: string) => featuresOfPhrase(query);
  const rows = guide?.value.urgent ?? [];
  const told = danger.map(({ query, services, hand, language }) => ({
    features: phrase(query),
    label: rowOf(services, rows),
    hand,
    language,
  }));
  // The phrases that always call for help teach what is near to them.
  const always = rows.flatMap(({ words }, row) =>
    Object.entries(words).flatMap(([language, phrases]) =>
      phrases.map((query) => ({
        features: phrase(query),
        label: String(row),
        hand: 'phrases',
        language,
      })),
    ),
  );
  const calm = questions
    .filter(({ answer }) => !DANGEROUS.has(answer))
    .map(({ query, hand, language }) => ({ features: phrase(query), label: CALM, hand, language }));
  const languages = [...questions, ...danger]
    .filter(({ language }) => language !== 'ar-Latn')
    .map(({ query, hand, language }) => ({
      features: phrase(query).filter((feature) => !feature.includes('+')),
      label: language,
      hand,
      language,
    }));
  return { topics, danger: [...told, ...always, ...calm], languages };
}

/** The row of guide.yaml whose services are called: the one that begins with the first of them, or holds it. */
export function rowOf(
  services: readonly string[],
  rows: readonly { readonly services: readonly string[] }[],
): string {
  const [first] = services;
  if (first === undefined) return CALM;
  const begins = rows.findIndex(({ services: row }) => row[0] === first && first !== '112');
  const holds = rows.findIndex(({ services: row }) => row.includes(first));
  const row = begins >= 0 ? begins : holds;
  return row < 0 ? CALM : String(row);
}
