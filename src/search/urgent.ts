import { learned } from '../generated/learned.js';
import type { Guide, Service } from '../guide/model.js';
import { CALM } from './calm.js';
import { featuresOfPhrase } from './features.js';
import { LearnedWords } from './learned-words.js';
import { allWords, fold, readable } from './normalise.js';

/*
 * Both are chosen on questions of hands that were not learned from, for false alarms: see
 * test/search/README.md for what each costs.
 */
/** A question speaks for danger by itself from here on. */
const DANGER = 1.5;
/** A phrase of danger may stand in a calm question: the rest must not speak against it more than this. */
const SAID = 0;
/** How many other words may stand between the words of a phrase: "I want him to die" is none. */
const BETWEEN = 2;

/** How a question relates to the phrases that call for help. */
type Said = 'wholly' | 'within' | undefined;

/**
 * Whether a question is one of the phrases that call for help, or holds one. Each is folded: words joined
 * by "+" that stand near each other, "*" after the beginning of a word, "!" after what must be the whole
 * question. Chinese phrases are found anywhere, since nothing parts the words.
 *
 * @param phrases phrases separated by spaces
 */
export function urgentPhraseIn(question: string, phrases: string): Said {
  const asked = allWords(question);
  if (asked.length === 0) return undefined;
  const whole = fold(readable(question));
  let said: Said;
  for (const phrase of phrases.split(' ')) {
    if (phrase.endsWith('!')) {
      if (asked.join('+') === phrase.slice(0, -1)) return 'wholly';
    } else if (/\p{Script=Han}/u.test(phrase)) {
      if (whole === phrase) return 'wholly';
      if (whole.includes(phrase)) said = 'within';
    } else {
      const parts = phrase.split('+');
      if (parts.length > 0 && standTogether(asked, parts))
        if (asked.length === parts.length) return 'wholly';
        else said = 'within';
    }
  }
  return said;
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

const inScript = new LearnedWords(learned.danger);
const withTexts = new WeakMap<object, LearnedWords>();

/** What was learned of danger: what the language of the guide holds, before what the script holds. */
function dangerWords({ learned: own }: Pick<Guide, 'learned'>): LearnedWords {
  if (!own) return inScript;
  let words = withTexts.get(own);
  if (!words) withTexts.set(own, (words = new LearnedWords(learned.danger, own.danger)));
  return words;
}

/** The row of danger a question speaks for most, and how much more than for none. */
export function learnedDanger(
  question: string,
  words: LearnedWords = inScript,
): { readonly row: number; readonly sure: number } | undefined {
  const sums = words.sums(featuresOfPhrase(question));
  let row: number | undefined;
  let most = -Infinity;
  for (const [label, sum] of sums)
    if (label !== CALM && sum > most) [row, most] = [Number(label), sum];
  return row === undefined ? undefined : { row, sure: most - (sums.get(CALM) ?? 0) };
}

/**
 * The services to call at once, each once, if a question tells of danger.
 *
 * @param words what was learned of danger; default: what the script and the guide's language hold
 */
export function urgentServices(
  guide: Pick<Guide, 'urgent' | 'learned'>,
  question: string,
  words = dangerWords(guide),
): readonly Service[] {
  const { urgent } = guide;
  const { row, sure } = learnedDanger(question, words) ?? { row: -1, sure: 0 };
  // One word alone may begin like another: "enfermedad", "knifemaker".
  const isHeard = sure >= DANGER && featuresOfPhrase(question).length > 1;
  const heard = isHeard ? (urgent[row]?.services ?? []) : [];
  const said = urgent.flatMap(({ phrases, services }) => {
    const how = urgentPhraseIn(question, phrases);
    return how === 'wholly' || (how && sure >= SAID) ? services : [];
  });
  return [...new Set([...heard, ...said])];
}
