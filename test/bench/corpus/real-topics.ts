import { join } from 'node:path';
import { readContent } from '../../../src/compiler/read/read.js';
import { topicsInOrder } from '../../../src/compiler/emit/topics-in-order.js';
import { plainText } from '../../../src/guide/plain-text.js';
import { loadGuide } from '../../../src/guide/store.js';
import { root } from '../../../tools/root.js';
import type { BenchDocument } from '../engines/engine.js';
import { withRoots } from './with-roots.js';

/**
 * The topics of the guide in French, with the words people type as the editors wrote them: our own
 * build folds these, which another engine could neither use nor undo.
 */
export async function realTopics(): Promise<readonly BenchDocument[]> {
  const guide = await loadGuide('fr');
  const sources = topicsInOrder(readContent(join(root, 'content')).content);
  return sources.flatMap(({ id, texts, keywords: others }) => {
    const topic = guide.topics.get(id);
    if (!topic) return [];
    const keywords = [...texts.values()].flatMap(({ front }) => front.keywords);
    return withRoots({
      id,
      title: topic.title,
      summary: topic.summary,
      keywords: keywords.join(', '),
      foreign: Object.values(others).flat().join(', '),
      body: plainText(topic.parts, guide),
    });
  });
}
