import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Guide, Inline, Inlines, KnownKey } from '../../guide/model.js';
import { callLink, shortFacts } from './call-link.js';
import { frenchInlines } from './french-text.js';
import { meaningView } from './hard-word.js';
import { heading } from './heading.js';
import { renderInlines } from './render-inlines.js';

/** The data with which blocks are rendered. */
export interface BlockContext {
  readonly guide: Guide;
  /** The current time of the reader's device. */
  readonly now: Date;
  /** Level of the headings inside a part. */
  readonly level: number;
  /** The part of the topic that the blocks belong to. */
  readonly part: string;
  /** Opens another topic. */
  readonly onTopic: (id: string) => void;
  /** What is shown below a step, by its place. */
  readonly afterStep?: (step: number) => unknown;
  /** The French guide and the same blocks in French, where they are shown beside the language. */
  readonly french?: { readonly guide: Guide; readonly blocks: readonly Block[] } | undefined;
}

type View = TemplateResult | typeof nothing;

/**
 * The blocks of one part of a topic. Each block, and each item of a list, has a `data-block` that is
 * the same in every language: the part, the place of the block, the place of the item.
 *
 * @param start place of the first block in its part
 */
export function renderBlocks(
  blocks: readonly Block[],
  context: BlockContext,
  start = 0,
): readonly View[] {
  return blocks.map((block, index) =>
    renderBlock(
      block,
      `${context.part}-${start + index}`,
      context,
      textsOf(context.french?.blocks[start + index]),
    ),
  );
}

/** The texts of a block: one, or one for each item. Every language has the same ones in the same order. */
function textsOf(block: Block | undefined): readonly Inlines[] {
  if (!block) return [];
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

/** @param french the same texts in French, where they are shown */
function renderBlock(
  block: Block,
  id: string,
  context: BlockContext,
  french: readonly Inlines[],
): View {
  const items = (all: readonly Inlines[], after?: (step: number) => unknown) =>
    all.map((item, index) => {
      const itemId = `${id}-${index}`;
      return html`<li data-block=${itemId}>
        <div>${textView(item, itemId, context, french[index])} ${after?.(index)}</div>
      </li>`;
    });
  switch (block[0]) {
    case 'heading':
      return html`<div data-block=${id}>
        ${textView(block[1], id, context, french[0], (words) =>
          heading(context.level, words, 'need'),
        )}
      </div>`;
    case 'paragraph':
      return html`<div class="text" data-block=${id}>
        ${textView(block[1], id, context, french[0])}
      </div>`;
    case 'list':
      return html`<ul class="ticks text" role="list">
        ${items(block[1])}
      </ul>`;
    case 'steps':
      return html`<ol class="steps text" role="list">
        ${items(block[1], context.afterStep)}
      </ol>`;
    case 'calls':
      return html`<ul class="calls" role="list">
        ${block[1].map((item) => html`<li>${callView(item, context)}</li>`)}
      </ul>`;
    case 'callout':
      return html`<div class="note" data-block=${id}>
        <div class="text">${textView(block[1], id, context, french[0])}</div>
      </div>`;
    case 'known':
      return html`<dl class="facts list edge">
        ${block[1].map(([key, value], index) => {
          const keyId = `${id}-${key}`;
          return html`<div data-block=${keyId}>
            <dt>${knownTitle(key)}</dt>
            <dd>${textView(value, keyId, context, french[index])}</dd>
          </div>`;
        })}
      </dl>`;
  }
}

/** A run of text and, below it, the same in French and the meanings of its hard words. */
function textView(
  inlines: Inlines,
  id: string,
  context: BlockContext,
  french?: Inlines,
  frame = (words: unknown): unknown => html`<p>${words}</p>`,
): TemplateResult {
  const { guide } = context;
  const terms = [...new Set(termsOf(inlines))];
  // Numbered, not named: the name of a hard word would tell what the page is about.
  const meaningOf = (term: string) => `meaning-${id}-${terms.indexOf(term)}`;
  return html`${frame(renderInlines(inlines, { ...context, meaningOf }))}
  ${frenchInlines(french, context.french?.guide)}
  ${terms.map((term) => {
    const entry = guide.glossary[term];
    const original = context.french?.guide.glossary[term];
    return entry ? meaningView(meaningOf(term), entry, original) : nothing;
  })}`;
}

function termsOf(inlines: Inlines): readonly string[] {
  return inlines.flatMap((inline: Inline) => {
    if (typeof inline === 'string') return [];
    if (inline[0] === 'strong') return termsOf(inline[1]);
    return inline[0] === 'term' ? [inline[1]] : [];
  });
}

/** A service as a large call link. */
function callView([mark]: Inlines, { guide }: BlockContext): View {
  const service = guide.services.get(
    typeof mark === 'object' && mark[0] === 'service' ? mark[1] : '',
  );
  return service ? callLink(service, shortFacts(service)) : nothing;
}

function knownTitle(key: KnownKey): string {
  switch (key) {
    case 'who':
      return msg('Who it is for', { desc: 'Line of a topic' });
    case 'time':
      return msg('How long', { desc: 'Line of a topic' });
    case 'cost':
      return msg('Cost', { desc: 'Line of a topic' });
  }
}
