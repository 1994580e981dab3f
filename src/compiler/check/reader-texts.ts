import { cardsOf } from '../read/cards.js';
import type { Content } from '../read/content.js';
import type { Path } from '../read/read-yaml.js';
import type { Entry } from '../read/validate.js';
import { passagesOf, plainText, type PlainText } from '../read/walk.js';

/** A text that readers see, except keywords, labels and example questions. */
export interface ReaderText extends PlainText {
  readonly file: string;
  readonly language: string;
}

/** Yields every text that readers see, in every language, in the order of the files. */
export function* readerTexts(content: Content): Generator<ReaderText> {
  for (const topic of content.topics.values()) {
    for (const { file, language, front, parts, positions } of topic.texts.values()) {
      if (front) {
        yield { file, language, ...line(front, ['title'], front.value.title) };
        yield { file, language, ...line(front, ['summary'], front.value.summary) };
      }
      for (const { inlines } of passagesOf({ parts })) {
        yield { file, language, ...plainText(inlines, positions) };
      }
    }
  }
  const { guide } = content;
  if (guide) {
    for (const [index, section] of guide.value.sections.entries()) {
      yield* inLanguages(guide, ['sections', index, 'title'], section.title);
    }
    for (const [index, situation] of guide.value.situations.entries()) {
      yield* inLanguages(guide, ['situations', index, 'text'], situation.text);
    }
  }
  for (const [index, { title }] of (content.cards?.value.groups ?? []).entries()) {
    if (content.cards) yield* inLanguages(content.cards, ['groups', index, 'title'], title);
  }
  for (const { entry, path, card } of cardsOf(content)) {
    yield* inLanguages(entry, [...path, 'text'], card.text);
    for (const [index, { title, text }] of (card.parts ?? []).entries()) {
      yield* inLanguages(entry, [...path, 'parts', index, 'title'], title);
      yield* inLanguages(entry, [...path, 'parts', index, 'text'], text);
    }
  }
  for (const entry of content.needs) {
    yield* inLanguages(entry, ['title'], entry.value.title);
    if (entry.value.note) yield* inLanguages(entry, ['note'], entry.value.note);
  }
  for (const entry of content.services.entries.values()) {
    yield* inLanguages(entry, ['name'], entry.value.name);
    yield* inLanguages(entry, ['who'], entry.value.who);
  }
  for (const entry of content.glossary.entries.values()) {
    for (const [language, { term, meaning }] of Object.entries(entry.value)) {
      const { file } = entry;
      yield { file, language, ...line(entry, [language, 'term'], term) };
      yield { file, language, ...line(entry, [language, 'meaning'], meaning) };
    }
  }
}

function* inLanguages(
  entry: Entry<unknown>,
  path: Path,
  texts: Readonly<Record<string, string>>,
): Generator<ReaderText> {
  for (const [language, text] of Object.entries(texts)) {
    yield { file: entry.file, language, ...line(entry, [...path, language], text) };
  }
}

function line(entry: Entry<unknown>, path: Path, text: string): PlainText {
  return { text, lineAt: () => entry.lineOf(path) };
}
