import { z } from 'zod';

/** The closed block tree of the guide's model, said a second time to check what the reader gives. */
const inlines = z.lazy((): z.ZodType => z.array(inline).min(1).readonly());
const words = z.string().min(1);
const inline = z.union([
  words,
  z.tuple([z.literal('strong'), inlines]),
  z.tuple([z.literal('link'), z.string(), inlines]),
  z.tuple([z.literal('topic'), z.string(), inlines]),
  z.tuple([z.literal('term'), z.string(), words]),
  z.tuple([z.literal('fact'), words]),
  z.tuple([z.literal('service'), words]),
]);
const block = z.union([
  z.tuple([z.enum(['heading', 'paragraph', 'callout']), inlines]),
  z.tuple([z.enum(['list', 'steps', 'calls']), z.array(inlines).min(1)]),
  z.tuple([
    z.literal('known'),
    z.array(z.tuple([z.enum(['who', 'time', 'cost']), inlines])).min(1),
  ]),
]);
const part = z.tuple([
  z.enum(['first', 'rights', 'careful', 'know', 'law', 'changed']),
  z.array(block),
]);

/** Whether a value is a part of a topic, down to its last run of text. */
export function isPart(value: unknown): boolean {
  return part.safeParse(value).success;
}
