import type { Guide, Service } from '../guide/model.js';
import { allWords, fold, readable } from './normalise.js';

/**
 * Returns whether a question contains a phrase that describes danger. Phrases are folded. In a
 * phrase, "+" joins words that must all occur, "*" follows the beginning of a word, and "!" follows
 * a phrase that must be the whole question. Chinese phrases match at any position, because Chinese
 * has no spaces between words.
 *
 * @param phrases phrases separated by spaces
 */
export function isUrgent(question: string, phrases: string): boolean {
  const words = allWords(question);
  if (words.length === 0) return false;
  const whole = fold(readable(question));
  const has = (part: string) =>
    part.endsWith('*')
      ? words.some((word) => word.startsWith(part.slice(0, -1)))
      : words.includes(part);
  return phrases.split(' ').some((phrase) => {
    if (/\p{Script=Han}/u.test(phrase)) return whole.includes(phrase);
    if (phrase.endsWith('!')) return words.join('+') === phrase.slice(0, -1);
    return phrase.split('+').every(has);
  });
}

/** Returns the services to call at once, without duplicates, if a question describes danger. */
export function urgentServices(
  { urgent }: Pick<Guide, 'urgent'>,
  question: string,
): readonly Service[] {
  const services = urgent.flatMap(({ phrases, services: found }) =>
    isUrgent(question, phrases) ? found : [],
  );
  return [...new Set(services)];
}
