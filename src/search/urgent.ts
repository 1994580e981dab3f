import type { Guide, Service } from '../guide/model.js';
import { allWords, fold, readable } from './normalise.js';

/**
 * Whether a question holds one of the phrases of danger. Each is folded: words joined by "+" that must
 * all be there, "*" after the beginning of a word, "!" after what must be the whole question. Chinese
 * phrases are found anywhere, since nothing parts the words.
 *
 * @param phrases parted by spaces
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

/** The services to call at once, each once, if a question tells of danger. */
export function urgentServices(
  { urgent }: Pick<Guide, 'urgent'>,
  question: string,
): readonly Service[] {
  const services = urgent.flatMap(({ phrases, services: found }) =>
    isUrgent(question, phrases) ? found : [],
  );
  return [...new Set(services)];
}
