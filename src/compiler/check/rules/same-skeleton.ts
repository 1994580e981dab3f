import type { Block, Inlines } from '../../../guide/model.js';
import type { Content, TopicTextSource } from '../../read/content.js';
import type { Problem } from '../../read/problem.js';
import { marksIn, textsOf, type Mark } from '../../read/walk.js';
import type { Rule } from './rule.js';

/** An element of a skeleton: its description and its line. */
interface Piece {
  readonly words: string;
  readonly line: number;
  /** Refers to an unknown id, which is already reported; it is not compared. */
  readonly unknown?: boolean;
}

/** Every language has the same blocks, facts, services, hard words and topic links as the French text. */
export const sameSkeleton: Rule = (content) => {
  const isKnown = (mark: Mark) => isThere(mark, content);
  return [...content.topics.values()].flatMap(({ texts }) => {
    const french = texts.get('fr');
    // The parts that could not be read would be reported again for each language.
    if (!french?.whole) return [];
    const original = skeletonOf(french, isKnown);
    return [...texts.values()].flatMap((text) =>
      text === french || !text.whole
        ? []
        : firstDifference(text, skeletonOf(text, isKnown), original),
    );
  });
};

function isThere(mark: Mark, { facts, services, glossary, topics }: Content): boolean {
  switch (mark[0]) {
    case 'fact':
      return facts.ids?.has(mark[1]) ?? true;
    case 'service':
      return services.ids?.has(mark[1]) ?? true;
    case 'term':
      return glossary.ids?.has(mark[1]) ?? true;
    case 'topic':
      return topics.has(mark[1]);
    default:
      return true;
  }
}

function firstDifference(
  { file }: TopicTextSource,
  translation: readonly Piece[],
  original: readonly Piece[],
): Problem[] {
  const length = Math.max(translation.length, original.length);
  for (let index = 0; index < length; index++) {
    const here = translation[index];
    const there = original[index];
    if (here?.words === there?.words || here?.unknown || there?.unknown) continue;
    const found = here?.words ?? 'the end';
    const wanted = there ? `${there.words} (line ${there.line})` : 'the end';
    return [
      {
        file,
        line: here?.line ?? translation.at(-1)?.line ?? 1,
        what: `The text does not have the structure of fr.md: found ${found}, expected ${wanted}`,
        remedy: 'Write the same blocks, facts, services and hard words in the same order.',
        rule: 'same-skeleton',
      },
    ];
  }
  return [];
}

function skeletonOf(
  { parts, positions }: TopicTextSource,
  isKnown: (mark: Mark) => boolean,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const part of parts) {
    pieces.push({ words: `the part "${part[0]}"`, line: positions.lineOf(part) });
    for (const block of part[1]) {
      pieces.push({ words: wordsOf(block), line: positions.lineOf(block) });
      for (const text of textsOf(block)) pieces.push(...marks(text, positions, isKnown));
    }
  }
  return pieces;
}

function marks(
  text: Inlines,
  positions: TopicTextSource['positions'],
  isKnown: (mark: Mark) => boolean,
): Piece[] {
  const pieces = [...marksIn(text, positions)].flatMap(
    ({ mark, line }): Piece | readonly Piece[] => {
      const unknown = !isKnown(mark);
      switch (mark[0]) {
        case 'fact':
          return { words: `{${mark[1]}}`, line, unknown };
        case 'service':
          return { words: `[[${mark[1]}]]`, line, unknown };
        case 'term':
          return { words: `the hard word #${mark[1]}`, line, unknown };
        case 'topic':
          return { words: `the link topic:${mark[1]}`, line, unknown };
        // Emphasis and external links may differ between languages.
        case 'strong':
        case 'link':
          return [];
      }
    },
  );
  // Without it, an additional mark in one item could match a missing mark in the next item.
  return [...pieces, { words: 'the end of a text', line: positions.lineOfRun(text, 0) }];
}

function wordsOf(block: Block): string {
  switch (block[0]) {
    case 'heading':
      return 'a small heading';
    case 'paragraph':
      return 'a paragraph';
    case 'callout':
      return 'a callout';
    case 'list':
      return `a list of ${block[1].length}`;
    case 'steps':
      return `a numbered list of ${block[1].length}`;
    case 'calls':
      return `a list of ${block[1].length} calls`;
    case 'known':
      return `the keys ${block[1].map(([key]) => key).join(', ')}`;
  }
}
