import { learned } from '../generated/learned.js';
import type { Guide, Service } from '../guide/model.js';
import { featuresOfPhrase } from './features.js';
import { LearnedWords } from './learned-words.js';
import { allWords, fold, readable } from './normalise.js';

/** A question speaks for danger from here on: chosen for false alarms, see test/search/README.md. */
const DANGER = 2;

let words: LearnedWords | undefined;

/**
 * Whether a question holds one of the phrases that always call for help. Each is folded: words joined
 * by "+" that must all be there, "*" after the beginning of a word, "!" after what must be the whole
 * question. Chinese phrases are found anywhere, since nothing parts the words.
 *
 * @param phrases parted by spaces
 */
export function isUrgent(question: string, phrases: string): boolean {
  const asked = allWords(question);
  if (asked.length === 0) return false;
  const whole = fold(readable(question));
  const has = (part: string) =>
    part.endsWith('*')
      ? asked.some((word) => word.startsWith(part.slice(0, -1)))
      : asked.includes(part);
  return phrases.split(' ').some((phrase) => {
    if (/\p{Script=Han}/u.test(phrase)) return whole.includes(phrase);
    if (phrase.endsWith('!')) return asked.join('+') === phrase.slice(0, -1);
    return phrase.split('+').every(has);
  });
}

/** The row of danger a question speaks for, if it speaks for one; how sure that is. */
export function learnedDanger(
  question: string,
  table: LearnedWords = (words ??= new LearnedWords(learned.danger)),
): { readonly row: number; readonly sure: number } | undefined {
  const sums = table.sums([...featuresOfPhrase(question)]);
  let row: number | undefined;
  let sure = -Infinity;
  for (const [label, sum] of sums) if (sum > sure) [row, sure] = [Number(label), sum];
  return row === undefined ? undefined : { row, sure };
}

/** The services to call at once, each once, if a question tells of danger. */
export function urgentServices(
  { urgent }: Pick<Guide, 'urgent'>,
  question: string,
): readonly Service[] {
  const always = urgent.flatMap(({ phrases, services }) =>
    isUrgent(question, phrases) ? services : [],
  );
  const told = learnedDanger(question);
  const heard = told && told.sure >= DANGER ? (urgent[told.row]?.services ?? []) : [];
  return [...new Set([...always, ...heard])];
}
