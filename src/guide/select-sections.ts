import type { Guide, Topic } from './model.js';

export type GuideSection = Guide['sections'][number];

/**
 * Returns the sections and topics that a page offers, in the order in which it names them.
 *
 * @param wanted ids of sections (all their topics) and of topics; empty means everything
 * @param onUnknown called with each id that does not exist in the guide
 */
export function selectSections(
  guide: Guide,
  wanted: readonly string[],
  onUnknown: (id: string) => void,
): readonly GuideSection[] {
  const chosen = new Map<string, Topic[]>();
  const add = (topic: Topic) => {
    const topics = chosen.get(topic.section) ?? [];
    if (!topics.includes(topic)) topics.push(topic);
    chosen.set(topic.section, topics);
  };
  for (const id of wanted) {
    const section = guide.sections.find((candidate) => candidate.id === id);
    const topic = guide.topics.get(id);
    if (section) section.topics.forEach(add);
    else if (topic) add(topic);
    else onUnknown(id);
  }
  if (chosen.size === 0) return guide.sections.filter((section) => section.topics.length > 0);
  return [...chosen].flatMap(([id, topics]) => {
    const section = guide.sections.find((candidate) => candidate.id === id);
    return section ? [{ ...section, topics }] : [];
  });
}
