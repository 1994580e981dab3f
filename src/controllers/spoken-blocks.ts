import type { Sentence } from './speaker.js';

/** What is read of a topic, in order, and the sentence of a card. */
const BLOCKS =
  'article :is(.topic-title, .lead, .call, .h, .note .need, [data-block]), .say .french';

/** What in a block is not read: it is hidden, or says the same in French, or is a button. */
const SILENT = '[hidden], .fr, .pill, svg';

/** The sentences of the blocks that are visible: not those in closed folds. */
export function spokenSentences(root: ParentNode, language: string): readonly Sentence[] {
  return [...root.querySelectorAll(BLOCKS)]
    .filter((block) => !block.closest('details:not([open])'))
    .filter((block) => !block.parentElement?.closest('[data-block], .call'))
    .flatMap((block) => sentencesOf(textOf(block), language).map((text) => ({ text, block })));
}

function textOf(node: Node): string {
  if (node instanceof Element && node.matches(SILENT)) return '';
  if (!node.hasChildNodes()) return node instanceof Text ? node.data : '';
  // A block of its own, such as the number of a call, is a phrase of its own.
  const end = node instanceof Element && node.matches('.need, .muted, .num, dt, p') ? '\n' : '';
  return [...node.childNodes].map(textOf).join('') + end;
}

/** One sentence each; what holds neither letter nor digit is none. */
export function sentencesOf(text: string, language: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => split(line, language))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function split(line: string, language: string): readonly string[] {
  // Old browsers do not have it.
  if (typeof Intl.Segmenter === 'undefined') {
    return line.match(/[^.!?…。！？؟]+[.!?…。！？؟]*/gu) ?? [];
  }
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return Array.from(segmenter.segment(line), ({ segment }) => segment);
}
