import type { ServiceData, Source } from '../guide/model.js';
import type { PackedData, PackedService, PackedSource } from '../guide/packed.js';
import { hrefOf, labelOf } from '../shared/service-address.js';
import type { NamedData } from './build-data.js';
import { packFact } from './pack-guide.js';
import type { ShortIds } from './short-ids.js';

/** The data as it travels: every name once, its place wherever else it is meant. */
export function packData(data: NamedData, ids: ShortIds): PackedData {
  const sources = new Map<string, readonly [title: string, url: string]>();
  const packSource = ({ title, url, article }: Source): PackedSource => {
    const key = `${title} ${url}`;
    sources.set(key, [title, url]);
    const place = [...sources.keys()].indexOf(key);
    return article ? [place, article] : [place];
  };
  const topics = data.topics.map((topic) => ({
    ...topic,
    sources: topic.sources.map(packSource),
    services: topic.services.map((id) => Number(ids.services.get(id))),
    related: topic.related.map((id) => Number(ids.topics.get(id))),
  }));
  return {
    ...data,
    topics,
    sources: [...sources.values()],
    facts: Object.values(data.facts).map(packFact),
    services: data.services.map(packService),
  };
}

function packService({ href, label, ...service }: ServiceData): PackedService {
  if (labelOf(href) === label) return { ...service, href };
  if (hrefOf(label) === href) return { ...service, label };
  return { ...service, href, label };
}
