import type { CardTexts, GuideText, Language, PanelText, TopicText } from '../../guide/model.js';
import { fold, isStopWord, tokens } from '../../search/normalise.js';
import type { InterfaceStrings } from '../../guide/pack.js';
import { staleParts } from '../check/origins.js';
import type { Content } from '../read/content.js';
import { cardText } from './build-data.js';
import { mapGuide, mapPanel, mapValues, type TextChange } from './map-texts.js';
import { realWords } from './real-words.js';
import { topicsInOrder, type CorrectTopic } from './topics-in-order.js';
import { keepValues, typeset } from './typography.js';

/** Everything of one language. */
export interface Edition {
  readonly language: Language;
  readonly strings: InterfaceStrings;
  readonly panel: PanelText;
  readonly guide: GuideText;
}

/**
 * The guide in one language. The content has passed every rule.
 *
 * @param strings interface strings by language; none for English, in which the interface is written
 */
export function buildEdition(
  code: string,
  content: Content,
  strings: ReadonlyMap<string, InterfaceStrings>,
): Edition {
  const set = (text: string) => typeset(text, code);
  const change: TextChange = {
    whole: set,
    run: set,
    block: (inlines) => keepValues(inlines, code),
  };
  return {
    language: languageOf(code, content),
    strings: mapValues(strings.get(code) ?? {}, (value) =>
      typeof value === 'string'
        ? set(value)
        : value.map((piece) => (typeof piece === 'string' ? set(piece) : piece)),
    ),
    panel: mapPanel(panelText(code, content), change),
    guide: mapGuide(guideText(code, content), change),
  };
}

function languageOf(code: string, { languages }: Content): Language {
  const entry = languages.entries.get(code);
  if (!entry)
    throw new RangeError(`compiler: languages.yaml has no language "${code}". Add it there.`);
  const { name, direction, offer, exit } = entry.value;
  return { code, name, direction, offer: typeset(offer, code), exit };
}

function panelText(code: string, { services, needs }: Content): PanelText {
  return {
    services: Object.fromEntries(
      [...services.entries]
        .filter(([, { value }]) => value.confidence !== 'unknown')
        .map(([id, { value }]) => [
          id,
          { name: value.name[code] ?? '', who: value.who[code] ?? '' },
        ]),
    ),
    needs: Object.fromEntries(
      needs.map(({ value: { id, title, note } }) => [
        id,
        { title: title[code] ?? '', ...(note?.[code] !== undefined && { note: note[code] }) },
      ]),
    ),
  };
}

function guideText(code: string, content: Content): GuideText {
  const guide = content.guide?.value;
  const order = topicsInOrder(content);
  const learned = content.learned.languages.get(code);
  const topics = Object.fromEntries(
    order.flatMap((topic) => {
      const text = topicText(code, topic);
      return text ? [[topic.id, text] as const] : [];
    }),
  );
  return {
    sections: Object.fromEntries(
      (guide?.sections ?? []).map(({ id, title }) => [id, title[code] ?? '']),
    ),
    topics,
    cards: cardTexts(code, content),
    situations: (guide?.situations ?? []).map(({ text, topic }) => ({
      text: text[code] ?? '',
      topic,
    })),
    examples: (guide?.examples ?? []).map((example) => example[code] ?? ''),
    ...(learned && { learned }),
    realWords: realWords(
      topics,
      order.flatMap(({ texts }) => texts.get(code)?.front.keywords ?? []),
    ),
    glossary: Object.fromEntries(
      [...content.glossary.entries].flatMap(([id, { value }]) => {
        const text = value[code];
        return text ? [[id, { term: text.term, meaning: text.meaning }] as const] : [];
      }),
    ),
  };
}

function cardTexts(code: string, { cards }: Content): CardTexts {
  const groups = cards?.value.groups ?? [];
  return {
    groups: Object.fromEntries(groups.map(({ id, title }) => [id, title[code] ?? ''])),
    cards: Object.fromEntries(
      groups
        .flatMap((group) => group.cards)
        .map((card) => [
          card.id,
          { ...cardText(card, code), keywords: uniqueWords(card.keywords[code] ?? []) },
        ]),
    ),
    asking: (cards?.value.asking[code] ?? []).join(' '),
  };
}

/** Each telling word once, whatever its spelling: the search looks them up one by one. */
function uniqueWords(phrases: readonly string[]): string {
  const seen = new Set<string>();
  const telling = phrases.flatMap(tokens).filter((word) => {
    const folded = fold(word);
    return !isStopWord(word) && !seen.has(folded) && seen.add(folded);
  });
  return telling.join(' ');
}

function topicText(code: string, { data, texts }: CorrectTopic): TopicText | undefined {
  const text = texts.get(code);
  if (!text) return undefined;
  const { title, summary, keywords, translation, follows } = text.front;
  const stale = staleParts(text.front, texts.get('fr')?.parts ?? []);
  return {
    title,
    summary,
    keywords: uniqueWords(keywords),
    translation,
    ...(follows < data.revision && { behind: true as const }),
    ...(stale.length > 0 && { stale }),
    parts: text.parts,
  };
}
