import type { Content } from '../../src/compiler/read/content.js';
import { loadGuide } from '../../src/guide/store.js';
import { LearnedWords } from '../../src/search/learned-words.js';
import { learnedDanger, urgentPhraseIn } from '../../src/search/urgent.js';
import { DANGEROUS, examplesOf } from './examples.js';
import { languageDanger, scriptDanger, trainDanger } from './learn.js';

/** From where on a question speaks for danger, and how far the rest may speak against a phrase of danger. */
const THRESHOLDS = [0.3, 0.6, 0.9, 1.2, 1.5];
const AGAINST = [-0.5, 0.3];
const percent = (share: number) => (share * 100).toFixed(1).padStart(6);

/** What the search would decide about one question of a hand it has not learned from. */
interface Heard {
  readonly kind: 'cry' | 'calm phrase' | 'question';
  readonly sure: number;
  /** Whether the first number is right when it is heard; when a phrase says it. */
  readonly heardRight: boolean;
  readonly said: 'wholly' | 'within' | undefined;
  readonly saidRight: boolean;
}

/**
 * Right numbers first and false alarms by threshold: each hand's phrases of danger, and the questions of
 * one part of the other hands, are asked of what was learned from all the rest.
 */
export async function crossValidateDanger(content: Content): Promise<void> {
  const hands = [...new Set(content.danger.map(({ hand }) => hand))].sort();
  const askers = [...new Set(content.questions.map(({ hand }) => hand))].sort();
  for (const place of ['script', 'script and pack'] as const) {
    const all: Heard[] = [];
    for (const [part, hand] of hands.entries()) {
      const asking = askers.filter((_, at) => at % hands.length === part);
      const heard = await heardOf(content, hand, asking, place === 'script and pack');
      table(`${place}, hand ${hand}`, heard);
      all.push(...heard);
    }
    table(`${place}, all hands`, all);
  }
}

async function heardOf(
  content: Content,
  hand: string,
  asking: readonly string[],
  withPack: boolean,
): Promise<readonly Heard[]> {
  const { urgent } = await loadGuide('fr');
  const { danger: examples } = examplesOf({
    ...content,
    danger: content.danger.filter((one) => one.hand !== hand),
    questions: content.questions.filter((one) => !asking.includes(one.hand)),
  });
  const model = trainDanger(examples);
  const script = scriptDanger(model, examples);
  const tables = new Map<string, LearnedWords>();
  const wordsOf = (language: string) => {
    const code = language.replace('-Latn', '');
    const hasPack = withPack && code !== 'fr' && code !== 'en';
    const key = hasPack ? code : '';
    let words = tables.get(key);
    if (!words) {
      const pack = hasPack ? languageDanger(model, examples, code) : undefined;
      tables.set(key, (words = new LearnedWords(script, pack)));
    }
    return words;
  };
  const ask = (
    query: string,
    language: string,
    services: readonly string[],
    kind: Heard['kind'],
  ) => {
    const { row, sure } = learnedDanger(query, wordsOf(language)) ?? { row: -1, sure: -9 };
    const said = urgent.flatMap(({ phrases, services: [first] }) => {
      const how = urgentPhraseIn(query, phrases);
      return how && first ? [{ how, first: first.id }] : [];
    });
    const isRight = (id = '') =>
      services.includes(id) || (services[0] === 'rape-line' && id === '17');
    return {
      kind,
      sure,
      heardRight: isRight(urgent[row]?.services[0]?.id),
      said: said.some(({ how }) => how === 'wholly') ? 'wholly' : said[0] && 'within',
      saidRight: isRight(said[0]?.first),
    } as const;
  };
  return [
    ...content.danger
      .filter((one) => one.hand === hand)
      .map(({ query, language, services }) =>
        ask(query, language, services, services.length > 0 ? 'cry' : 'calm phrase'),
      ),
    ...content.questions
      .filter((one) => asking.includes(one.hand) && !DANGEROUS.has(one.answer))
      .map(({ query, language }) => ask(query, language, [], 'question')),
  ];
}

function table(title: string, heard: readonly Heard[]): void {
  console.log(
    `danger, ${title}: threshold, against; right first, calm phrases ringing, questions ringing`,
  );
  for (const against of AGAINST)
    for (const threshold of THRESHOLDS) {
      const rings = (one: Heard) =>
        one.sure >= threshold || one.said === 'wholly' || (one.said && one.sure >= against);
      const share = (kind: Heard['kind'], counts: (one: Heard) => boolean) => {
        const asked = heard.filter((one) => one.kind === kind);
        return percent(asked.filter((one) => rings(one) && counts(one)).length / asked.length);
      };
      const right = (one: Heard) => (one.sure >= threshold ? one.heardRight : one.saidRight);
      const figures = [
        share('cry', right),
        share('calm phrase', () => true),
        share('question', () => true),
      ];
      console.log(
        `  ${threshold.toFixed(1)} ${against.toFixed(1).padStart(5)} ${figures.join(' ')}`,
      );
    }
}
