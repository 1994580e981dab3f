import type { PartName } from '../../../guide/model.js';
import { countWords } from '../sentences.js';
import { wordLimit } from '../word-limit.js';
import { passagesOf, plainText } from '../../read/walk.js';
import { problemAt, type Rule } from './rule.js';
import { frontedTexts, type FrontedText } from './topic-texts.js';

/** In words: what a tired reader can take in of a topic that has just been opened. */
const MOST = 420;

/** Parts that are folded until the reader opens them. */
const FOLDED: ReadonlySet<PartName> = new Set<PartName>(['law', 'changed']);

/** A topic that has just been opened is short: what fewer people need is folded or in another topic. */
export const openedLength: Rule = (content) =>
  frontedTexts(content).flatMap((fronted) => {
    const count = openedWords(fronted);
    const most = wordLimit(MOST, fronted.text.language, content);
    if (count <= most) return [];
    return problemAt(fronted.front, ['title'], {
      what: `The topic shows more than ${most} words before it is unfolded`,
      value: String(count),
      remedy: 'Shorten it, or put what fewer people need into the part law.',
      rule: 'opened-length',
    });
  });

/** Counts the words of title, summary and open parts; a fact or a service counts as one word. */
function openedWords({ text, front }: FrontedText): number {
  const { title, summary } = front.value;
  const passages = [...passagesOf(text)]
    .filter(({ part }) => !FOLDED.has(part))
    .map(({ inlines }) => plainText(inlines, text.positions).text);
  return [title, summary, ...passages]
    .map((passage) => countWords(passage, text.language))
    .reduce((sum, words) => sum + words, 0);
}
