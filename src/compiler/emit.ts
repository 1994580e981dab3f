import { createHash } from 'node:crypto';
import type { CheckPack } from '../guide/check-pack.js';
import type { InterfaceStrings, Pack } from '../guide/model.js';
import type { PackedData } from '../guide/packed.js';
import { shortId } from '../shared/short-id.js';
import type { NamedData } from './build-data.js';
import type { Edition } from './build-edition.js';
import { packData } from './pack-data.js';
import { packGuide, packPanel } from './pack-guide.js';
import { shortIds, type ShortIds } from './short-ids.js';
import { quoted, quotedJson } from './source-text.js';

const HEADER = '// Written by the compiler. Do not edit.\n';

/** What goes into the files. */
export interface Emitted {
  readonly data: NamedData;
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
  check,
  editions,
  inline,
  panelStrings,
}: Emitted): Map<string, string> {
  const inside = editions.filter(({ language }) => inline.has(language.code));
  const outside = editions.filter(({ language }) => !inline.has(language.code));
  const ids = shortIds(data, editions);
  const packs = [...outside.map((edition) => packOf(edition, data, ids)), packFile(check)];
  return new Map([
    ['generated/languages.ts', languagesModule(editions, inside)],
    ['generated/data.ts', dataModule(packData(data, ids))],
    ['generated/inline.ts', inlineModule(inside, data, ids)],
    ['generated/panel.ts', panelModule(editions, data, inline, panelStrings)],
    ['generated/packs.ts', packsModule(packs)],
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

function dataModule(data: PackedData): string {
  return (
    `${HEADER}import type { PackedData } from '../guide/packed.js';\n\n` +
    '// One string: engines read JSON faster than the same data written as code.\n' +
    `export const data = JSON.parse(${quotedJson(data)}) as PackedData;\n`
  );
}

function inlineModule(inside: readonly Edition[], data: NamedData, ids: ShortIds): string {
  const texts = inside.map(({ language, strings, guide }): [string, unknown] => [
    language.code,
    { strings: sorted(strings), guide: packGuide(language.code, guide, data, ids) },
  ]);
  return textsModule(
    'inlineTexts',
    'language → { strings, guide } as JSON, read when first shown',
    texts,
  );
}

function panelModule(
  editions: readonly Edition[],
  data: NamedData,
  inline: ReadonlySet<string>,
  panelStrings: ReadonlySet<string>,
): string {
  const texts = editions.map(({ language, strings, panel: text }): [string, unknown] => {
    const panel = packPanel(text, data);
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

function packOf(
  { language: { code }, strings, guide }: Edition,
  data: NamedData,
  ids: ShortIds,
): PackFile {
  const text = packGuide(code, guide, data, ids);
  return packFile({ schema: 4, language: code, strings: sorted(strings), guide: text });
}

function packFile(pack: Pack | CheckPack): PackFile {
  const code = pack.language;
  const text = JSON.stringify(pack);
  const name = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const integrity = `sha384-${createHash('sha384').update(text).digest('base64')}`;
  return { code, file: `${code}.${name}.json`, integrity, text };
}

function packsModule(packs: readonly PackFile[]): string {
  const lines = packs.map(
    ({ code, file, integrity }) =>
      `  ${quoted(code)}: {\n    file: ${quoted(file)},\n    integrity: ${quoted(integrity)},\n  },\n`,
  );
  return (
    `${HEADER}/** language → its pack: the file in the packs folder and what its bytes must be. */\n` +
    `export const packs: Readonly<Record<string, { file: string; integrity: string }>> = {\n` +
    `${lines.join('')}};\n`
  );
}

/** By id, so that the order in the XLIFF file does not change the bytes. */
function sorted(strings: InterfaceStrings, only?: ReadonlySet<string>): InterfaceStrings {
  const ids = Object.keys(strings).filter((id) => !only || only.has(id));
  const short = ids.sort().map((id) => [shortId(id), strings[id] ?? ''] as const);
  const result = Object.fromEntries(short);
  if (Object.keys(result).length < ids.length) {
    throw new Error('compiler: two interface strings have the same short id. Reword one of them.');
  }
  return result;
}
