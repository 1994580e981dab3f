import { cardsOf } from './cards.js';
import type { Content } from './content.js';
import type { Path } from './read-yaml.js';
import type { Entry } from './validate.js';

/** A text of a YAML file that is written in several languages. */
export interface LocalizedText {
  readonly entry: Entry<unknown>;
  readonly path: Path;
  /** The languages in which it exists. */
  readonly languages: readonly string[];
}

/** Yields every text of the YAML files that needs a translation, in the order of the files. */
export function* localizedTexts(content: Content): Generator<LocalizedText> {
  const { guide, needs, services, glossary } = content;
  if (guide) {
    const { sections, situations, examples } = guide.value;
    for (const [index, { title }] of sections.entries()) {
      yield text(guide, ['sections', index, 'title'], title);
    }
    for (const [index, situation] of situations.entries()) {
      yield text(guide, ['situations', index, 'text'], situation.text);
    }
    for (const [index, example] of examples.entries())
      yield text(guide, ['examples', index], example);
  }
  if (content.cards) {
    yield text(content.cards, ['asking'], content.cards.value.asking);
    for (const [index, { title }] of content.cards.value.groups.entries()) {
      yield text(content.cards, ['groups', index, 'title'], title);
    }
  }
  for (const { entry, path, card } of cardsOf(content)) {
    yield text(entry, [...path, 'text'], card.text);
    yield text(entry, [...path, 'keywords'], card.keywords);
    for (const [index, part] of (card.parts ?? []).entries()) {
      yield text(entry, [...path, 'parts', index, 'title'], part.title);
      yield text(entry, [...path, 'parts', index, 'text'], part.text);
    }
  }
  for (const entry of needs) {
    yield text(entry, ['title'], entry.value.title);
    if (entry.value.note) yield text(entry, ['note'], entry.value.note);
  }
  for (const entry of services.entries.values()) {
    yield text(entry, ['name'], entry.value.name);
    yield text(entry, ['who'], entry.value.who);
  }
  for (const entry of glossary.entries.values()) yield text(entry, [], entry.value);
}

function text(
  entry: Entry<unknown>,
  path: Path,
  texts: Readonly<Record<string, unknown>>,
): LocalizedText {
  return { entry, path, languages: Object.keys(texts) };
}
