/** A card to show. */
export interface CardScreen {
  readonly name: 'card';
  readonly id: string;
  /** Its place among all cards. */
  readonly place: number;
}

/** What the guide shows below its title. */
export type Screen =
  | { readonly name: 'list' }
  | { readonly name: 'topic'; readonly id: string }
  | { readonly name: 'numbers' }
  | { readonly name: 'cards' }
  | CardScreen;

export const LIST: Screen = { name: 'list' };

/** Whether two screens show the same. */
export function isSame(one: Screen, other: Screen): boolean {
  const idOf = (screen: Screen) => ('id' in screen ? screen.id : '');
  return one.name === other.name && idOf(one) === idOf(other);
}

/** Value of `data-card` of a line that opens all cards, where that of a card is its place. */
export const ALL_CARDS = 'all';

/** Whether a screen shows cards: they are laid over another screen, to which the way back leads. */
export function isCards(screen: Screen): boolean {
  return screen.name === 'cards' || screen.name === 'card';
}
