import type { Guide } from '../guide/model.js';
import { plainText } from '../guide/plain-text.js';
import { GuideIndex, type SearchHit } from '../search/guide-index.js';

const indexes = new WeakMap<Guide, GuideIndex>();

/** Returns the index of a guide, which all searches of this guide share. It is empty at first. */
export function indexOf(guide: Guide): GuideIndex {
  let index = indexes.get(guide);
  if (!index) {
    index = new GuideIndex(guide, (topic) => plainText(topic.parts, guide));
    indexes.set(guide, index);
  }
  return index;
}

/**
 * Searches a guide without a document, for example in Node or in a worker. Best hits first.
 *
 * @param guide a guide returned by `loadGuide`
 * @param query a question as people type it, in any language of the guide
 */
export function searchGuide(guide: Guide, query: string): readonly SearchHit[] {
  return indexOf(guide).hits(query);
}
