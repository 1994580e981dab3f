import { createHash } from 'node:crypto';
import type { CheckPack } from '../../guide/check-pack.js';
import type { LearnedData } from '../../guide/learned.js';
import type { GuideData } from '../../guide/model.js';
import type { InlinePanel, InlineText, InterfaceStrings, Pack } from '../../guide/pack.js';
import type { Edition } from './build-edition.js';
import { quoted, quotedJson } from './source-text.js';

const HEADER = '// Written by the compiler. Do not edit.\n';

/** What goes into the files. */
export interface Emitted {
  readonly data: GuideData;
  /** What the search learned for every language. */
  readonly learned: LearnedData;
  /** The webmaster's check: a pack of its own. */
  readonly check: CheckPack;
  /** In the order they are offered. */
  readonly editions: readonly Edition[];
  /** Codes of the languages inside the script; the others travel as packs. */
  readonly inline: ReadonlySet<string>;
  /** Ids of the interface strings the panel and the exit need. */
  readonly panelStrings: ReadonlySet<string>;
}

/** The generated modules and the packs: path → text. The same content gives the same bytes. */
export function emit({
  data,
  learned,
  check,
  editions,
  inline,
  panelStrings,
}: Emitted): Map<string, string> {
  const inside = editions.filter(({ language }) => inline.has(language.code));
  const outside = editions.filter(({ language }) => !inline.has(language.code));
  const { version } = check;
  const packs = [...outside.map((edition) => packOf(edition, version)), packFile(check)];
  return new Map([
    ['generated/languages.ts', languagesModule(editions, inside)],
    ['generated/data.ts', dataModule(data)],
    ['generated/learned.ts', learnedModule(learned)],
    ['generated/inline.ts', inlineModule(inside)],
    ['generated/panel.ts', panelModule(editions, inline, panelStrings)],
    ['generated/packs.ts', packsModule(packs, version)],
    ...packs.map(({ file, text }) => [`packs/${file}`, text] as const),
  ]);
}

function languagesModule(editions: readonly Edition[], inside: readonly Edition[]): string {
  const languages = editions.map(
    ({ language: { code, name, direction, offer, exit } }) =>
      `  {\n    code: ${quoted(code)},\n    name: ${quoted(name)},\n    direction: '${direction}',\n` +
      `    offer: ${quoted(offer)},\n    exit: ${quoted(exit)},\n  },\n`,
  );
  const codes = inside.map(({ language }) => quoted(language.code)).join(', ');
  return (
    `${HEADER}import type { Language } from '../guide/model.js';\n\n` +
    `export const languages: readonly Language[] = [\n${languages.join('')}];\n\n` +
    `export const inlineLanguages: readonly string[] = [${codes}];\n`
  );
}

function dataModule(data: GuideData): string {
  return (
    `${HEADER}import type { GuideData } from '../guide/model.js';\n\n` +
    '// One string: engines read JSON faster than the same data written as code.\n' +
    `export const data = JSON.parse(${quotedJson(data)}) as GuideData;\n`
  );
}

function learnedModule(learned: LearnedData): string {
  return (
    `${HEADER}import type { LearnedData } from '../guide/learned.js';\n\n` +
    `export const learned = JSON.parse(${quotedJson(learned)}) as LearnedData;\n`
  );
}

function inlineModule(inside: readonly Edition[]): string {
  const texts = inside.map(({ language, strings, guide }): [string, InlineText] => [
    language.code,
    { strings: sorted(strings), guide },
  ]);
  return textsModule(
    'inlineTexts',
    'language → { strings, guide } as JSON, read when first shown',
    texts,
  );
}

function panelModule(
  editions: readonly Edition[],
  inline: ReadonlySet<string>,
  panelStrings: ReadonlySet<string>,
): string {
  const texts = editions.map(({ language, strings, panel }): [string, InlinePanel] => {
    // The strings of a language inside the script are in its own text already.
    const whole = inline.has(language.code);
    return [language.code, whole ? { panel } : { strings: sorted(strings, panelStrings), panel }];
  });
  return textsModule(
    'panelTexts',
    'language → { strings?, panel } as JSON, for every language',
    texts,
  );
}

function textsModule(
  name: string,
  comment: string,
  texts: readonly (readonly [code: string, value: unknown])[],
): string {
  const lines = texts.map(([code, value]) => `  ${quoted(code)}: ${quotedJson(value)},\n`);
  return (
    `${HEADER}/** ${comment}. */\n` +
    `export const ${name}: Readonly<Record<string, string>> = {\n${lines.join('')}};\n`
  );
}

interface PackFile {
  readonly code: string;
  readonly file: string;
  readonly integrity: string;
  readonly text: string;
}

function packOf({ language, strings, guide }: Edition, version: string): PackFile {
  return packFile({ version, language: language.code, strings: sorted(strings), guide });
}

function packFile(pack: Pack | CheckPack): PackFile {
  const code = pack.language;
  const text = JSON.stringify(pack);
  const name = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const integrity = `sha384-${createHash('sha384').update(text).digest('base64')}`;
  return { code, file: `${code}.${name}.json`, integrity, text };
}

function packsModule(packs: readonly PackFile[], version: string): string {
  const lines = packs.map(
    ({ code, file, integrity }) =>
      `  ${quoted(code)}: {\n    file: ${quoted(file)},\n    integrity: ${quoted(integrity)},\n  },\n`,
  );
  return (
    `${HEADER}/** The version of the package: packs of another are refused. */\n` +
    `export const version = ${quoted(version)};\n\n` +
    `/** language → its pack: the file in the packs folder and what its bytes must be. */\n` +
    `export const packs: Readonly<Record<string, { file: string; integrity: string }>> = {\n` +
    `${lines.join('')}};\n`
  );
}

/** By id, so that the order in the XLIFF file does not change the bytes. */
function sorted(strings: InterfaceStrings, only?: ReadonlySet<string>): InterfaceStrings {
  const ids = Object.keys(strings).filter((id) => !only || only.has(id));
  return Object.fromEntries(ids.sort().map((id) => [id, strings[id] ?? '']));
}
