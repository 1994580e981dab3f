import type { PartName } from '../../../guide/model.js';
import { countWords } from '../sentences.js';
import { passagesOf, plainText } from '../../read/walk.js';
import { problemAt, type Rule } from './rule.js';
import { frontedTexts, type FrontedText } from './topic-texts.js';

/** In words: what a tired reader takes in of a topic just opened. */
const MOST = 420;

/** Parts that are closed until the reader opens them. */
const FOLDED: ReadonlySet<PartName> = new Set<PartName>(['law', 'changed']);

/** A topic just opened is short: what fewer people need is folded, or stands in another topic. */
export const openedLength: Rule = (content) =>
  frontedTexts(content).flatMap((fronted) => {
    const count = openedWords(fronted);
    if (count <= MOST) return [];
    return problemAt(fronted.front, ['title'], {
      what: `The topic shows more than ${MOST} words before its folds`,
      value: String(count),
      remedy: 'Say less, or put what fewer people need into the part law.',
      rule: 'opened-length',
    });
  });

/** The words of title, summary and open parts; a fact or a service counts as one. */
function openedWords({ text, front }: FrontedText): number {
  const { title, summary } = front.value;
  const passages = [...passagesOf(text)]
    .filter(({ part }) => !FOLDED.has(part))
    .map(({ inlines }) => plainText(inlines, text.positions).text);
  return [title, summary, ...passages]
    .map((passage) => countWords(passage, text.language))
    .reduce((sum, words) => sum + words, 0);
}
