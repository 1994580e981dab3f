import type { Content } from '../../src/compiler/read/content.js';
import { CALM } from '../../src/search/calm.js';
import { featuresOf, featuresOfPhrase } from '../../src/search/features.js';
import { questionWords } from '../../src/search/normalise.js';
import type { Example } from './logistic-regression.js';

/** Ordinary questions about these tell of danger too often to stand for calm. */
export const DANGEROUS: ReadonlySet<string> = new Set([
  'violence',
  'rape-and-sexual-assault',
  'spiked-drink',
  'minors',
]);

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
      features: phrase(query),
      label: language,
      hand,
      language,
    }));
  return { topics, danger: [...told, ...always, ...calm], languages };
}

/** The row of guide.yaml that begins with the first of the services, and shares most of the others with them. */
export function rowOf(
  services: readonly string[],
  rows: readonly { readonly services: readonly string[] }[],
): string {
  const [first] = services;
  if (first === undefined) return CALM;
  let [best, most] = [-1, 0];
  rows.forEach(({ services: row }, place) => {
    if (!row.includes(first)) return;
    const shared = services.filter((id) => row.includes(id)).length;
    const worth = (row[0] === first ? 100 : 1) + shared - row.length / 100;
    if (worth > most) [best, most] = [place, worth];
  });
  return best < 0 ? CALM : String(best);
}
