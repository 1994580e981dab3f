import { learned } from '../generated/learned.js';
import type { Guide, Service } from '../guide/model.js';
import { featuresOfPhrase } from './features.js';
import { LearnedWords } from './learned-words.js';
import { allWords, fold, readable } from './normalise.js';

/*
 * Chosen on questions of hands that were not learned from, for false alarms: test/search/README.md says
 * what each costs.
 */
/** A question speaks for danger by itself from here on. */
const DANGER = 1.5;
/** A story tells of many days: a phrase of danger in it needs the rest to speak for danger too. */
const STORY = { words: 12, danger: 0 } as const;
/** How many other words may stand between the words of a phrase: "I want him to die" is none. */
const BETWEEN = 2;

let words: LearnedWords | undefined;

/**
 * Whether a question holds one of the phrases that call for help. Each is folded: words joined by "+"
 * that stand near each other, "*" after the beginning of a word, "!" after what must be the whole
 * question. Chinese phrases are found anywhere, since nothing parts the words.
 *
 * @param phrases parted by spaces
 */
export function isUrgent(question: string, phrases: string): boolean {
  const asked = allWords(question);
  if (asked.length === 0) return false;
  const whole = fold(readable(question));
  return phrases.split(' ').some((phrase) => {
    if (/\p{Script=Han}/u.test(phrase)) return whole.includes(phrase);
    if (phrase.endsWith('!')) return asked.join('+') === phrase.slice(0, -1);
    return standTogether(asked, phrase.split('+'));
  });
}

/** Whether all parts of a phrase are within a few words. */
function standTogether(asked: readonly string[], parts: readonly string[]): boolean {
  const has = (near: readonly string[], part: string) =>
    part.endsWith('*')
      ? near.some((word) => word.startsWith(part.slice(0, -1)))
      : near.includes(part);
  return asked.some((_, start) => {
    const near = asked.slice(start, start + parts.length + BETWEEN);
    return parts.every((part) => has(near, part));
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
  const { row, sure } = learnedDanger(question) ?? { row: -1, sure: -Infinity };
  const isStory = allWords(question).length > STORY.words;
  const said = urgent.flatMap(({ phrases, services }) =>
    (!isStory || sure >= STORY.danger) && isUrgent(question, phrases) ? services : [],
  );
  const heard = sure >= DANGER ? (urgent[row]?.services ?? []) : [];
  return [...new Set([...said, ...heard])];
}
