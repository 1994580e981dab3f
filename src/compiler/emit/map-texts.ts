import type { Block, GuideText, Inline, Inlines, PanelText, Part } from '../../guide/model.js';

/** Changes the texts of a guide one by one; its shape stays. */
export interface TextChange {
  /** A whole text: a title, a name. */
  readonly whole: (text: string) => string;
  /** A run of plain text inside a block. */
  readonly run: (text: string) => string;
  /** A whole block, or item of a list, whose runs have been changed. */
  readonly block: (inlines: Inlines) => Inlines;
}

export function mapGuide(guide: GuideText, change: TextChange): GuideText {
  const { whole } = change;
  return {
    sections: mapValues(guide.sections, whole),
    topics: mapValues(guide.topics, (topic) => ({
      ...topic,
      title: whole(topic.title),
      summary: whole(topic.summary),
      parts: mapParts(topic.parts, change),
    })),
    cards: {
      ...guide.cards,
      groups: mapValues(guide.cards.groups, whole),
      cards: mapValues(guide.cards.cards, ({ text, parts, keywords }) => ({
        text: whole(text),
        ...(parts && {
          parts: parts.map((part) => ({ title: whole(part.title), text: whole(part.text) })),
        }),
        keywords,
      })),
    },
    situations: guide.situations.map(({ text, topic }) => ({ text: whole(text), topic })),
    examples: guide.examples.map(whole),
    ...(guide.learned && { learned: guide.learned }),
    realWords: guide.realWords,
    glossary: mapValues(guide.glossary, ({ term, meaning }) => ({
      term: whole(term),
      meaning: whole(meaning),
    })),
  };
}

export function mapPanel(panel: PanelText, { whole }: TextChange): PanelText {
  return {
    services: mapValues(panel.services, ({ name, who }) => ({
      name: whole(name),
      who: whole(who),
    })),
    needs: mapValues(panel.needs, ({ title, note }) => ({
      title: whole(title),
      ...(note !== undefined && { note: whole(note) }),
    })),
  };
}

export function mapParts(parts: readonly Part[], change: TextChange): readonly Part[] {
  return parts.map(([name, blocks]) => [name, blocks.map((block) => mapBlock(block, change))]);
}

function mapBlock(block: Block, change: TextChange): Block {
  const text = (inlines: Inlines) => change.block(mapInlines(inlines, change));
  switch (block[0]) {
    case 'list':
    case 'steps':
    case 'calls':
      return [block[0], block[1].map(text)];
    case 'known':
      return ['known', block[1].map(([key, inlines]) => [key, text(inlines)] as const)];
    default:
      return [block[0], text(block[1])];
  }
}

function mapInlines(inlines: Inlines, change: TextChange): Inlines {
  return inlines.map((inline): Inline => {
    if (typeof inline === 'string') return change.run(inline);
    switch (inline[0]) {
      case 'strong':
        return ['strong', mapInlines(inline[1], change)];
      case 'link':
      case 'topic':
        return [inline[0], inline[1], mapInlines(inline[2], change)];
      case 'term':
        return ['term', inline[1], change.run(inline[2])];
      case 'fact':
      case 'service':
        return inline;
    }
  });
}

/** The same keys, in the same order, with other values. */
export function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
