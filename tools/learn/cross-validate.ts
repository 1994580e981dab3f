import type { Content } from '../../src/compiler/read/content.js';
import { GuideIndex } from '../../src/search/guide-index.js';
import { LearnedWords } from '../../src/search/learned-words.js';
import { loadGuide } from '../../src/guide/store.js';
import { plainText } from '../../src/guide/plain-text.js';
import { learnedDanger } from '../../src/search/urgent.js';
import { examplesOf, rowOf, type Examples } from './examples.js';
import { learnDanger, scriptTopics, SETTINGS, trainTopics } from './learn.js';
import { brotliSize } from './size.js';

const SIZES = [1300, SETTINGS.topics.keep, 100_000];
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
  dangerCurve(content, hands);
}

const models = new Map<string, ReturnType<typeof trainTopics>>();
function trainedWithout(hand: string, examples: Examples) {
  let model = models.get(hand);
  if (!model)
    models.set(hand, (model = trainTopics(examples.topics.filter((one) => one.hand !== hand))));
  return model;
}

/** Right numbers and false alarms by threshold, on hands that were not learned from. */
function dangerCurve(content: Content, hands: readonly string[]): void {
  const rows = content.guide?.value.urgent ?? [];
  const told: { sure: number; right: boolean; language: string }[] = [];
  const calm: { sure: number; query: string }[] = [];
  // Halves where a single hand wrote all: every second phrase.
  const parts = hands.map((hand) => (_: number, own: string) => own === hand);
  const dangerHands = new Set(content.danger.map(({ hand }) => hand));
  const folds =
    dangerHands.size > 1
      ? parts
      : [0, 1, 2, 3].map((part) => (place: number) => place % 4 === part);
  for (const isLeft of folds) {
    const seen = {
      ...content,
      danger: content.danger.filter(({ hand }, place) => !isLeft(place, hand)),
      questions: content.questions.filter(({ hand }, place) => !isLeft(place, hand)),
    };
    const words = new LearnedWords(learnDanger(examplesOf(seen).danger));
    content.danger.forEach(({ query, services, hand, language }, place) => {
      if (!isLeft(place, hand)) return;
      const heard = learnedDanger(query, words);
      const row = heard && rows[heard.row]?.services;
      if (services.length === 0) calm.push({ sure: heard?.sure ?? -Infinity, query });
      else
        told.push({
          sure: heard?.sure ?? -Infinity,
          language,
          right: row?.includes(services[0] ?? '') === true,
        });
    });
    content.questions.forEach(({ query, hand, answer }, place) => {
      if (!isLeft(place, hand) || rowOf([answer], []) !== 'calm') return;
      if (/^(violence|rape|spiked)/.test(answer)) return;
      calm.push({ sure: learnedDanger(query, words)?.sure ?? -Infinity, query });
    });
  }
  console.log('danger, threshold: heard with a right number, false alarms');
  for (let threshold = -2; threshold <= 12; threshold += 0.5) {
    const heard = told.filter(({ sure, right }) => right && sure >= threshold).length / told.length;
    const alarms = calm.filter(({ sure }) => sure >= threshold).length / calm.length;
    console.log(`${threshold.toFixed(1).padStart(6)} ${percent(heard)} ${percent(alarms)}`);
  }
}
