import type { Content } from './content.js';
import type { Path } from './read-yaml.js';
import type { CardFile, CardsFile } from './schema-cards.js';
import type { Entry } from './validate.js';

/** A card and where it stands in `cards.yaml`. */
export interface PlacedCard {
  readonly entry: Entry<CardsFile>;
  readonly path: Path;
  readonly card: CardFile;
}

/** Returns every card, in order; none when the file is invalid, which is already reported. */
export function cardsOf({ cards }: Pick<Content, 'cards'>): readonly PlacedCard[] {
  if (!cards) return [];
  return cards.value.groups.flatMap((group, place) =>
    group.cards.map((card, index) => ({
      entry: cards,
      path: ['groups', place, 'cards', index],
      card,
    })),
  );
}
