import { z } from 'zod';

/** The shape of synonyms.yaml. The sentence in `describe` is the remedy that an editor reads. */

const words = z.string().trim().min(1);

const synonyms = z
  .record(z.string(), z.array(words).min(1).describe('List words a topic says: [garde à vue].'))
  .describe('Write words people type, each with words a topic says: gardav: [garde à vue].');

const exception = z
  .strictObject({
    topic: words.describe('Write the id of the topic.'),
    language: z.enum(['fr', 'en']).describe('Write fr or en.'),
    keyword: words.describe('Write the keyword as the topic has it.'),
    because: words.describe('Write why the topic answers it all the same.'),
  })
  .describe('Write { topic: …, language: fr, keyword: …, because: … }.');

export const synonymsSchema = z.strictObject({
  fr: synonyms,
  en: synonyms,
  exceptions: z.array(exception).describe('List exceptions, or write [].'),
});

export type SynonymsFile = z.infer<typeof synonymsSchema>;
