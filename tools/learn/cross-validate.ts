import type { Content } from '../../src/compiler/read/content.js';
import { GuideIndex } from '../../src/search/guide-index.js';
import { LearnedWords } from '../../src/search/learned-words.js';
import { loadGuide } from '../../src/guide/store.js';
import { plainText } from '../../src/guide/plain-text.js';
import type { Examples } from './examples.js';
import { scriptTopics, SETTINGS, trainTopics } from './learn.js';
import { brotliSize } from './size.js';

const SIZES = [2400, SETTINGS.topics.keep, 100_000];
const percent = (share: number) => (share * 100).toFixed(1).padStart(6);

/**
 * What questions of a new hand would get: for each hand, everything is learned from the others, and
 * asked what it wrote.
 */
export async function crossValidate(content: Content, examples: Examples): Promise<void> {
  const hands = [...new Set(examples.topics.map(({ hand }) => hand))].sort();
  console.log('weights kept, bytes, then for each hand: first, among three, French shown');
  const guide = await loadGuide('fr');
  const byLanguage = new Map<string, { asked: number; three: number }>();
  for (const keep of SIZES) {
    let line = '';
    let bytes = 0;
    for (const hand of hands) {
      const others = examples.topics.filter((one) => one.hand !== hand);
      const table = scriptTopics(trainedWithout(hand, examples), others, keep);
      bytes = Math.max(bytes, brotliSize(table));
      const index = new GuideIndex(
        guide,
        ({ parts }) => plainText(parts, guide),
        new LearnedWords(table),
      );
      const asked = content.questions.filter(
        (one) => one.hand === hand && guide.topics.has(one.answer),
      );
      let [first, three] = [0, 0];
      for (const { query, answer, language } of asked) {
        const place = index.hits(query).findIndex(({ topic }) => topic === answer);
        if (place === 0) first++;
        if (place >= 0 && place < 3) three++;
        if (keep !== SETTINGS.topics.keep) continue;
        const own = byLanguage.get(language) ?? { asked: 0, three: 0 };
        byLanguage.set(language, own);
        own.asked++;
        if (place >= 0 && place < 3) own.three++;
      }
      line += `  ${hand} ${percent(first / asked.length)} ${percent(three / asked.length)}`;
    }
    console.log(`${String(keep).padStart(6)} ${bytes}${line}`);
  }
  for (const [language, { asked, three }] of byLanguage)
    console.log(`${language.padEnd(8)}${percent(three / asked)}`);
}

const models = new Map<string, ReturnType<typeof trainTopics>>();
function trainedWithout(hand: string, examples: Examples) {
  let model = models.get(hand);
  if (!model)
    models.set(hand, (model = trainTopics(examples.topics.filter((one) => one.hand !== hand))));
  return model;
}
