import type { Part } from '../../../guide/model.js';
import { cardsOf, type PlacedCard } from '../../read/cards.js';
import { ID } from '../../read/check-id.js';
import type { CheckedContent } from '../../read/content.js';
import { didYouMean } from '../../read/nearest.js';
import type { Problem } from '../../read/problem.js';
import { countWords } from '../sentences.js';
import { problemAt, type Rule } from './rule.js';

const rule = 'cards';

/** In words: the longest sentence that is read at arm's length on a small phone. */
const LONGEST = 15;

/**
 * Each card has its own id, is short enough to be shown large, and its sources are sources of its
 * topic; the cards that a topic shows at its steps exist, and so do the steps.
 */
export const cards: Rule = (content) => {
  const seen = new Set<string>();
  return [
    ...cardsOf(content).flatMap((placed) => [
      ...idProblems(placed, seen),
      ...lengthProblems(placed),
      ...sourceProblems(placed, content),
    ]),
    ...groupProblems(content),
    ...stepProblems(content),
  ];
};

function idProblems({ entry, path, card }: PlacedCard, seen: Set<string>): Problem[] {
  const { id } = card;
  const isFirst = !seen.has(id);
  seen.add(id);
  if (isFirst && ID.test(id)) return [];
  const [what, remedy] = isFirst
    ? ['This is not a name', 'Write a name in small letters, digits and hyphens, without spaces.']
    : ['The id is used twice', 'Give each card its own id.'];
  return [problemAt(entry, [...path, 'id'], { what, value: id, remedy, rule })];
}

function lengthProblems({ entry, path, card }: PlacedCard): Problem[] {
  return Object.entries(card.text)
    .filter(([language, text]) => countWords(text, language) > LONGEST)
    .map(([language, text]) =>
      problemAt(entry, [...path, 'text', language], {
        what: `A card has more than ${LONGEST} words`,
        value: text,
        remedy: 'Say it in fewer words, or on two cards.',
        rule,
      }),
    );
}

function sourceProblems({ entry, path, card }: PlacedCard, content: CheckedContent): Problem[] {
  const topic = content.topics.get(card.topic)?.data;
  // An unknown topic, or one whose file is invalid, is already reported.
  if (!topic) return [];
  const titles = topic.value.sources.map(({ title }) => title);
  return card.sources.flatMap((title, index) =>
    titles.includes(title)
      ? []
      : problemAt(entry, [...path, 'sources', index], {
          what: `The topic "${card.topic}" has no source of this title`,
          value: title,
          remedy: `${didYouMean(title, titles)}Write the title of one of its sources, or add it there.`,
          rule,
        }),
  );
}

function groupProblems({ cards: entry, guide }: CheckedContent): Problem[] {
  const known = guide?.value.sections.map(({ id }) => id);
  if (!entry || !known) return [];
  const seen = new Set<string>();
  return entry.value.groups.flatMap(({ id, section }, index) => {
    const problems: Problem[] = [];
    if (seen.has(id)) {
      const what = 'The id is used twice';
      const remedy = 'Give each group its own id.';
      problems.push(problemAt(entry, ['groups', index, 'id'], { what, value: id, remedy, rule }));
    }
    seen.add(id);
    if (known.includes(section)) return problems;
    const what = 'There is no section of this name';
    const remedy = `${didYouMean(section, known)}Write the id of a section of guide.yaml.`;
    const details = { what, value: section, remedy, rule };
    return [...problems, problemAt(entry, ['groups', index, 'section'], details)];
  });
}

function stepProblems(content: CheckedContent): Problem[] {
  // Without cards.yaml, which is already reported, every name counts as known.
  if (!content.cards) return [];
  const known = cardsOf(content).map(({ card }) => card.id);
  return [...content.topics.values()].flatMap(({ data, texts }) => {
    if (!data) return [];
    const steps = stepCount(texts.get('fr')?.parts ?? []);
    return Object.entries(data.value.cards ?? {}).flatMap(([step, ids]) => {
      const problems = ids.flatMap((id, index) =>
        known.includes(id)
          ? []
          : problemAt(data, ['cards', step, index], {
              what: 'There is no card of this name',
              value: id,
              remedy: `${didYouMean(id, known)}Add it to cards.yaml, or write a name that is there.`,
              rule,
            }),
      );
      if (/^[1-9]\d*$/.test(step) && Number(step) <= steps) return problems;
      const what = 'The part "first" has no step of this number';
      const remedy = `Write a number from 1 to ${steps}.`;
      return [...problems, problemAt(data, ['cards', step], { what, value: step, remedy, rule })];
    });
  });
}

/** How many steps the part `first` has. */
function stepCount(parts: readonly Part[]): number {
  const [, blocks = []] = parts.find(([name]) => name === 'first') ?? [];
  return blocks.find(([kind]) => kind === 'steps')?.[1].length ?? 0;
}
