import type { Content, TopicSource, TopicTextSource } from '../../read/content.js';
import type { FrontMatter } from '../../read/schema.js';
import type { Entry } from '../../read/validate.js';

/** A text of a topic whose front matter is valid. */
export interface FrontedText {
  readonly topic: TopicSource;
  readonly text: TopicTextSource;
  readonly front: Entry<FrontMatter>;
}

/** Returns every text of every topic whose front matter is valid. */
export function frontedTexts({ topics }: Content): readonly FrontedText[] {
  return [...topics.values()].flatMap((topic) =>
    [...topic.texts.values()].flatMap((text) =>
      text.front ? { topic, text, front: text.front } : [],
    ),
  );
}
