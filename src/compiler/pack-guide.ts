import type { Fact, GuideText, PanelText } from '../guide/model.js';
import type { PackedFact, PackedGuide, PackedPanel, PackedTopic } from '../guide/packed.js';
import { NAME_LANGUAGES, type NamedData } from './build-data.js';
import { packParts } from './pack-parts.js';
import type { ShortIds } from './short-ids.js';

/*
 * How texts travel: without names, in the order in which the data has what they belong to. A page
 * is sent to every reader; an editor never sees these.
 */

export function packGuide(
  code: string,
  guide: GuideText,
  data: NamedData,
  ids: ShortIds,
): PackedGuide {
  // Beside a title stands its name in French or English: these two are in the data for everyone.
  const named = NAME_LANGUAGES.includes(code);
  const topics = data.topics.map(({ id }): PackedTopic | null => {
    const topic = guide.topics[id];
    if (!topic) return null;
    const { summary, translation, behind } = topic;
    const title = named ? '' : topic.title;
    const parts = packParts(topic.parts, ids);
    const state = translation === 'original' ? null : translation;
    if (behind) return [title, summary, parts, state, behind];
    return state ? [title, summary, parts, state] : [title, summary, parts];
  });
  const glossary = [...ids.terms.keys()].map((id) => guide.glossary[id]?.meaning ?? '');
  return { ...guide, sections: named ? {} : guide.sections, topics, glossary };
}

export function packPanel(panel: PanelText, data: NamedData): PackedPanel {
  const services = data.services.map(({ id }): [string, string] => {
    const words = panel.services[id];
    return [words?.name ?? '', words?.who ?? ''];
  });
  const needs = data.needs.map(({ id }): [string, string?] => {
    const words = panel.needs[id];
    return words?.note ? [words.title, words.note] : [words?.title ?? ''];
  });
  return { services, needs };
}

export function packFact({ value, unit, reviewBy, from }: Fact): PackedFact {
  if (from) return [value, unit, reviewBy ?? null, from];
  return reviewBy ? [value, unit, reviewBy] : [value, unit];
}
