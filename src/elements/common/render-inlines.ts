import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { formatDate, formatFact } from '../../guide/format.js';
import type { Fact, Guide, Inline, Inlines } from '../../guide/model.js';
import { isStale } from '../../guide/review.js';
import { hardWord } from './hard-word.js';
import { labelView } from './label.js';
import { outsideLink } from './outside-link.js';
import { pressKeys } from './press-keys.js';

/** What a run of text needs to know to be shown. */
export interface InlineContext {
  readonly guide: Guide;
  /** The reader's clock. */
  readonly now: Date;
  /** Opens another topic. */
  readonly onTopic: (id: string) => void;
  /** Id of the element with the meaning of a hard word. */
  readonly meaningOf: (term: string) => string;
}

/** Punctuation that must not part from the word before it, with the space that French puts there. */
const PUNCTUATION = /^(?:[\u00A0\u202F]?[\p{Pe}\p{Pf}\p{Po}])+/u;

/**
 * A run of text with its links, hard words, facts and services.
 *
 * @param after punctuation that follows the run, to stay with its last word
 */
export function renderInlines(
  inlines: Inlines,
  context: InlineContext,
  after = '',
): readonly unknown[] {
  const views: unknown[] = [];
  let taken = 0;
  inlines.forEach((inline, index) => {
    const isLast = index === inlines.length - 1;
    const text = typeof inline === 'string' ? inline.slice(taken) : inline;
    const next = inlines[index + 1];
    const end = isLast
      ? after
      : typeof next === 'string'
        ? (PUNCTUATION.exec(next)?.[0] ?? '')
        : '';
    taken = isLast || !endsInHardWord(inline) ? 0 : end.length;
    views.push(renderInline(text, context, endsInHardWord(inline) ? end : ''));
  });
  if (after && !endsInHardWord(inlines[inlines.length - 1])) views.push(after);
  return views;
}

function endsInHardWord(inline: Inline | undefined): boolean {
  if (typeof inline !== 'object') return false;
  return (
    inline[0] === 'term' ||
    (inline[0] === 'strong' && endsInHardWord(inline[1][inline[1].length - 1]))
  );
}

function renderInline(inline: Inline, context: InlineContext, after: string): unknown {
  if (typeof inline === 'string') return inline;
  const { guide } = context;
  switch (inline[0]) {
    case 'strong':
      return html`<strong>${renderInlines(inline[1], context, after)}</strong>`;
    case 'link':
      return outsideLink(inline[1], renderInlines(inline[2], context));
    case 'topic':
      return topicLink(inline[1], renderInlines(inline[2], context), context);
    case 'term':
      return guide.glossary[inline[1]]
        ? hardWord({ word: inline[2], meaning: context.meaningOf(inline[1]), after })
        : inline[2] + after;
    case 'fact':
      return factView(inline[1], context);
    case 'service':
      return serviceView(inline[1], guide);
  }
}

function topicLink(id: string, words: unknown, { guide, onTopic }: InlineContext): unknown {
  if (!guide.topics.has(id)) return words;
  return html`<span
    class="link"
    role="link"
    tabindex="0"
    @click=${() => onTopic(id)}
    @keydown=${pressKeys}
    >${words}</span
  >`;
}

function serviceView(id: string, guide: Guide): unknown {
  const service = guide.services.get(id);
  if (!service) return nothing;
  const { href, label, name } = service;
  const number = labelView(service);
  // A short number is said by itself, as in "call 17"; a long one follows whose it is.
  const [first, second] = label.length < 5 ? [number, name] : [name, number];
  const words = name === label ? number : html`${first} (${second})`;
  return outsideLink(href, words);
}

function factView(id: string, { guide, now }: InlineContext): unknown {
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
