import { readLines } from '../../search/read-lines.js';
import { shuffle } from '../corpus/random.js';

export const KINDS = ['plain', 'noisy', 'long'] as const;

/** A question and the topics that answer it. */
export interface Question {
  readonly language: string;
  readonly kind: (typeof KINDS)[number];
  readonly query: string;
  readonly topics: readonly string[];
}

/** One line of the file. */
interface Line extends Omit<Question, 'topics'> {
  readonly topic: string;
  readonly also?: string;
}

/** The frozen questions, in one mixed order: the first hundred are a sample of all. */
export function questions(): readonly Question[] {
  const lines = readLines('queries.test.jsonl') as readonly Line[]; // see test/search/README.md
  const all = lines.map(({ language, kind, query, topic, also }): Question => ({
    language,
    kind,
    query,
    topics: also === undefined ? [topic] : [topic, also],
  }));
  return shuffle(all, 1);
}

/** How many questions are typed, and up to which letter. */
const TYPED = 40;
const LETTERS = 30;

/** What stands in the field after each key while questions are typed, in a mixed order. */
export function keystrokes(all: readonly Question[]): readonly string[] {
  const typed = all.filter(({ kind }) => kind !== 'long').slice(0, TYPED);
  return shuffle(
    typed.flatMap(({ query }) => {
      const letters = [...query].slice(0, LETTERS);
      return letters.map((_, end) => letters.slice(0, end + 1).join(''));
    }),
    2,
  );
}
