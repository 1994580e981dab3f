import { figuresBy, querySets, rank, readQueries, type Ranked } from './query-sets.js';

/*
 * Prints how well each set of questions is answered:
 *   npx tsx test/search/measure.ts            every set
 *   npx tsx test/search/measure.ts dev        one set, and its questions not among the first three
 *   npx tsx test/search/measure.ts dev even   one half of it: words are tuned on "even", "odd" says
 *                                             what they are worth on questions they were not made for
 */

const [only, half] = process.argv.slice(2);

/** Which half a question belongs to: by its letters, so that adding questions moves none. */
function halfOf({ query }: Ranked): string {
  const sum = [...query].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return sum % 2 === 0 ? 'even' : 'odd';
}

const percent = (share: number) => (share * 100).toFixed(1).padStart(6);

for (const set of querySets().filter((name) => !only || name === only)) {
  const ranked = (await rank(readQueries(set))).filter((one) => !half || halfOf(one) === half);
  console.log(`${set} ${half ?? ''}\n${'group'.padEnd(9)} asked  first  three  mrr10 nothing`);
  for (const [group, { questions, first, three, mrr, nothing }] of figuresBy(ranked)) {
    const shares = [first, three, mrr, nothing].map(percent).join(' ');
    console.log(`${group.padEnd(9)}${String(questions).padStart(6)} ${shares}`);
  }
  if (!only) continue;
  for (const { language, kind, topic, query, rank: place } of ranked) {
    if (place > 3) console.log([place, language, kind, topic, query].join('\t'));
  }
}
