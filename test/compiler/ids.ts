import type { ShortIds } from '../../src/compiler/short-ids.js';
import type { Ids } from '../../src/guide/unpack-parts.js';

const none = new Map<string, string>();

/** Nothing has a place: every fact, word, topic and service keeps its name. */
export const NO_PLACES: ShortIds = { facts: none, services: none, terms: none, topics: none };
export const NO_IDS: Ids = { services: [], topics: [] };
