import { learned } from '../generated/learned.js';
import { featuresOfPhrase } from './features.js';
import { LearnedWords } from './learned-words.js';

/** How much more a question must speak for another language than for the one that is shown. */
const SURE = 1.1;

let words: LearnedWords | undefined;

/** The language in which a question is asked, if it is surely another than the one that is shown. */
export function askedLanguage(question: string, shown: string): string | undefined {
  words ??= new LearnedWords(learned.languages);
  const sums = words.sums(featuresOfPhrase(question));
  let found: string | undefined;
  let most = (sums.get(shown) ?? 0) + SURE;
  for (const [code, sum] of sums) if (sum > most) [found, most] = [code, sum];
  return found;
}
