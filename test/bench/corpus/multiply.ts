import type { BenchDocument } from '../engines/engine.js';
import { randomFrom } from './random.js';
import { growthOf, Vocabulary, WORD, wordsOf } from './vocabulary.js';

/** A word that so many of the topics have is grammar and stays, unless somebody searches for it. */
const COMMON = 1 / 3;

/** Shorter words that many topics have are grammar even when they stand in a keyword: "de", "pas". */
const GRAMMAR = 3;

/**
 * As many topics as are asked for: the real ones, then others that a seeded chance makes of them.
 * Each takes the sentences of a real topic and gives every word that tells something another, the
 * same throughout the topic, of the same script and length: a word that is there already, as likely
 * as it is frequent, or a new one, so many that the vocabulary grows as it does in the real topics.
 */
export function multiply(
  real: readonly BenchDocument[],
  count: number,
  seed = 2026,
): readonly BenchDocument[] {
  const random = randomFrom(seed);
  const common = commonWords(real);
  const words = { own: new Vocabulary(common), foreign: new Vocabulary(common) };
  const models = real.map((document) => ({ document, ...textsOf(document) }));
  for (const { own, foreign } of models) {
    words.own.read(own);
    words.foreign.read(foreign);
  }
  const growth = {
    own: growthOf(models.flatMap(({ own }) => own)),
    foreign: growthOf(models.flatMap(({ foreign }) => foreign)),
  };
  const all = [...real];
  while (all.length < count) {
    const model = models[all.length % models.length];
    if (!model) break;
    const other = new Map([
      ...words.foreign.others(model.foreign, growth.foreign, random),
      ...words.own.others(model.own, growth.own, random),
    ]);
    const id = `${model.document.id}-${all.length}`;
    const made = { ...mapTexts(model.document, other), id };
    const texts = textsOf(made);
    words.own.read(texts.own);
    words.foreign.read(texts.foreign);
    all.push(made);
  }
  return all;
}

/** Words in the languages of the guide, and those in the ten others. */
function textsOf({ title, summary, keywords, foreign, body }: BenchDocument) {
  return {
    own: wordsOf([title, summary, keywords, body].join('\n')),
    foreign: wordsOf(foreign),
  };
}

function commonWords(documents: readonly BenchDocument[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { title, summary, body } of documents) {
    for (const word of new Set(wordsOf(`${title} ${summary} ${body}`))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const searched = new Set(documents.flatMap(({ keywords }) => wordsOf(keywords)));
  const enough = documents.length * COMMON;
  return new Set(
    [...counts]
      .filter(([word, count]) => count >= enough && !(searched.has(word) && word.length > GRAMMAR))
      .map(([word]) => word),
  );
}

function mapTexts(document: BenchDocument, other: ReadonlyMap<string, string>) {
  const map = (text: string) =>
    text.replace(WORD, (word) => {
      const mapped = other.get(word.toLowerCase()) ?? word.toLowerCase();
      const [first = ''] = word;
      return first === first.toLowerCase() ? mapped : capital(mapped);
    });
  return {
    id: document.id,
    title: map(document.title),
    summary: map(document.summary),
    keywords: map(document.keywords),
    foreign: map(document.foreign),
    body: map(document.body),
  };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
