import type { Guide } from '../guide/model.js';
import { plainText } from '../guide/plain-text.js';
import { GuideIndex, type SearchHit } from '../search/guide-index.js';

const indexes = new WeakMap<Guide, GuideIndex>();

/** The one index of a guide, which every search of it shares. It starts empty. */
export function indexOf(guide: Guide): GuideIndex {
  let index = indexes.get(guide);
  if (!index) {
    index = new GuideIndex(guide, (topic) => plainText(topic.parts, guide));
    indexes.set(guide, index);
  }
  return index;
}

/**
 * Searches a guide without a page: in Node, in a worker. Best hits first.
 *
 * @param guide what `loadGuide` gave
 * @param query the question in any language of the guide, as people type
 */
export function searchGuide(guide: Guide, query: string): readonly SearchHit[] {
  return indexOf(guide).hits(query);
}
