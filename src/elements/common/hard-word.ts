import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Guide } from '../../guide/model.js';
import { frenchText } from './french-text.js';
import { icon } from './icons.js';
import { pressKeys } from './press-keys.js';

export interface HardWordOptions {
  /** The word as it stands in the sentence. */
  readonly word: string;
  /** Id of the element with its meaning, in the same block. */
  readonly meaning: string;
  /** Punctuation that follows the word. It never begins a line. */
  readonly after: string;
}

/**
 * A hard word in a sentence: it opens its meaning below the paragraph, by touch or key. Whether the
 * meaning is open is kept in the page alone: nothing else depends on it, and no attribute that is
 * changed here is bound, so Lit leaves them alone.
 */
export function hardWord({ word, meaning, after }: HardWordOptions): TemplateResult {
  // The last word, the mark and the punctuation stay on one line; the words before them may break.
  const start = word.lastIndexOf(' ') + 1;
  const words = start > 0 ? html`<span class="wraps">${word.slice(0, start)}</span>` : nothing;
  return html`<span class="together"
    ><span
      class="term"
      role="button"
      tabindex="0"
      aria-expanded="false"
      aria-controls=${meaning}
      @click=${toggle}
      @keydown=${handleKeydown}
      >${words}${word.slice(start)}${icon('info')}</span
    >${after}</span
  >`;
}

/**
 * The meaning of a hard word, below the paragraph that it stands in.
 *
 * @param french the same in French, where it is shown
 */
export function meaningView(
  id: string,
  { term, meaning }: Guide['glossary'][string],
  french?: Guide['glossary'][string],
): TemplateResult {
  return html`<div class="meaning" id=${id} role="note" hidden>
    <strong>${msg(str`${term}:`, { desc: 'A hard word, before its meaning' })}</strong> ${meaning}
    ${french ? frenchText(html`<strong>${french.term}</strong> : ${french.meaning}`) : nothing}
  </div>`;
}

function toggle(event: Event): void {
  const word = event.currentTarget as HTMLElement; // the listener sits on the word
  setOpen(word, !isOpen(word));
}

function handleKeydown(event: KeyboardEvent): void {
  const word = event.currentTarget as HTMLElement; // the listener sits on the word
  if (event.key !== 'Escape' || !isOpen(word)) return pressKeys(event);
  // Cancelled, Escape closes the meaning alone, not the topic around it (HTML, "close requests").
  event.preventDefault();
  setOpen(word, false);
}

const isOpen = (word: HTMLElement): boolean => word.getAttribute('aria-expanded') === 'true';

function setOpen(word: HTMLElement, open: boolean): void {
  const id = word.getAttribute('aria-controls');
  const block = word.closest('[data-block]');
  const meaning = block?.querySelector(`[id="${id}"]`);
  if (!meaning) return;
  word.setAttribute('aria-expanded', String(open));
  meaning.toggleAttribute('hidden', !open);
}
