import { z } from 'zod';
import { didYouMean, nearest } from './nearest.js';
import { problemsIn, type Problem } from './problem.js';
import type { LineOf, Path, YamlText } from './read-yaml.js';

/** A valid value, and the lines of its parts. */
export interface Entry<Value> {
  readonly file: string;
  readonly value: Value;
  readonly lineOf: LineOf;
}

const RULE = 'schema';

/**
 * Checks data against a schema.
 *
 * @param base path of the data inside its file; default: the whole file
 * @returns the entry if it is valid; otherwise each mistake as a problem with its line
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlText,
  file: string,
  base: Path = [],
): { readonly entry?: Entry<z.infer<Schema>>; readonly problems: readonly Problem[] } {
  const lineOf: LineOf = (path) => yaml.lineOf([...base, ...path]);
  const input = valueAt(yaml.value, base);
  const result = schema.safeParse(input);
  if (result.success) return { entry: { file, value: result.data, lineOf }, problems: [] };
  const { issues } = result.error;
  const misspelt = misspeltKeys(issues, schema);
  const problem = problemsIn(file, RULE);
  const problems = issues.flatMap((issue) =>
    describe(issue, schema, input)
      .filter(({ path, value }) => value !== undefined || !misspelt.has(JSON.stringify(path)))
      .map(({ path, what, value, remedy }) => problem(lineOf(path), what, remedy, value)),
  );
  return { problems };
}

/** Returns the paths of keys that are present under a misspelt name and must not be reported as missing. */
function misspeltKeys(issues: readonly z.core.$ZodIssue[], schema: z.ZodType): ReadonlySet<string> {
  const ways = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const known = keysOf(schemaAt(schema, path).found);
    return issue.keys.map((key) => JSON.stringify([...path, nearest(key, known) ?? '']));
  });
  return new Set(ways);
}

interface Finding {
  readonly path: Path;
  readonly what: string;
  readonly value?: string | undefined;
  readonly remedy: string;
}

function describe(issue: z.core.$ZodIssue, schema: z.ZodType, input: unknown): Finding[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schemaAt(schema, path).found);
    return issue.keys.map((key) => ({
      path: [...path, key],
      what: 'This key is not known',
      value: key,
      remedy: `${didYouMean(key, known)}Known here: ${known.join(', ')}.`,
    }));
  }
  const { found, remedy } = schemaAt(schema, path);
  const value = valueAt(input, path);
  const name = nameOf(path);
  if (path.length === 0 && keysOf(found).length > 0) {
    const what = value === null ? 'Nothing is written here' : 'These are not keys and values';
    return [{ path, what, remedy: `Write the keys ${keysOf(found).join(', ')}.` }];
  }
  if (value === undefined) return [{ path, what: `${name} is missing`, remedy }];
  return [{ path, what: `${name} is wrong`, value: JSON.stringify(value), remedy }];
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The value';
  if (typeof last === 'string') return `"${last}"`;
  return `Entry ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step))
      return undefined;
    // The cast: it is an object that has this key, as checked above.
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}

/** Returns the schema at a path, and the most specific remedy on the way to it. */
function schemaAt(schema: z.ZodType, path: Path): { found: z.ZodType | undefined; remedy: string } {
  let found: z.ZodType | undefined = schema;
  let remedy = schema.description ?? 'See the file README.md of the content.';
  for (const step of path) {
    found = childOf(unwrap(found), step);
    if (!found) break;
    remedy = found.description ?? unwrap(found).description ?? remedy;
  }
  return { found: found && unwrap(found), remedy };
}

function unwrap(schema: z.ZodType): z.ZodType {
  // The casts here and below: zod types the inner schemas of unknown schemas with its core types.
  return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
}

function childOf(schema: z.ZodType, step: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[step] as z.ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return undefined;
}

function keysOf(schema: z.ZodType | undefined): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
