import type { Part } from '../../guide/model.js';
import type { Content } from '../read/content.js';
import type { FrontMatter, TopicFile } from '../read/schema.js';

/** A topic all of whose files are right. */
export interface CorrectTopic {
  readonly id: string;
  readonly data: TopicFile;
  readonly texts: ReadonlyMap<
    string,
    { readonly front: FrontMatter; readonly parts: readonly Part[] }
  >;
}

/** The topics in the order of guide.yaml. Files that are wrong have stopped the build before. */
export function topicsInOrder(content: Content): readonly CorrectTopic[] {
  const ids = content.guide?.value.sections.flatMap(({ topics }) => topics) ?? [];
  return ids.flatMap((id) => {
    const topic = content.topics.get(id);
    if (!topic?.data) return [];
    const texts: [string, { front: FrontMatter; parts: readonly Part[] }][] = [];
    for (const [code, { front, parts }] of topic.texts) {
      if (front) texts.push([code, { front: front.value, parts }]);
    }
    return {
      id,
      data: topic.data.value,
      texts: new Map(texts),
    };
  });
}
