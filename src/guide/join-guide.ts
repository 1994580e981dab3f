import { data } from '../generated/data.js';
import type {
  CardGroup,
  Guide,
  GuideText,
  Language,
  Names,
  OtherName,
  Section,
  Topic,
} from './model.js';
import { panelIn, pick } from './panel.js';

/** Joins the language-independent data with the texts of one language. */
export function joinGuide(language: Language, text: GuideText): Guide {
  const topics = new Map<string, Topic>();
  for (const topic of data.topics) {
    const words = text.topics[topic.id];
    if (words) topics.set(topic.id, { ...topic, ...words, ...otherName(topic.names, language) });
  }
  const sections = data.sections.map(({ id, names, topics: ids }): Section => ({
    id,
    title: text.sections[id] ?? names.fr,
    ...otherName(names, language),
    topics: pick(topics, ids),
  }));
  const panel = panelIn(language.code);
  const services = panel?.services ?? new Map<string, never>();
  return {
    language,
    topics,
    sections,
    cards: joinCards(text),
    asking: text.cards.asking,
    situations: text.situations.filter((situation) => topics.has(situation.topic)),
    examples: text.examples,
    realWords: text.realWords,
    learned: text.learned,
    glossary: text.glossary,
    facts: data.facts,
    services,
    needs: panel?.needs ?? [],
    calls: pick(services, data.calls),
    helpers: pick(services, data.helpers),
    urgent: data.urgent.map(({ phrases, services: ids }) => ({
      phrases,
      services: pick(services, ids),
    })),
  };
}

function joinCards({ cards: texts }: GuideText): readonly CardGroup[] {
  let place = 0;
  return data.cards.map(({ id, section, cards }) => ({
    id,
    section,
    title: texts.groups[id] ?? '',
    cards: cards.map((card) => ({
      ...card,
      ...(texts.cards[card.id] ?? { ...card.french, keywords: '' }),
      place: place++,
    })),
  }));
}

function otherName({ fr, en }: Names, { code }: Language): OtherName {
  return code === 'fr' ? { name: en, nameLanguage: 'en' } : { name: fr, nameLanguage: 'fr' };
}
