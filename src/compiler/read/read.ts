import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { checkId, ID, LANGUAGE } from './check-id.js';
import type { Collection, Content, TopicSource } from './content.js';
import type { Problem, Report } from './problem.js';
import { LEARNED_FILE, readLearned } from './read-learned.js';
import { readQuestions } from './read-questions.js';
import { readServices } from './read-services.js';
import { readText } from './read-file.js';
import { readTopic } from './read-topic.js';
import { readYaml, type YamlText } from './read-yaml.js';
import { cardsSchema } from './schema-cards.js';
import { checkSchema } from './schema-check.js';
import { synonymsSchema } from './schema-synonyms.js';
import { languageSchema } from './schema-languages.js';
import { factSchema, glossarySchema, guideSchema } from './schema.js';
import { validate, type Entry } from './validate.js';

/** Path of the folder in problems, independent of its location on the disk. */
const NAME = 'content';

/**
 * Reads the whole content folder.
 *
 * @param folder path of the folder on the disk
 * @returns the content that could be read, and every mistake
 */
export function readContent(folder: string): {
  readonly content: Content;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
} {
  const problems: Problem[] = [];
  const report: Report = (...found) => problems.push(...found);
  const yaml = (name: string) => readFile(join(folder, name), `${NAME}/${name}`, report);

  const whole = <Schema extends z.ZodType>(schema: Schema, name: string) => {
    const text = yaml(name);
    const checked = text && validate(schema, text, `${NAME}/${name}`);
    report(...(checked?.problems ?? []));
    return checked?.entry;
  };

  const questions = readQuestions(folder);
  report(...questions.problems);

  const content: Content = {
    guide: whole(guideSchema, 'guide.yaml'),
    check: whole(checkSchema, 'check.yaml'),
    cards: whole(cardsSchema, 'cards.yaml'),
    synonyms: whole(synonymsSchema, 'synonyms.yaml'),
    languages: readMap(
      languageSchema,
      yaml('languages.yaml'),
      `${NAME}/languages.yaml`,
      LANGUAGE,
      report,
    ),
    facts: readMap(factSchema, yaml('facts.yaml'), `${NAME}/facts.yaml`, ID, report),
    glossary: readMap(glossarySchema, yaml('glossary.yaml'), `${NAME}/glossary.yaml`, ID, report),
    ...readServices(yaml('services.yaml'), `${NAME}/services.yaml`, report),
    topics: readTopics(join(folder, 'topics'), report),
    questions: questions.questions,
    danger: questions.danger,
    learned: readLearned(folder),
  };
  return { content, problems, warnings: strangers(folder) };
}

/** Reads only languages.yaml. */
export function readLanguages(folder: string): {
  readonly languages: Content['languages'];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const report: Report = (...found) => problems.push(...found);
  const file = `${NAME}/languages.yaml`;
  const yaml = readFile(join(folder, 'languages.yaml'), file, report);
  return { languages: readMap(languageSchema, yaml, file, LANGUAGE, report), problems };
}

function readFile(path: string, file: string, report: Report): YamlText | undefined {
  if (!existsSync(path)) {
    const remedy = 'Restore it, or copy it from an older version.';
    report({ file, line: 1, what: 'The file is missing', remedy, rule: 'file' });
    return undefined;
  }
  const { text, problems } = readText(path, file);
  report(...problems);
  if (text === undefined) return undefined;
  const read = readYaml(text, file);
  report(...read.problems);
  return read.yaml;
}

/** Reads a file whose keys are ids. Each entry is validated separately, so that one mistake hides no other. */
function readMap<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlText | undefined,
  file: string,
  pattern: RegExp,
  report: Report,
): Collection<z.infer<Schema>> {
  const entries = new Map<string, Entry<z.infer<Schema>>>();
  if (!yaml) return { file, ids: undefined, entries };
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    const what =
      yaml.value === null ? 'Nothing is written here' : 'The file is not a list of names';
    const remedy = 'Write one name and its values after the other.';
    report({ file, line: 1, what, remedy, rule: 'schema' });
    return { file, ids: undefined, entries };
  }
  const ids = new Set(Object.keys(yaml.value));
  for (const id of ids) {
    checkId(id, pattern, file, yaml.lineOf([id]), report);
    const { entry, problems } = validate(schema, yaml, file, [id]);
    report(...problems);
    if (entry) entries.set(id, entry);
  }
  return { file, ids, entries };
}

function readTopics(path: string, report: Report): ReadonlyMap<string, TopicSource> {
  const topics = new Map<string, TopicSource>();
  if (!existsSync(path)) {
    const remedy = 'Restore the folder, or correct its name.';
    report({
      file: `${NAME}/topics`,
      line: 1,
      what: 'The folder is missing',
      remedy,
      rule: 'file',
    });
    return topics;
  }
  for (const item of readdirSync(path, { withFileTypes: true }).sort(byName)) {
    if (item.name.startsWith('.')) continue;
    const file = `${NAME}/topics/${item.name}`;
    if (item.isDirectory()) {
      checkId(item.name, ID, file, 1, report);
      topics.set(item.name, readTopic(join(path, item.name), item.name, report));
    } else {
      const remedy =
        'Each topic is a folder with topic.yaml and one <language>.md for each language.';
      report({ file, line: 1, what: 'The file has no place here', remedy, rule: 'file' });
    }
  }
  return topics;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

const KNOWN_NAMES = new Set([
  'README.md',
  'LICENSE.md',
  'LANGUAGES.md',
  'languages-read.yaml',
  'guide.yaml',
  'cards.yaml',
  'check.yaml',
  'facts.yaml',
  'services.yaml',
  'glossary.yaml',
  'terms',
  'spelling',
  'languages.yaml',
  'synonyms.yaml',
  'topics',
  'questions',
  LEARNED_FILE,
  'interface',
]);

/** Reports unknown files, because a misspelt file name would otherwise not be noticed. */
function strangers(folder: string): Problem[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && !KNOWN_NAMES.has(name))
    .sort()
    .map((name) => ({
      file: `${NAME}/${name}`,
      line: 1,
      what: 'Nothing reads this file',
      remedy: `Known here: ${[...KNOWN_NAMES].join(', ')}.`,
      rule: 'file',
    }));
}
