import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from './problem.js';
import { readText } from './read-file.js';

/** What somebody types, and what answers. */
export interface QuestionSource {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly query: string;
  /** The topic that answers, or the service. */
  readonly answer: string;
  /** Asked in few right words, mistyped or in other letters, or told as a story. */
  readonly kind: 'plain' | 'noisy' | 'long';
  /** Who wrote it: what a new hand's questions would get is measured hand by hand. */
  readonly hand: string;
}

/** What somebody types, and the services to call at once; none where it tells of no danger. */
export interface DangerSource {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly query: string;
  readonly services: readonly string[];
  readonly hand: string;
}

const words = z.string().trim().min(1);
const hand = z.string().trim().min(1).default('editor');
const questionSchema = z
  .strictObject({
    query: words,
    topic: words.optional(),
    service: words.optional(),
    kind: z.enum(['plain', 'noisy', 'long']).default('plain'),
    hand,
  })
  .refine(({ topic, service }) => (topic === undefined) !== (service === undefined));
const dangerSchema = z.strictObject({ query: words, services: z.array(words), hand });

const REMEDY = {
  questions: 'Write one line: {"query": "…", "topic": "<id>", "kind": "plain", "hand": "<you>"}.',
  danger:
    'Write one line: {"query": "…", "services": ["17"], "hand": "<you>"}, or [] for no danger.',
};

/** The questions of `questions/<language>.jsonl` and `questions/danger/<language>.jsonl`. */
export function readQuestions(folder: string): {
  readonly questions: readonly QuestionSource[];
  readonly danger: readonly DangerSource[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const questions = readLines(folder, 'questions', questionSchema, REMEDY.questions, problems).map(
    ({ value: { topic, service, ...value }, ...place }) => ({
      ...place,
      ...value,
      answer: topic ?? service ?? '',
    }),
  );
  const danger = readLines(folder, 'questions/danger', dangerSchema, REMEDY.danger, problems).map(
    ({ value, ...place }) => ({ ...place, ...value }),
  );
  return { questions, danger, problems };
}

interface Line<Value> {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly value: Value;
}

function readLines<Schema extends z.ZodType>(
  folder: string,
  under: string,
  schema: Schema,
  remedy: string,
  problems: Problem[],
): readonly Line<z.infer<Schema>>[] {
  const path = join(folder, under);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith('.jsonl'));
  return names.sort().flatMap((name) => {
    const file = `content/${under}/${name}`;
    const language = name.replace(/\.jsonl$/, '');
    const read = readText(join(path, name), file, Infinity);
    problems.push(...read.problems);
    return (read.text ?? '').split('\n').flatMap((text, index): Line<z.infer<Schema>>[] => {
      if (text.trim() === '') return [];
      const line = index + 1;
      const result = schema.safeParse(parsed(text));
      if (result.success) return [{ file, line, language, value: result.data }];
      problems.push({ file, line, what: 'The line is not a question', remedy, rule: 'questions' });
      return [];
    });
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
