import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { readBody } from './blocks.js';
import type { TopicSource, TopicTextSource } from './content.js';
import type { Problem, Report } from './problem.js';
import { readText } from './read-file.js';
import { readYaml } from './read-yaml.js';
import { frontMatterSchema, topicSchema, type FrontMatter, type TopicFile } from './schema.js';
import { validate, type Entry } from './validate.js';

/** Reads the folder of one topic: `topic.yaml` and one Markdown file for each language. */
export function readTopic(path: string, id: string, report: Report): TopicSource {
  const folder = `content/topics/${id}`;
  const texts = new Map<string, TopicTextSource>();
  let data: Entry<TopicFile> | undefined;
  const names = readdirSync(path).filter((name) => !name.startsWith('.'));
  for (const name of names.sort()) {
    const file = `${folder}/${name}`;
    const language = /^([A-Za-z-]+)\.md$/.exec(name)?.[1];
    if (language) texts.set(language, readTopicText(join(path, name), file, language, report));
    else if (name === 'topic.yaml') data = readData(topicSchema, join(path, name), file, report);
    else {
      const remedy = 'A topic has topic.yaml and one <language>.md for each language.';
      report({ file, line: 1, what: 'The file has no place here', remedy, rule: 'file' });
    }
  }
  if (!names.includes('topic.yaml')) {
    const remedy = 'Copy the topic.yaml of another topic and change it.';
    const file = `${folder}/topic.yaml`;
    report({ file, line: 1, what: 'The file is missing', remedy, rule: 'file' });
  }
  return { id, folder, data, texts };
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

const FRONT_MATTER = /^---[ \t]*\n([^]*?)^---[ \t]*$\n?/m;

function readTopicText(
  path: string,
  file: string,
  language: string,
  report: Report,
): TopicTextSource {
  const { text, problems } = readText(path, file);
  report(...problems);
  const match = FRONT_MATTER.exec(text ?? '');
  const header = match?.index === 0 ? match[0] : undefined;
  const front = header === undefined ? undefined : readFrontMatter(match?.[1] ?? '', file, report);
  if (text !== undefined && header === undefined) report(noFrontMatter(text, file));
  const bodyStart = header?.length ?? startOfParts(text ?? '');
  const firstLine = (text ?? '').slice(0, bodyStart).split('\n').length;
  const body = readBody((text ?? '').slice(bodyStart), file, firstLine);
  report(...body.problems);
  const { parts, positions } = body;
  const whole = body.whole && (header !== undefined || parts.length > 0);
  return { file, language, front, parts, positions, whole };
}

/** Returns the offset of the first part of a file without front matter. */
function startOfParts(text: string): number {
  const start = text.search(/^## /m);
  return start < 0 ? text.length : start;
}

function noFrontMatter(text: string, file: string): Problem {
  const open = /^---[ \t]*\n/.test(text);
  const keys = 'title, summary, keywords, follows, translation';
  const [what, remedy] =
    text.trim() === ''
      ? ['The file is empty', 'Copy the file of another topic and change it, or remove it.']
      : open
        ? ['The front matter does not end', 'Write a line --- after its last key.']
        : ['The file has no front matter', `Begin with a line ---, then ${keys}, then ---.`];
  return { file, line: 1, what, remedy, rule: 'file' };
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
