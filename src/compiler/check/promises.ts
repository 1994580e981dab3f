import { fold, words } from '../../search/normalise.js';
import { isWrong, type Content, type TopicSource } from '../read/content.js';
import { frontedTexts, type FrontedText } from './rules/topic-texts.js';
import type { SynonymsFile } from '../read/schema-synonyms.js';
import { marksOf, passagesOf, plainText } from '../read/walk.js';

/** The languages whose keywords are compared: the search has stop words for these only. */
export const COMPARED = ['fr', 'en'] as const;

export type Compared = (typeof COMPARED)[number];

/** A keyword none of whose words occurs in the topic. */
export interface BrokenPromise extends FrontedText {
  readonly language: Compared;
  readonly keyword: string;
  /** Its index in the list of keywords. */
  readonly index: number;
}

/** Returns every keyword of which the topic contains no word and no synonym, including the exceptions. */
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
    // Readers type French names of offices and documents in every language; the French original
    // contains them.
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

/** Whether everything that may contain the words was read. Otherwise a mistake would be reported twice. */
function isReadWhole({ data, texts }: TopicSource, { facts, services }: Content): boolean {
  return (
    data?.value.services.every((id) => !isWrong(services, id)) === true &&
    services.ids !== undefined &&
    facts.ids !== undefined &&
    [...texts.values()].every(({ front, whole }) => front !== undefined && whole)
  );
}

/** Returns the words of the topic, its facts and its services, normalised as in the search. */
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

/** Returns the synonyms of a normalised word of a keyword. */
function synonymsOf(word: string, synonyms: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(synonyms).flatMap(([typed, said]) =>
    isSameWord(fold(typed), word) ? said : [],
  );
}

/** Two words count as the same when they share as many first letters. */
const SHARED = 5;
/** A shorter word may only have an additional last letter, and a very short one none: "aj" is not "ajs". */
const FEWEST_LETTERS = 3;

/** Whether two normalised words are forms of the same word: "police", "policier"; "lit", "lits". */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= SHARED) return long.startsWith(short.slice(0, SHARED));
  return short.length >= FEWEST_LETTERS && (long === `${short}s` || long === `${short}e`);
}
