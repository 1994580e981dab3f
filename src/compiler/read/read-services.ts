import { checkId, ID } from './check-id.js';
import type { Content } from './content.js';
import type { Report } from './problem.js';
import type { YamlText } from './read-yaml.js';
import { needSchema, serviceSchema, type ServiceEntry } from './schema.js';
import { validate, type Entry } from './validate.js';

/** Reads services.yaml. Each need and service is validated separately, so that one mistake hides no other. */
export function readServices(
  yaml: YamlText | undefined,
  file: string,
  report: Report,
): Pick<Content, 'services' | 'needs'> {
  const entries = new Map<string, Entry<ServiceEntry>>();
  const nothing = { services: { file, ids: undefined, entries }, needs: [] };
  if (!yaml) return nothing;
  if (yaml.value === null) {
    const remedy = 'Write needs: and services:, each with a list below it.';
    report({ file, line: 1, what: 'Nothing is written here', remedy, rule: 'schema' });
    return nothing;
  }

  const needs = listOf(yaml, 'needs', file, report)?.flatMap((_, index) => {
    const { entry, problems } = validate(needSchema, yaml, file, ['needs', index]);
    report(...problems);
    return entry ?? [];
  });

  const services = listOf(yaml, 'services', file, report);
  const ids = services && new Set<string>();
  services?.forEach((value, index) => {
    const line = yaml.lineOf(['services', index]);
    const id = idOf(value);
    if (id !== undefined) {
      checkId(id, ID, file, line, report);
      if (ids?.has(id)) {
        const remedy = 'Give each service its own id.';
        report({ file, line, what: 'The id is used twice', value: id, remedy, rule: 'schema' });
      }
      ids?.add(id);
    }
    const { entry, problems } = validate(serviceSchema, yaml, file, ['services', index]);
    report(...problems);
    if (entry) entries.set(entry.value.id, entry);
  });
  return { services: { file, ids, entries }, needs: needs ?? [] };
}

function listOf(
  yaml: YamlText,
  key: string,
  file: string,
  report: Report,
): readonly unknown[] | undefined {
  // The cast: `Object` returns an object for any value, and its keys are checked below.
  const value = (Object(yaml.value) as Record<string, unknown>)[key];
  if (Array.isArray(value)) return value;
  const remedy = `Write ${key}: and a list below it.`;
  const line = yaml.lineOf([key]);
  report({ file, line, what: `"${key}" is missing or not a list`, remedy, rule: 'schema' });
  return undefined;
}

function idOf(value: unknown): string | undefined {
  const id: unknown = Object(value).id;
  return typeof id === 'string' ? id : undefined;
}
