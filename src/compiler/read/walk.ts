import type { Block, Inline, Inlines, PartName } from '../../guide/model.js';
import type { TopicTextSource } from './content.js';
import type { Positions } from './positions.js';

/** A paragraph, heading, callout or list item. */
export interface Passage {
  readonly part: PartName;
  readonly kind: Block[0];
  readonly inlines: Inlines;
}

/** Yields every passage of a topic, in order. */
export function* passagesOf({ parts }: Pick<TopicTextSource, 'parts'>): Generator<Passage> {
  for (const [part, blocks] of parts) {
    for (const block of blocks) {
      for (const inlines of textsOf(block)) yield { part, kind: block[0], inlines };
    }
  }
}

/** Returns the texts of a block: one text, or one for each item. */
export function textsOf(block: Block): readonly Inlines[] {
  switch (block[0]) {
    case 'list':
    case 'steps':
    case 'calls':
      return block[1];
    case 'known':
      return block[1].map(([, text]) => text);
    default:
      return [block[1]];
  }
}

/** A run that is not plain text. */
export type Mark = Exclude<Inline, string>;

/** Yields every mark of a text, including nested marks, in order, with its line. */
export function* marksIn(
  inlines: Inlines,
  positions: Positions,
): Generator<{ readonly mark: Mark; readonly line: number }> {
  for (const [index, run] of inlines.entries()) {
    if (typeof run === 'string') continue;
    yield { mark: run, line: positions.lineOfRun(inlines, index) };
    const inner = innerOf(run);
    if (inner) yield* marksIn(inner, positions);
  }
}

/** Yields every mark of a topic, in order, with its line. */
export function* marksOf(text: TopicTextSource): ReturnType<typeof marksIn> {
  for (const { inlines } of passagesOf(text)) yield* marksIn(inlines, text.positions);
}

function innerOf(mark: Mark): Inlines | undefined {
  if (mark[0] === 'strong') return mark[1];
  if (mark[0] === 'link' || mark[0] === 'topic') return mark[2];
  return undefined;
}

/** Replaces a fact or a service in plain text, where it counts as one word. */
export const PLACE_OF_VALUE = '\uFFFC';

/** A text without marks, and the line of each offset in it. */
export interface PlainText {
  readonly text: string;
  readonly lineAt: (offset: number) => number;
}

/** Converts a passage to plain text, with a placeholder for each fact and service. */
export function plainText(inlines: Inlines, positions: Positions): PlainText {
  const runs: { readonly start: number; readonly line: number }[] = [];
  let text = '';
  const add = (inner: Inlines) => {
    for (const [index, run] of inner.entries()) {
      const nested = typeof run === 'string' ? undefined : innerOf(run);
      if (nested) {
        add(nested);
        continue;
      }
      runs.push({ start: text.length, line: positions.lineOfRun(inner, index) });
      if (typeof run === 'string') text += run;
      else text += run[0] === 'term' ? run[2] : PLACE_OF_VALUE;
    }
  };
  add(inlines);
  const lineAt = (offset: number) => {
    const run = runs.filter(({ start }) => start <= offset).at(-1);
    if (!run) return 1;
    return run.line + text.slice(run.start, offset).split('\n').length - 1;
  };
  return { text, lineAt };
}
