import type { Edition } from './build-edition.js';
import type { NamedData } from './build-data.js';

/**
 * Editors call facts, services, topics and hard words by name. Names would be sent to every reader
 * in every language: a text calls them by their place.
 */
export interface ShortIds {
  readonly facts: ReadonlyMap<string, string>;
  readonly services: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, string>;
  readonly terms: ReadonlyMap<string, string>;
}

export function shortIds(data: NamedData, editions: readonly Edition[]): ShortIds {
  return {
    facts: places(Object.keys(data.facts)),
    services: places(data.services.map(({ id }) => id)),
    topics: places(data.topics.map(({ id }) => id)),
    // A word has the same place in every language, also where one of them lacks it.
    terms: places(editions.flatMap(({ guide }) => Object.keys(guide.glossary))),
  };
}

function places(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...new Set(ids)].map((id, place) => [id, String(place)]));
}
