import { hrefOf, labelOf } from '../shared/service-address.js';
import type { GuideData, ServiceData, Source } from './model.js';
import type { PackedData, PackedService, PackedSource } from './packed.js';

/** The data as it is used: names in the place of numbers, what can be told from something else told. */
export function unpackData(packed: PackedData): GuideData {
  const topics = packed.topics.map(({ id }) => id);
  const services = packed.services.map(({ id }) => id);
  return {
    ...packed,
    topics: packed.topics.map((topic) => ({
      ...topic,
      sources: topic.sources.map((source) => sourceOf(source, packed.sources)),
      services: named(topic.services, services),
      related: named(topic.related, topics),
    })),
    services: packed.services.map(unpackService),
  };
}

function named(places: readonly number[], ids: readonly string[]): readonly string[] {
  return places.map((place) => ids[place] ?? '');
}

function sourceOf([place, article]: PackedSource, sources: PackedData['sources']): Source {
  const [title, url] = sources[place] ?? ['', ''];
  return { title, url, ...(article && { article }) };
}

function unpackService({ href, label, ...service }: PackedService): ServiceData {
  return { ...service, href: href ?? hrefOf(label ?? ''), label: label ?? labelOf(href ?? '') };
}
