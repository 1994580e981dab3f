import type { Content } from '../read/content.js';
import type { Path } from '../read/read-yaml.js';
import type { Source } from '../read/schema.js';
import type { Entry } from '../read/validate.js';

/** A source as it is written, and the entry that uses it. */
export interface SourceUse {
  readonly kind: 'fact' | 'service' | 'topic';
  /** Id of the fact, service or topic. */
  readonly id: string;
  readonly entry: Entry<unknown>;
  /** Path of the source inside the entry. */
  readonly path: Path;
  readonly source: Source;
}

/** Yields every source of facts, services and topics, in the order of the files. */
export function* sourcesOf({ facts, services, topics }: Content): Generator<SourceUse> {
  for (const [id, entry] of facts.entries) {
    yield { kind: 'fact', id, entry, path: ['source'], source: entry.value.source };
  }
  for (const [id, entry] of services.entries) {
    yield { kind: 'service', id, entry, path: ['source'], source: entry.value.source };
  }
  for (const { id, data } of topics.values()) {
    for (const [index, source] of (data?.value.sources ?? []).entries()) {
      if (data) yield { kind: 'topic', id, entry: data, path: ['sources', index], source };
    }
  }
}

/** Pages that only link to others, in addition to the front page of each site. */
const LEAD_ELSEWHERE = new Map([
  ['www.legifrance.gouv.fr', /^\/(codes|loda|jorf|liste\/code)$/],
  ['www.service-public.fr', /^\/(particuliers|particuliers\/vosdroits)$/],
  ['www.service-public.gouv.fr', /^\/(particuliers|particuliers\/vosdroits)$/],
  ['www.ameli.fr', /^\/assure$/],
]);

/** Whether a source specifies neither the page nor the article that was read. */
export function isFrontPage({ url, article }: Source): boolean {
  if (article !== undefined || !URL.canParse(url)) return false;
  const { host, pathname, search } = new URL(url);
  if (search !== '') return false;
  const path = pathname.replace(/\/+$/, '');
  return path === '' || (LEAD_ELSEWHERE.get(host)?.test(path) ?? false);
}
