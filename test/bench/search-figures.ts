import { GuideIndex } from '../../src/controllers/guide-search.js';
import type { Guide } from '../../src/guide/model.js';
import { loadGuide } from '../../src/guide/store.js';
import { SearchIndex } from '../../src/search/search-index.js';

type Row = readonly [what: string, figure: string, budget: string];

/** Questions as people type them, letter by letter; every second one is mistyped. */
const QUESTIONS = [
  'avocat gratuit',
  'medcin sans papier',
  'la police m’arrête',
  'jai pas dargent',
  'ou dormir ce soir',
  'porter plinte',
  'carte de séjour victime',
  'enceinte sans asurance',
];

/** Speed of the search in Node: first index, then each key of each question. */
export async function searchFigures(): Promise<readonly Row[]> {
  const guide = await loadGuide('fr');
  const cold = time(() => headsOf(guide, 1));
  const rows: Row[] = [['index of titles, summaries, keywords, cold, ms', cold.toFixed(1), '≤ 30']];
  for (const times of [1, 10, 100]) {
    const index = headsOf(guide, times);
    const samples = keystrokes(index);
    const count = guide.topics.size * times;
    const budget = times === 1 ? '≤ 3' : '';
    const figure = `${quantile(samples, 0.5)} / ${quantile(samples, 0.95)}`;
    rows.push([`one key, ${count} topics, p50 / p95, ms`, figure, budget]);
  }
  const whole = GuideIndex.of(guide);
  const bodies = time(() => {
    while (whole.addNextBody());
  });
  rows.push(['all texts added, in slices when idle, sum, ms', bodies.toFixed(1), '']);
  return rows;
}

/** An index of the guide's topics, several times over; each copy has words of its own. */
function headsOf(guide: Guide, times: number): SearchIndex {
  const documents = Array.from({ length: times }, (_, copy) =>
    [...guide.topics.values()].map(({ id, title, summary }) => {
      const own = (text: string) =>
        copy === 0 ? text : text.replace(/\p{L}{5,}/gu, (word) => shift(word, copy));
      const keywords = own(Object.values(guide.keywords.get(id) ?? {}).join('\n'));
      return { id: `${id}-${copy}`, title: own(title), summary: own(summary), keywords };
    }),
  );
  return new SearchIndex(documents.flat());
}

/** Another word of the same length: vocabulary grows with the number of topics. */
function shift(word: string, by: number): string {
  return [...word]
    .map((letter, place) => {
      const code = letter.toLowerCase().charCodeAt(0) - 97;
      if (code < 0 || code > 25) return letter;
      return String.fromCharCode(97 + ((code + by * (place + 1)) % 26));
    })
    .join('');
}

function keystrokes(index: SearchIndex): number[] {
  const samples: number[] = [];
  for (const question of QUESTIONS) {
    for (let end = 1; end <= question.length; end++) {
      const typed = question.slice(0, end);
      samples.push(time(() => index.search(typed)));
    }
  }
  return samples.sort((a, b) => a - b);
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function quantile(sorted: readonly number[], share: number): string {
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
}
