import type { Service } from '../guide/model.js';
import { fold, questionWords, words } from './normalise.js';

/** More would be a list of everything. */
const MOST = 3;

/** Words before the name of somebody to call: "appeler le samu", "numéro de la police". */
const CALLING = new Set(
  'appeler appelle numero tel telephone telephoner composer joindre call number phone dial text ring'
    .split(' ')
    .map(fold),
);

/**
 * The numbers and organisations that a question names and asks nothing else about: "114", "samu",
 * "le planning". Those whose names say least besides come first.
 */
export function calledServices(
  services: ReadonlyMap<string, Service>,
  question: string,
): readonly Service[] {
  const all = questionWords(question);
  const asked = all.filter((word) => !CALLING.has(word));
  const named = asked.length > 0 ? asked : all;
  if (named.length === 0) return [];
  return [...services.values()]
    .map((service) => ({ service, share: shareNamed(named, service) }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST)
    .map(({ service }) => service);
}

/** How much of one of its names is in the question, if all of the question is in that name. */
function shareNamed(asked: readonly string[], { label, name, called = [] }: Service): number {
  // A number is right or wrong as a whole, however it is parted: "0800 08 11 11".
  if (asked.join('') === label.replace(/\D/g, '')) return 1;
  let most = 0;
  for (const text of [name, ...called]) {
    const own = words(text);
    const all = asked.every((word, place) =>
      own.some((one) => isNamed(word, one, place === asked.length - 1)),
    );
    if (all) most = Math.max(most, asked.length / own.length);
  }
  return most;
}

/** The last word may still be being typed. */
function isNamed(word: string, own: string, isLast: boolean): boolean {
  return word === own || (isLast && word.length > 3 && own.startsWith(word));
}
