import type {
  CardData,
  CardText,
  Fact,
  GuideData,
  Hours,
  Names,
  ServiceData,
  TopicData,
} from '../../guide/model.js';
import type { Content } from '../read/content.js';
import { DAYS, type ServiceEntry } from '../read/schema.js';
import type { CardFile } from '../read/schema-cards.js';
import { urgentPhrases } from './urgent.js';
import { topicsInOrder, type CorrectTopic } from './topics-in-order.js';
import { typeset } from './typography.js';
import { usesOf } from '../read/uses.js';

/**
 * What is the same in every language. The content has passed every rule.
 */
export function buildData(content: Content): GuideData {
  const guide = content.guide?.value;
  const topics = topicsInOrder(content);
  return {
    sections: (guide?.sections ?? []).map(({ id, topics: ids, title }) => ({
      id,
      topics: ids,
      names: names(title),
    })),
    topics: topics.map(topicData),
    cards: (content.cards?.value.groups ?? []).map(({ id, section, cards }) => ({
      id,
      section,
      cards: cards.map((card) => cardData(card, content.cards?.value.reviewEvery ?? 1)),
    })),
    facts: factsUsed(content),
    // A service without a sure source is nowhere used: the rules have seen to that.
    services: [...content.services.entries.values()]
      .map(({ value }) => value)
      .filter(({ confidence }) => confidence !== 'unknown')
      .map(serviceData),
    needs: content.needs.map(({ value }) => ({ id: value.id, services: value.services })),
    calls: guide?.calls ?? [],
    helpers: guide?.helpers ?? [],
    urgent: (guide?.urgent ?? []).map(({ services, words }) => ({
      phrases: urgentPhrases(Object.values(words).flat()),
      services,
    })),
  };
}

function topicData({ id, data, texts }: CorrectTopic): TopicData {
  const title = { fr: texts.get('fr')?.front.title ?? '', en: texts.get('en')?.front.title ?? '' };
  return {
    id,
    section: data.section,
    reviewed: data.reviewed,
    reviewEvery: data.reviewEvery,
    sources: data.sources.map(({ title: name, url, article }) => ({
      title: typeset(name, 'fr'),
      url,
      ...(article !== undefined && { article: typeset(article, 'fr') }),
    })),
    services: data.services,
    related: data.related,
    // Counted from 1 by editors, from 0 by the views.
    ...(data.cards && {
      cards: Object.fromEntries(
        Object.entries(data.cards).map(([step, ids]) => [Number(step) - 1, ids]),
      ),
    }),
    names: names(title),
  };
}

function cardData(card: CardFile, reviewEvery: number): CardData {
  const { id, topic, service, reviewed } = card;
  const french = cardText(card, 'fr', (text) => typeset(text, 'fr'));
  return { id, topic, ...(service !== undefined && { service }), reviewed, reviewEvery, french };
}

/** The words of a card in one language. */
export function cardText(
  { text, parts }: CardFile,
  code: string,
  change = (words: string) => words,
): CardText {
  return {
    text: change(text[code] ?? ''),
    ...(parts && {
      parts: parts.map((part) => ({
        title: change(part.title[code] ?? ''),
        text: change(part.text[code] ?? ''),
      })),
    }),
  };
}

function names(title: Readonly<Record<string, string>>): Names {
  return { fr: typeset(title.fr ?? '', 'fr'), en: typeset(title.en ?? '', 'en') };
}

/** Only facts that some text prints: an unsure one stays in the file. */
function factsUsed(content: Content): Readonly<Record<string, Fact>> {
  const used = new Set(usesOf(content, 'fact').map(({ id }) => id));
  return Object.fromEntries(
    [...used].flatMap((id) => {
      const fact = content.facts.entries.get(id)?.value;
      if (!fact) return [];
      const { value, unit, from, reviewBy } = fact;
      return [[id, { value, unit, ...(from && { from }), ...(reviewBy && { reviewBy }) }]];
    }),
  );
}

function serviceData(service: ServiceEntry): ServiceData {
  const { kind, name, who, reviewed, reviewEvery, confidence, source, hours, ...data } = service;
  return { ...data, ...(hours && { hours: hoursOf(hours) }) };
}

/** Names of days become numbers: Monday is 1, Sunday is 7. */
function hoursOf(hours: NonNullable<ServiceEntry['hours']>): Hours {
  if (typeof hours === 'string') return hours;
  const [first, last] = hours.days;
  const { open, close } = hours;
  return { days: [DAYS.indexOf(first) + 1, DAYS.indexOf(last) + 1], open, close };
}
