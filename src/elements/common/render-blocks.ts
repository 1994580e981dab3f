import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatFact } from '../../guide/format.js';
import { callLink, shortFacts } from './call-link.js';
import { heading } from './heading.js';
import type { Block, Fact, Guide, Inline, Inlines, KnownKey } from '../../guide/model.js';
import { isStale } from '../../guide/review.js';
import { outsideLink } from './outside-link.js';

/** The data with which blocks are rendered. */
export interface BlockContext {
  readonly guide: Guide;
  /** The current time of the reader's device. */
  readonly now: Date;
  /** Level of the headings inside a part. */
  readonly level: number;
  /** Opens another topic. */
  readonly onTopic: (id: string) => void;
}

type View = TemplateResult | typeof nothing;

/** Renders the blocks of one part of a topic. */
export function renderBlocks(blocks: readonly Block[], context: BlockContext): readonly View[] {
  return blocks.map((block) => renderBlock(block, context));
}

function renderBlock(block: Block, context: BlockContext): View {
  const inline = (content: Inlines) => renderInlines(content, context);
  switch (block[0]) {
    case 'heading':
      return heading(context.level, inline(block[1]), 'need');
    case 'paragraph':
      return html`<p class="text">${inline(block[1])}</p>`;
    case 'list':
      return html`<ul class="ticks text" role="list">
        ${block[1].map((item) => html`<li><span>${inline(item)}</span></li>`)}
      </ul>`;
    case 'steps':
      return html`<ol class="steps text" role="list">
        ${block[1].map((item) => html`<li><span>${inline(item)}</span></li>`)}
      </ol>`;
    case 'calls':
      return html`<ul class="calls" role="list">
        ${block[1].map((item) => html`<li>${callView(item, context)}</li>`)}
      </ul>`;
    case 'callout':
      return html`<div class="note"><p class="text">${inline(block[1])}</p></div>`;
    case 'known':
      return html`<dl class="facts card">
        ${block[1].map(
          ([key, value]) => html`<div><dt>${knownTitle(key)}</dt><dd>${inline(value)}</dd></div>`,
        )}
      </dl>`;
  }
}

/** Renders a service as a large call link. */
function callView([mark]: Inlines, { guide }: BlockContext): View {
  const id = typeof mark === 'object' && mark[0] === 'service' ? mark[1] : '';
  const service = guide.services.get(id);
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

/** Renders text with its links, hard words, facts and services. */
export function renderInlines(inlines: Inlines, context: BlockContext): readonly unknown[] {
  return inlines.map((inline) => renderInline(inline, context));
}

function renderInline(inline: Inline, context: BlockContext): unknown {
  if (typeof inline === 'string') return inline;
  const { guide } = context;
  switch (inline[0]) {
    case 'strong':
      return html`<strong>${renderInlines(inline[1], context)}</strong>`;
    case 'link':
      return outsideLink(inline[1], renderInlines(inline[2], context));
    case 'topic':
      return guide.topics.has(inline[1])
        ? html`<button type="button" class="link" @click=${() => context.onTopic(inline[1])}
            >${renderInlines(inline[2], context)}</button
          >`
        : renderInlines(inline[2], context);
    case 'term':
      return hardWord(inline[1], inline[2], guide);
    case 'fact':
      return factView(inline[1], context);
    case 'service': {
      const service = guide.services.get(inline[1]);
      if (!service) return nothing;
      const { href, label, name } = service;
      const number = html`<bdi dir="ltr">${label}</bdi>`;
      // A short number comes first, because it is known by itself ("call 17"); a long one follows
      // the name of the service.
      const [first, second] = label.length < 5 ? [number, name] : [name, number];
      const words = name === label ? number : html`${first} (${second})`;
      return outsideLink(href, words);
    }
  }
}

/**
 * Renders a hard word and its meaning, which the reader opens by touch or key. Only the DOM
 * holds the open state: nothing else depends on it, and the two attributes are not bound by the
 * template, so Lit does not reset them.
 */
function hardWord(id: string, word: string, guide: Guide): unknown {
  const meaning = guide.glossary[id]?.meaning;
  if (!meaning) return word;
  return html`<button type="button" class="term" aria-expanded="false" @click=${toggleMeaning}
      >${word}</button
    ><span class="meaning" role="note" hidden> (${meaning})</span>`;
}

function toggleMeaning(event: Event): void {
  const button = event.currentTarget as HTMLElement; // the listener sits on a button
  const meaning = button.nextElementSibling;
  if (!meaning) return;
  const open = meaning.toggleAttribute('hidden') === false;
  button.setAttribute('aria-expanded', String(open));
}

function factView(id: string, { guide, now }: BlockContext): unknown {
  const fact = guide.facts[id];
  if (!fact) return nothing;
  const language = guide.language.code;
  const value = formatFact(fact, language);
  if (!isStale(fact, now)) return value;
  return html`${value} <span class="stale">(${staleWords(fact, language)})</span>`;
}

function staleWords(fact: Fact, language: string): string {
  if (!fact.from) {
    return msg('it may have changed', { desc: 'After a value whose check is overdue' });
  }
  const since = formatDate(fact.from, language);
  return msg(str`since ${since}; it may have changed`, {
    desc: 'After an amount whose check is overdue',
  });
}
