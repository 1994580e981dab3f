/** The words of a card to show: a sentence, and for a message what to write into it. */
export interface CardText {
  readonly text: string;
  readonly parts?: readonly { readonly title: string; readonly text: string }[];
}

/** The language-independent data of a card, and its French words, which are shown in every language. */
export interface CardData {
  readonly id: string;
  /** The topic that carries it. */
  readonly topic: string;
  /** The service that the card is a message for. */
  readonly service?: string;
  readonly reviewed: string;
  /** Months after which it must be reviewed again. */
  readonly reviewEvery: number;
  readonly french: CardText;
}

/** Cards for one place, in order. */
export interface CardGroupData {
  readonly id: string;
  /** The section whose icon it has. */
  readonly section: string;
  readonly cards: readonly CardData[];
}

/** A card in one language. */
export interface CardWords extends CardText {
  /** Other words that people type, parted by spaces. */
  readonly keywords: string;
}

/** The cards in one language, by the ids of groups and cards. */
export interface CardTexts {
  readonly groups: Readonly<Record<string, string>>;
  readonly cards: Readonly<Record<string, CardWords>>;
  /** Words with which people ask how to say something, parted by spaces. */
  readonly asking: string;
}

export interface Card extends CardData, CardWords {
  /** Its place among all cards: attributes in the page use it instead of the id. */
  readonly place: number;
}

export interface CardGroup {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly cards: readonly Card[];
}
