import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Card, Part, PartName, Topic } from '../../../guide/model.js';
import { heading } from '../../common/heading.js';
import { icon } from '../../common/icons.js';
import { renderBlocks } from '../../common/render-blocks.js';
import { cardPill } from './cards.js';
import type { ViewContext } from './context.js';
import { proofView, staleView } from './proof.js';

/** Parts that nobody needs in order to act: closed until the reader opens them. */
const FOLDED: readonly PartName[] = ['law', 'changed'];

/** Cards to show at the steps of a part: place of the step → cards. */
export type StepCards = Readonly<Record<number, readonly Card[]>>;

export const isFolded = (name: PartName): boolean => FOLDED.includes(name);

/**
 * A part of a topic that is always open.
 *
 * @param start place of its first block, where blocks before it are shown elsewhere
 * @param cards cards to show at its steps
 * @param original the topic in French, where that is shown below each block
 */
export function partView(
  part: Part,
  topic: Topic,
  context: ViewContext,
  start = 0,
  cards: StepCards = {},
  original?: Topic,
): TemplateResult | typeof nothing {
  const [name, blocks] = part;
  if (blocks.length === 0) return nothing;
  const content = html`${staleView(topic, name)}${blocksOf(part, context, original, start, cards)}`;
  const title = partTitle(name);
  const level = context.level + 2;
  if (name === 'careful') {
    return html`<section class="note edge" data-part=${name}>
      ${icon('warning')}
      <div class="stack">${heading(level, title, 'need')}${content}</div>
    </section>`;
  }
  return html`<section class="stack" data-part=${name}>
    ${heading(level, title, 'h')}${content}
  </section>`;
}

/** What is folded, under one title: the law, what changed, sources and dates. */
export function foldsView(topic: Topic, context: ViewContext, original?: Topic): TemplateResult {
  const level = context.level + 2;
  const parts = topic.parts.filter(([name]) => isFolded(name));
  const title =
    parts.length > 0
      ? msg('The law and the sources', { desc: 'Part of a topic; its texts are folded' })
      : msg('Sources', { desc: 'Part of a topic; its text is folded' });
  return html`<section data-part="law">
    ${heading(level, title, 'h')}
    <div class="list edge">
      ${parts.map((part) => foldView(part[0], partTitle(part[0]), html`${staleView(topic, part[0])}${blocksOf(part, context, original)}`, level + 1))}
      ${foldView(
        'sources',
        msg('Sources and last check', { desc: 'Fold of a topic: sources, dates, translation' }),
        proofView(topic, context),
        level + 1,
      )}
    </div>
  </section>`;
}

/** A text that the reader opens. @param id the same in every language */
export function foldView(
  id: string,
  title: unknown,
  content: unknown,
  level: number,
): TemplateResult {
  return html`<details class="fold" data-fold=${id}>
    <summary class="row">${heading(level, title, 'row-text')} ${icon('down', 'turn')}</summary>
    <div class="inside">${content}</div>
  </details>`;
}

function blocksOf(
  [name, blocks]: Part,
  context: ViewContext,
  original?: Topic,
  start = 0,
  cards: StepCards = {},
): unknown {
  const { guide, now, level, openTopic } = context;
  const small = level + (isFolded(name) ? 4 : 3);
  const french = context.french.guide;
  const [, same = []] = original?.parts.find(([other]) => other === name) ?? [];
  const afterStep = (step: number) => (cards[step] ?? []).map((card) => cardPill(card, context));
  return renderBlocks(
    blocks,
    {
      guide,
      now,
      level: small,
      part: name,
      onTopic: openTopic,
      afterStep,
      french: french && { guide: french, blocks: same },
    },
    start,
  );
}

export function partTitle(name: PartName): string {
  switch (name) {
    case 'first':
      return msg('What to do first', { desc: 'Part of a topic' });
    case 'rights':
      return msg('Your rights', { desc: 'Part of a topic' });
    case 'know':
      return msg('Good to know', { desc: 'Part of a topic' });
    case 'careful':
      return msg('Watch out', { desc: 'Part of a topic' });
    case 'law':
      return msg('What the law says', { desc: 'Part of a topic' });
    case 'changed':
      return msg('What changed', { desc: 'Part of a topic' });
  }
}
