import { fold, words } from '../../search/normalise.js';
import { isWrong, type Content, type TopicSource } from '../read/content.js';
import { frontedTexts, type FrontedText } from './rules/topic-texts.js';
import type { SynonymsFile } from '../read/schema-synonyms.js';
import { marksOf, passagesOf, plainText } from '../read/walk.js';

/** The languages whose keywords are compared: the search leaves out the little words of no other. */
export const COMPARED = ['fr', 'en'] as const;

export type Compared = (typeof COMPARED)[number];

/** A keyword of which the topic says no word. */
export interface BrokenPromise extends FrontedText {
  readonly language: Compared;
  readonly keyword: string;
  /** Its place in the list of keywords. */
  readonly index: number;
}

/** Every keyword of which the topic says neither a word nor a synonym, exceptions among them. */
export function brokenPromises(
  content: Content,
  synonyms: Pick<SynonymsFile, Compared>,
): readonly BrokenPromise[] {
  const texts = frontedTexts(content);
  const originals = texts.filter(({ text }) => text.language === 'fr');
  return texts.flatMap((fronted) => {
    const { topic, text, front } = fronted;
    const language = COMPARED.find((code) => code === text.language);
    if (!language || !isReadWhole(topic, content)) return [];
    // French names of offices and papers are typed in every language: the original answers them.
    const said = [fronted, ...originals.filter((one) => one.topic === topic)].flatMap((one) =>
      wordsSaid(one, content),
    );
    const says = (word: string) => said.some((one) => isSameWord(word, one));
    return front.value.keywords.flatMap((keyword, index): BrokenPromise[] => {
      const kept = words(keyword).some(
        (word) =>
          says(word) ||
          synonymsOf(word, synonyms[language]).some((phrase) => words(phrase).every(says)),
      );
      return kept ? [] : [{ ...fronted, language, keyword, index }];
    });
  });
}

/** Whether all was read that may answer: elsewhere a mistake, told already, would be told twice. */
function isReadWhole({ data, texts }: TopicSource, { facts, services }: Content): boolean {
  return (
    data?.value.services.every((id) => !isWrong(services, id)) === true &&
    services.ids !== undefined &&
    facts.ids !== undefined &&
    [...texts.values()].every(({ front, whole }) => front !== undefined && whole)
  );
}

/** The words of the topic and of the names of its services, as the search folds them. */
function wordsSaid({ topic, text, front }: FrontedText, content: Content): readonly string[] {
  const { title, summary } = front.value;
  const passages = [...passagesOf(text)].map(
    ({ inlines }) => plainText(inlines, text.positions).text,
  );
  const marks = [...marksOf(text)].map(({ mark }) => mark);
  const named = marks.flatMap(([kind, id]) => (kind === 'service' ? id : []));
  const services = [...(topic.data?.value.services ?? []), ...named].flatMap((id) => {
    const service = content.services.entries.get(id)?.value;
    return service ? [service.name[text.language] ?? '', service.label] : [];
  });
  const facts = marks.flatMap(([kind, id]) => {
    const fact = kind === 'fact' ? content.facts.entries.get(id)?.value : undefined;
    return fact ? String(fact.value) : [];
  });
  return [
    ...new Set([title, summary, ...passages, ...services, ...facts].flatMap((one) => words(one))),
  ];
}

/** What stands for a folded word of a keyword. */
function synonymsOf(word: string, synonyms: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(synonyms).flatMap(([typed, said]) =>
    isSameWord(fold(typed), word) ? said : [],
  );
}

/** A beginning two words share makes them one. */
const SHARED = 5;
/** A shorter word may only gain a last letter, and a very short one none: "aj" is not "ajs". */
const FEWEST_LETTERS = 3;

/** Whether two folded words are one, whatever their endings: "police", "policier"; "lit", "lits". */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= SHARED) return long.startsWith(short.slice(0, SHARED));
  return short.length >= FEWEST_LETTERS && (long === `${short}s` || long === `${short}e`);
}
