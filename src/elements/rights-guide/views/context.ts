import type { FrenchController } from '../../../controllers/french-controller.js';
import type { ListenController } from '../../../controllers/listen-controller.js';
import type { Card, CardGroup, Guide, Topic } from '../../../guide/model.js';
import type { Offer } from '../offer.js';

/** What every view of the guide is given: what to show, and what to call. */
export interface ViewContext extends Offer {
  readonly guide: Guide;
  /** The French text beside the reader's language. */
  readonly french: FrenchController;
  /** Reads aloud what is on screen. */
  readonly listen: ListenController;
  /** Level of the guide's title; each part below it is one level deeper. */
  readonly level: number;
  /** The reader's clock. */
  readonly now: Date;
  /** Whether there is room for two columns: then sections are open. */
  readonly wide: boolean;
  /** Codes of the languages this page offers. */
  readonly offered: readonly string[];
  /** The reader chooses a language by its code. */
  readonly choose: (code: string) => void;
  /** Opens a topic by its id. */
  readonly openTopic: (id: string) => void;
  /** Moves the focus to a part of the topic that is open, by its `data-part`. */
  readonly jump: (part: string) => void;
  /** Opens a card to show; all cards where none is named. */
  readonly openCard: (card?: Card) => void;
  /** Shows another card in place of the one that is open. */
  readonly turnCard: (card: Card) => void;
  /** Prints a topic, or cards, on sheets of their own; undefined where the browser cannot. */
  readonly print: ((what: Topic | readonly Card[]) => void) | undefined;
  /** Opens the panel of all numbers. */
  readonly openNumbers: () => void;
  /** Goes back to the first screen. */
  readonly goBack: () => void;
}

/** Whether this page offers a topic. */
export function offers(context: Offer, topic: string): boolean {
  return context.topics.has(topic);
}

/** The cards of the topics that this page offers, in groups. */
export function offeredCards(context: Offer & Pick<ViewContext, 'guide'>): readonly CardGroup[] {
  return context.guide.cards.flatMap((group) => {
    const cards = group.cards.filter(({ topic }) => offers(context, topic));
    return cards.length > 0 ? [{ ...group, cards }] : [];
  });
}
