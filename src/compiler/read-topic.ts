import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { readBody } from './blocks.js';
import type { TopicSource, TopicTextSource } from './content.js';
import type { Problem } from './problem.js';
import { readText } from './read-file.js';
import { readYaml } from './read-yaml.js';
import {
  frontMatterSchema,
  keywordsSchema,
  topicSchema,
  type FrontMatter,
  type KeywordsFile,
  type TopicFile,
} from './schema.js';
import { validate, type Entry } from './validate.js';

/** Told of each problem while files are read. */
export type Report = (...problems: readonly Problem[]) => void;

/** Reads the folder of one topic: `topic.yaml`, `keywords.yaml` and one Markdown file for each language. */
export function readTopic(path: string, id: string, report: Report): TopicSource {
  const folder = `content/topics/${id}`;
  const texts = new Map<string, TopicTextSource>();
  let data: Entry<TopicFile> | undefined;
  let keywords: Entry<KeywordsFile> | undefined;
  const names = readdirSync(path).filter((name) => !name.startsWith('.'));
  for (const name of names.sort()) {
    const file = `${folder}/${name}`;
    const language = /^([A-Za-z-]+)\.md$/.exec(name)?.[1];
    if (language) texts.set(language, readTopicText(join(path, name), file, language, report));
    else if (name === 'topic.yaml') data = readData(topicSchema, join(path, name), file, report);
    else if (name === 'keywords.yaml')
      keywords = readData(keywordsSchema, join(path, name), file, report);
    else {
      const remedy =
        'A topic has topic.yaml, keywords.yaml and one <language>.md for each language.';
      report({ file, line: 1, what: 'The file has no place here', remedy, rule: 'file' });
    }
  }
  if (!names.includes('topic.yaml')) {
    const remedy = 'Copy the topic.yaml of another topic and change it.';
    const file = `${folder}/topic.yaml`;
    report({ file, line: 1, what: 'The file is missing', remedy, rule: 'file' });
  }
  return { id, folder, data, keywords, texts };
}

function readData<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  file: string,
  report: Report,
): Entry<z.infer<Schema>> | undefined {
  const { text, problems } = readText(path, file);
  report(...problems);
  if (text === undefined) return undefined;
  const read = readYaml(text, file);
  report(...read.problems);
  if (!read.yaml) return undefined;
  const checked = validate(schema, read.yaml, file);
  report(...checked.problems);
  return checked.entry;
}

const FRONT_MATTER = /^---\n([\s\S]*?)^---[ \t]*$\n?/m;

function readTopicText(
  path: string,
  file: string,
  language: string,
  report: Report,
): TopicTextSource {
  const { text = '', problems } = readText(path, file);
  report(...problems);
  const match = FRONT_MATTER.exec(text);
  const header = match?.index === 0 ? match[0] : '';
  const front = header ? readFrontMatter(match?.[1] ?? '', file, report) : undefined;
  if (!header && problems.length === 0) {
    const remedy =
      'Begin with a line ---, then title, summary, keywords, follows, translation, then ---.';
    report({ file, line: 1, what: 'The file has no front matter', remedy, rule: 'file' });
  }
  const firstLine = header.split('\n').length;
  const body = readBody(text.slice(header.length), file, firstLine);
  report(...body.problems);
  return { file, language, front, parts: body.parts, positions: body.positions };
}

function readFrontMatter(
  text: string,
  file: string,
  report: Report,
): Entry<FrontMatter> | undefined {
  const read = readYaml(text, file, 2);
  report(...read.problems);
  if (!read.yaml) return undefined;
  const checked = validate(frontMatterSchema, read.yaml, file);
  report(...checked.problems);
  return checked.entry;
}
