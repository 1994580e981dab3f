import type { Edition } from './build-edition.js';
import type { NamedData } from './build-data.js';

/**
 * Facts and hard words carry names for editors; nothing outside the guide uses them, and each is
 * sent to every reader in every language. In the files they are called by their place.
 */
export interface ShortIds {
  readonly facts: ReadonlyMap<string, string>;
  readonly terms: ReadonlyMap<string, string>;
}

export function shortIds(data: NamedData, editions: readonly Edition[]): ShortIds {
  return {
    facts: places(Object.keys(data.facts)),
    // A word has the same place in every language, also where one of them lacks it.
    terms: places(editions.flatMap(({ guide }) => Object.keys(guide.glossary))),
  };
}

function places(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...new Set(ids)].map((id, place) => [id, String(place)]));
}
