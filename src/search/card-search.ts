import type { Card, Guide } from '../guide/model.js';
import { allWords, fold, questionWords, words } from './normalise.js';

/** More would be a list of everything. */
const MOST = 3;

/** A shorter word may become anything while it is typed. */
const LONG_ENOUGH = 4;

/** How much a word that is only among the keywords counts beside one of the sentence. */
const KEYWORD = 0.1;

/** The cards that a question asks for. */
export interface FoundCards {
  readonly cards: readonly Card[];
  /** Whether it asks how to say something: then the cards come before the topics. */
  readonly asksHow: boolean;
}

/**
 * The cards that hold every word of a question, in the language shown or in French, those that say
 * least besides first: "comment dire avocat", "je veux un interprète", "avocat".
 */
export function findCards(
  { cards, asking }: Pick<Guide, 'cards' | 'asking'>,
  question: string,
): FoundCards {
  const how = new Set(asking.split(' ').map(fold));
  const asked = [...new Set(questionWords(question))].filter((word) => !how.has(word));
  const asksHow = allWords(question).some((word) => how.has(word));
  if (asked.length === 0) return { cards: [], asksHow };
  const found = cards
    .flatMap((group) => group.cards)
    .map((card) => ({ card, share: shareOf(asked, card) }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST)
    .map(({ card }) => card);
  return { cards: found, asksHow };
}

/** How much of a sentence is asked for, if all that is asked for is in it or in its keywords. */
function shareOf(asked: readonly string[], { text, french, keywords }: Card): number {
  const [said, more] = [new Set(words(`${text} ${french.text}`)), words(keywords)];
  const isOf = (own: Iterable<string>, word: string, place: number) =>
    [...own].some(
      (one) =>
        one === word ||
        (place === asked.length - 1 && word.length >= LONG_ENOUGH && one.startsWith(word)),
    );
  const inSentence = asked.filter((word, place) => isOf(said, word, place)).length;
  const isIn = asked.every((word, place) => isOf(said, word, place) || isOf(more, word, place));
  // Only in its keywords: behind every card that says the word.
  return isIn ? (inSentence + KEYWORD) / said.size : 0;
}
