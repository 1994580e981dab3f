import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readerTexts } from '../../../src/compiler/check/reader-texts.js';
import type { Content } from '../../../src/compiler/read/content.js';
import { lineAt } from '../../../src/compiler/read/read-file.js';
import { passagesOf, PLACE_OF_VALUE, plainText } from '../../../src/compiler/read/walk.js';
import type { TranslatedText } from './gate.js';

/** Every text that readers see in a language, with the French one beside it. */
export function translatedTexts(content: Content, folder: string): readonly TranslatedText[] {
  const languages = [...content.languages.entries.keys()];
  return [
    ...topicTexts(content),
    ...otherTexts(content),
    ...languages.flatMap((code) => interfaceTexts(code, folder)),
  ];
}

function* topicTexts({ topics }: Content): Generator<TranslatedText> {
  for (const { texts } of topics.values()) {
    const original = texts.get('fr');
    const french = original
      ? [...passagesOf(original)].map(({ inlines }) => plainText(inlines, original.positions).text)
      : [];
    for (const text of texts.values()) {
      const { file, language, front, positions } = text;
      for (const key of ['title', 'summary'] as const) {
        if (!front) continue;
        yield {
          file,
          language,
          text: front.value[key],
          lineAt: () => front.lineOf([key]),
          french: original?.front?.value[key],
        };
      }
      for (const [index, { inlines }] of [...passagesOf(text)].entries()) {
        yield { file, language, ...plainText(inlines, positions), french: french[index] };
      }
    }
  }
}

/** The texts of the YAML files. Each French text comes first among its translations. */
function* otherTexts(content: Content): Generator<TranslatedText> {
  let french: string | undefined;
  const waiting = [...readerTexts({ ...content, topics: new Map() })];
  const glossary = content.glossary.file;
  for (const text of waiting) {
    // In the glossary a language has two texts, so that the French ones are looked up.
    if (text.file === glossary) continue;
    if (text.language === 'fr') french = text.text;
    yield { ...text, french };
  }
  for (const { file, value, lineOf } of content.glossary.entries.values()) {
    for (const [language, words] of Object.entries(value)) {
      for (const key of ['term', 'meaning'] as const) {
        yield {
          file,
          language,
          text: words[key],
          lineAt: () => lineOf([language, key]),
          french: value['fr']?.[key],
        };
      }
    }
  }
}

const UNIT = /<trans-unit id="([^"]+)">[^]*?<target>([^]*?)<\/target>/g;
const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/<x [^>]*\/>/g, PLACE_OF_VALUE],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&quot;/g, '"'],
  [/&amp;/g, '&'],
];

function interfaceTexts(language: string, folder: string): readonly TranslatedText[] {
  const french = new Map(unitsOf('fr', folder).map(({ id, text }) => [id, text]));
  return unitsOf(language, folder).map(({ id, text, line }) => ({
    file: `content/interface/${language}.xlf`,
    language,
    text,
    lineAt: () => line,
    french: french.get(id),
  }));
}

function unitsOf(language: string, folder: string) {
  const path = join(folder, 'interface', `${language}.xlf`);
  if (!existsSync(path)) return [];
  const source = readFileSync(path, 'utf8');
  return [...source.matchAll(UNIT)].map(({ 0: whole, 1: id = '', 2: target = '', index }) => ({
    id,
    text: ENTITIES.reduce((text, [from, to]) => text.replace(from, to), target),
    line: lineAt(source, index + whole.indexOf('<target>')),
  }));
}
