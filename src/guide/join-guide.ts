import { data } from './data.js';
import type { Fact, Guide, Language, Topic } from './model.js';
import type { PackedFact, PackedGuide } from './packed.js';
import { panelIn, pick } from './panel.js';
import { unpackRoots } from './unpack-roots.js';
import { unpackParts } from './unpack-parts.js';

const ids = {
  topics: data.topics.map(({ id }) => id),
  services: data.services.map(({ id }) => id),
};

/** Joins what is the same in every language with the texts of one. */
export function joinGuide(language: Language, text: PackedGuide): Guide {
  const topics = new Map<string, Topic>();
  data.topics.forEach((topic, place) => {
    const packed = text.topics[place];
    if (!packed) return;
    const [title, summary, parts, translation, behind] = packed;
    const words = {
      title: title || ownName(topic.names, language.code),
      summary,
      translation: translation ?? 'original',
      parts: unpackParts(parts, ids),
    } as const;
    topics.set(topic.id, { ...topic, ...words, ...(behind && { behind }) });
  });
  const panel = panelIn(language.code);
  const services = panel?.services ?? new Map<string, never>();
  return {
    language,
    topics,
    sections: data.sections.map((section) => ({
      id: section.id,
      title: text.sections[section.id] ?? ownName(section.names, language.code),
      ...otherName(section.names, language.code),
      topics: pick(topics, section.topics),
    })),
    situations: text.situations.filter((situation) => topics.has(situation.topic)),
    examples: text.examples,
    glossary: text.glossary,
    facts: data.facts.map(unpackFact),
    services,
    needs: panel?.needs ?? [],
    calls: pick(services, data.calls),
    helpers: pick(services, data.helpers),
    urgent: data.urgent.map(([phrases, ids]) => [phrases, pick(services, ids)] as const),
    // Read by the search alone: nobody waits for them on the first screen.
    get keywords() {
      return (keywords ??= keywordsByTopic());
    },
  };
}

function unpackFact([value, unit, reviewBy, from]: PackedFact): Fact {
  return { value, unit, ...(reviewBy && { reviewBy }), ...(from && { from }) };
}

/** The same for every language. */
let keywords: Guide['keywords'] | undefined;

function keywordsByTopic(): Guide['keywords'] {
  const roots = unpackRoots(data.roots, data.topics.length);
  const languages = Object.entries({ ...data.keywords, und: roots });
  return new Map(
    data.topics.map(({ id }, index) => [
      id,
      Object.fromEntries(languages.map(([code, texts]) => [code, texts[index] ?? ''])),
    ]),
  );
}

type Names = readonly [french: string, english: string];

function ownName([french, english]: Names, language: string): string {
  return language === 'fr' ? french : english;
}

/** The name shown beside a title: the French one, which officials know; for French, the English one. */
export function otherName(
  [french, english]: Names,
  language: string,
): { readonly name: string; readonly nameLanguage: string } {
  return language === 'fr'
    ? { name: english, nameLanguage: 'en' }
    : { name: french, nameLanguage: 'fr' };
}
