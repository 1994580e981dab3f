import type { Guide } from '../../guide/model.js';
import { selectSections, type GuideSection } from '../../guide/select-sections.js';
import { splitList } from '../../shared/list.js';
import { warn } from '../../shared/warn.js';

/** What a page shows of the guide. */
export interface Offer {
  /** The sections offered, each with the topics offered of it. */
  readonly sections: readonly GuideSection[];
  /** The ids of all topics offered. */
  readonly topics: ReadonlySet<string>;
}

/** Said to the webmaster about an id that the guide does not have. */
export const TOPIC_REMEDY = 'Use the ids of sections and topics listed in the README.';

/**
 * The sections and topics a page offers. The webmaster is told of each id the guide does not have.
 *
 * @param wanted value of the `topics` attribute; empty means all
 */
export function offerOf(guide: Guide | undefined, wanted: string): Offer {
  const refuse = (id: string) => warn('<rights-guide topics>', id, TOPIC_REMEDY);
  const sections = guide ? selectSections(guide, splitList(wanted), refuse) : [];
  const ids = sections.flatMap(({ topics }) => topics.map(({ id }) => id));
  return { sections, topics: new Set(ids) };
}
