import { join } from 'node:path';
import { readContent } from '../../../src/compiler/read/read.js';
import { topicsInOrder } from '../../../src/compiler/emit/topics-in-order.js';
import { plainText } from '../../../src/guide/plain-text.js';
import { loadGuide } from '../../../src/guide/store.js';
import { root } from '../../../tools/root.js';
import type { BenchDocument } from '../engines/engine.js';

/**
 * The topics of the guide in French, with the words people type as the editors wrote them: our own
 * build folds these, which another engine could neither use nor undo.
 */
export async function realTopics(): Promise<readonly BenchDocument[]> {
  const guide = await loadGuide('fr');
  const { content } = readContent(join(root, 'content'));
  return topicsInOrder(content).flatMap(({ id, texts }) => {
    const topic = guide.topics.get(id);
    if (!topic) return [];
    const keywords = [...texts.values()].flatMap(({ front }) => front.keywords);
    // The same questions for all: the other engines search them as words.
    const typed = content.questions.filter(({ answer }) => answer === id);
    return {
      id,
      title: topic.title,
      summary: topic.summary,
      keywords: keywords.join(', '),
      foreign: typed.map(({ query }) => query).join(', '),
      body: plainText(topic.parts, guide),
    };
  });
}
